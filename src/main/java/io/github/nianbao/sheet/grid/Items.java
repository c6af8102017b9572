package io.github.nianbao.sheet.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** The cells of a sheet that show something, with those that are merged as one. */
final class Items {

  private static final Comparator<Item> DOWNWARDS =
      Comparator.<Item>comparingInt(item -> item.place().row())
          .thenComparingInt(item -> item.place().column());

  /**
   * A cell.
   *
   * @param place the cells of the sheet that it takes, the first of which is shown
   */
  record Item(CellRange place, SheetCell cell) {

    /** Whether it shows nothing, as cells that are merged may. */
    boolean isBlank() {
      return cell.pieces().isEmpty();
    }
  }

  private final List<Item> all = new ArrayList<>();
  private int hidden;

  private Items() {}

  static Items of(Sheet sheet) {
    Items items = new Items();
    Map<Long, CellRange> merged = new HashMap<>();
    for (CellRange range : sheet.merged()) {
      merged.putIfAbsent(key(range.row(), range.column()), range);
    }
    Covered covered = new Covered(sheet.merged());
    sheet
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, cell) -> {
                      CellRange range = merged.get(key(row, column));
                      if (range != null) {
                        items.add(sheet, range, cell);
                      } else if (!covered.holds(row, column)) {
                        items.add(sheet, new CellRange(row, column, row + 1, column + 1), cell);
                      }
                    }));
    for (CellRange range : merged.values()) {
      NavigableMap<Integer, SheetCell> row = sheet.rows().get(range.row());
      if (row != null && !row.containsKey(range.column())) {
        items.add(sheet, range, new SheetCell(List.of(), false));
      }
    }
    items.all.sort(DOWNWARDS);
    return items;
  }

  private static long key(int row, int column) {
    return (long) row * Sheet.COLUMNS + column;
  }

  /** Adds a cell with the rows and columns of it that are shown. */
  private void add(Sheet sheet, CellRange range, SheetCell cell) {
    int row = sheet.shownRow(range.row());
    int column = sheet.shownColumn(range.column());
    if (row >= range.rowEnd() || column >= range.columnEnd()) {
      hidden += cell.hasDigit() ? 1 : 0;
    } else {
      all.add(new Item(new CellRange(row, column, range.rowEnd(), range.columnEnd()), cell));
    }
  }

  /** From the top, those of one row from the left. */
  List<Item> all() {
    return all;
  }

  /** How many with digits are not shown. */
  int hidden() {
    return hidden;
  }

  /** Cells that show nothing because they are merged with one before them. */
  private static final class Covered {
    private final Map<Integer, List<CellRange>> byRow = new HashMap<>();
    private final List<CellRange> high = new ArrayList<>();

    /** Ranges of more rows are looked at one by one. */
    private static final int HIGH = 100;

    private Covered(List<CellRange> merged) {
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

    private boolean holds(int row, int column) {
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
}
