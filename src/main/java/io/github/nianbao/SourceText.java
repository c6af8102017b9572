package io.github.nianbao;

import io.github.nianbao.dump.DumpReader;
import io.github.nianbao.dump.LineRange;
import io.github.nianbao.report.SourceTable;
import io.github.nianbao.report.SourceTable.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The lines of a text dump, as a table of one column. */
final class SourceText {

  private SourceText() {}

  /**
   * All that are not blank, those of one place in one cell; none where they are too many.
   *
   * @param places of figures, as {@link io.github.nianbao.report.Cell#place} has them
   * @param name of the text
   */
  static List<SourceTable> holding(Set<String> places, String text, String name) {
    List<String> lines = DumpReader.lines(text);
    NavigableMap<Integer, Integer> ends = ends(places);
    List<Field> fields = new ArrayList<>();
    for (int first = 1; first <= lines.size(); first++) {
      int last = Math.min(lines.size(), ends.getOrDefault(first, first));
      Integer next = ends.higherKey(first);
      // Rows whose lines are interwoven are shown line by line.
      last = next != null && next <= last ? first : last;
      String own = String.join("\n", lines.subList(first - 1, last)).replace("\f", "");
      if (!own.isBlank()) {
        String place = new LineRange(first, last).words();
        fields.add(new Field(fields.size(), 1, 1, SourceTables.cut(own), place));
      }
      if (fields.size() > SourceTables.MAXIMUM_CELLS) {
        return List.of();
      }
      first = last;
    }
    return List.of(new SourceTable(name, fields.size(), fields));
  }

  /** By the first line of a place its last one. */
  private static NavigableMap<Integer, Integer> ends(Set<String> places) {
    NavigableMap<Integer, Integer> ends = new TreeMap<>();
    for (String place : places) {
      LineRange lines = LineRange.of(place);
      if (lines != null) {
        ends.merge(lines.first(), lines.last(), Math::min);
      }
    }
    return ends;
  }
}
