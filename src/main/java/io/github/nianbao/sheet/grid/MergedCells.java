package io.github.nianbao.sheet.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a sheet that are merged with others. */
final class MergedCells {

  /** Ranges of more rows are looked at one by one. */
  private static final int HIGH = 100;

  private final Map<Integer, List<CellRange>> byRow = new HashMap<>();
  private final List<CellRange> high = new ArrayList<>();

  MergedCells(List<CellRange> merged) {
    for (CellRange range : merged) {
      if (range.rowEnd() - range.row() > HIGH) {
        high.add(range);
      } else {
        for (int row = range.row(); row < range.rowEnd(); row++) {
          byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(range);
        }
      }
    }
  }

  boolean holds(int row, int column) {
    return holds(byRow.getOrDefault(row, List.of()), row, column) || holds(high, row, column);
  }

  private static boolean holds(List<CellRange> ranges, int row, int column) {
    for (CellRange range : ranges) {
      if (range.holds(row, column)) {
        return true;
      }
    }
    return false;
  }
}
