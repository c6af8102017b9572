package io.github.nianbao.dump.list;

import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header of a list in a dump whose words are parted by spaces.
 *
 * @param lines the words of each of its lines
 * @param labels of all columns, as printed
 * @param label which of them stands over the labels of rows; before it stand numbers of rows alone
 * @param unit which stands over the units; -1 for none
 * @param units what figures of the list are known to count
 * @param figures which stand over figures or codes, from the left
 * @param hasRemarks whether the last one stands over words
 */
record SpacedHeader(
    List<List<String>> lines,
    List<String> labels,
    int label,
    int unit,
    Set<String> units,
    List<Integer> figures,
    boolean hasRemarks) {

  /**
   * What the words of a line are; null where they are no header, or not of one list.
   *
   * @param next the words of the next line, where its last label may go on
   * @param units what figures of the list are known to count
   */
  static @Nullable SpacedHeader of(List<String> line, List<String> next, Set<String> units) {
    List<String> both = new ArrayList<>(line);
    if (!next.isEmpty()) {
      String broken = both.remove(both.size() - 1) + next.get(0);
      if (Wordings.get().unitColumns().contains(Labels.normalise(broken))) {
        both.add(broken);
        both.addAll(next.subList(1, next.size()));
        return parsed(List.of(line, next), both, units);
      }
    }
    return parsed(List.of(line), line, units);
  }

  private static @Nullable SpacedHeader parsed(
      List<List<String>> lines, List<String> words, Set<String> units) {
    Wordings known = Wordings.get();
    List<String> normal = words.stream().map(Labels::normalise).toList();
    int label = -1;
    int unit = -1;
    boolean remarks = false;
    List<Integer> figures = new ArrayList<>();
    for (int i = 0; i < normal.size(); i++) {
      String word = normal.get(i);
      if (known.listHeaders().contains(word)) {
        if (label >= 0) {
          return null;
        }
        label = i;
      } else if (label < 0) {
        if (!known.counting().contains(word)) {
          return null;
        }
      } else if (known.unitColumns().contains(word)) {
        unit = i;
      } else if (known.remarks().contains(word) && i == normal.size() - 1) {
        remarks = true;
      } else {
        figures.add(i);
      }
    }
    return label < 0 || figures.isEmpty()
        ? null
        : new SpacedHeader(lines, words, label, unit, units, figures, remarks);
  }

  /** How many columns of codes there are. */
  long codes() {
    return figures.stream()
        .map(column -> Labels.normalise(labels.get(column)))
        .filter(Wordings.get().counting()::contains)
        .count();
  }

  boolean hasUnits() {
    return unit >= 0;
  }

  /** How many columns of figures there are before that of the units. */
  int before() {
    return unit < 0 ? 0 : (int) figures.stream().filter(column -> column < unit).count();
  }

  /** How many there are behind it. */
  int behind() {
    return figures.size() - before();
  }
}
