package io.github.nianbao.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints of one page that stand in a report twice, and may differ. */
final class Copies {

  private Copies() {}

  /**
   * Whether figures of a table were taken from both prints of a page: those of one report all come
   * from one.
   *
   * @param read the figures by their pointers
   */
  static boolean areMixed(Print print, String table, Map<String, String> read) {
    List<Sheet> sheets = print.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      for (Sheet other : sheets.subList(i + 1, sheets.size())) {
        Set<String> both = new HashSet<>(pointers(sheets.get(i), table));
        both.retainAll(pointers(other, table));
        if (!agrees(sheets.get(i), both, read) && !agrees(other, both, read)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> pointers(Sheet sheet, String table) {
    Set<String> pointers = new HashSet<>(sheet.lost());
    sheet.cells().forEach(cell -> pointers.add(cell.pointer()));
    pointers.removeIf(pointer -> !pointer.startsWith("/" + table + "/"));
    return pointers;
  }

  private static boolean agrees(Sheet sheet, Set<String> pointers, Map<String, String> read) {
    return pointers.stream()
        .allMatch(
            pointer -> {
              Set<@Nullable String> said = Print.said(sheet, pointer);
              return said.contains(read.get(pointer)) || said.contains(Print.OPEN);
            });
  }
}
