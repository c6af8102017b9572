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
    sheet
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, cell) -> {
                      CellRange range = merged.get(key(row, column));
                      if (range != null) {
                        items.add(sheet, range, cell);
                      } else if (!sheet.isMerged(row, column)) {
                        items.add(sheet, new CellRange(row, column, row + 1, column + 1), cell);
                      }
                    }));
    for (CellRange range : merged.values()) {
      NavigableMap<Integer, SheetCell> row = sheet.rows().get(range.row());
      if (row != null && !row.containsKey(range.column())) {
        items.add(sheet, range, new SheetCell(List.of(), Fit.RIGHTWARDS, 0));
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
}
