package io.github.nianbao.dump.list;

import io.github.nianbao.dump.list.SpacedLine.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which columns the words of lines are in that only spaces part: where a line has a figure for each
 * column by their order, else by where those of the other lines of its page are.
 */
final class SpacedColumns {

  private SpacedColumns() {}

  /**
   * By line and word the columns of all words; null where one may be in several.
   *
   * @param cells the lines with cells, by their indexes
   */
  static @Nullable Map<Integer, int[]> of(Map<Integer, SpacedLine> cells, SpacedHeader header) {
    Map<Integer, int[]> columns = new TreeMap<>();
    Map<Integer, int[][]> places = new TreeMap<>();
    cells.values().stream()
        .filter(line -> line.isWhole(header))
        .forEach(line -> widen(places.computeIfAbsent(line.page(), page -> unknown(header)), line));
    for (Map.Entry<Integer, SpacedLine> entry : cells.entrySet()) {
      SpacedLine line = entry.getValue();
      int[] own = new int[line.words().size()];
      Arrays.fill(own, header.label());
      if (line.label() > 0 && line.words().get(0).isNumber() && header.label() > 0) {
        own[0] = 0;
      }
      if (line.unit() >= 0) {
        own[line.unit()] = header.unit();
      }
      List<Word> figures = line.figures();
      for (int i = 0; i < figures.size(); i++) {
        int column = line.isWhole(header) ? i : column(figures.get(i), places.get(line.page()));
        if (column < 0) {
          return null;
        }
        own[line.words().indexOf(figures.get(i))] = header.figures().get(column);
      }
      int behind = line.unit() < 0 ? line.label() + line.behind() : line.unit() + 1 + line.behind();
      Arrays.fill(own, behind, own.length, header.labels().size());
      columns.put(entry.getKey(), own);
    }
    return columns;
  }

  /** For each column of figures from where to where it reaches, of which nothing is known. */
  private static int[][] unknown(SpacedHeader header) {
    int[][] places = new int[header.figures().size()][];
    for (int i = 0; i < places.length; i++) {
      places[i] = new int[] {Integer.MAX_VALUE, 0};
    }
    return places;
  }

  private static void widen(int[][] places, SpacedLine line) {
    List<Word> figures = line.figures();
    for (int i = 0; i < places.length; i++) {
      places[i][0] = Math.min(places[i][0], figures.get(i).start());
      places[i][1] = Math.max(places[i][1], figures.get(i).end());
    }
  }

  /**
   * The only one of some columns, from 0, in which a figure lies; -1 where there are others, or
   * where lines do not keep columns in their places.
   */
  private static int column(Word figure, int @Nullable [][] places) {
    int column = -1;
    for (int i = 0; places != null && i < places.length; i++) {
      if (i > 0 && places[i][0] < places[i - 1][1]) {
        return -1;
      }
      if (figure.start() < places[i][1] && figure.end() > places[i][0]) {
        if (column >= 0) {
          return -1;
        }
        column = i;
      }
    }
    return column;
  }
}
