package io.github.nianbao.made;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a made table lie in its grid, as spans push them.
 *
 * @param table of the cells
 * @param cells in the order of the rows
 */
record MadeGrid(MadeTable table, List<Placed> cells) {

  /** A cell at the row and the column that it begins in, from 0. */
  record Placed(MadeCell cell, int row, int column) {}

  static MadeGrid of(MadeTable table) {
    boolean[][] taken = new boolean[table.rows().size()][table.widths().size()];
    List<Placed> cells = new ArrayList<>();
    for (int row = 0; row < taken.length; row++) {
      int column = 0;
      for (MadeCell cell : table.rows().get(row)) {
        while (taken[row][column]) {
          column++;
        }
        cells.add(new Placed(cell, row, column));
        for (int y = row; y < row + cell.rows(); y++) {
          for (int x = column; x < column + cell.columns(); x++) {
            taken[y][x] = true;
          }
        }
      }
    }
    return new MadeGrid(table, cells);
  }
}
