package io.github.nianbao.fragment;

import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of fields of a table that stand over a header, or in a table without any.
 *
 * @param table that has them
 * @param from the first
 * @param to the one after the last
 */
public record RowsOver(Table table, int from, int to) {

  /** The cells that begin in each row and are not blank, from the last row up; no empty rows. */
  public List<List<TableCell>> upwards() {
    List<List<TableCell>> rows = new ArrayList<>();
    for (int row = to - 1; row >= from; row--) {
      List<TableCell> cells = new ArrayList<>();
      for (int column = 0; column < table.columns(); column++) {
        TableCell cell = table.cell(row, column);
        if (cell.row0() == row && cell.column0() == column && !cell.content().isBlank()) {
          cells.add(cell);
        }
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    return rows;
  }
}
