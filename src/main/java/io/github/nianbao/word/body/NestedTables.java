package io.github.nianbao.word.body;

import io.github.nianbao.word.body.Block.Grid;
import io.github.nianbao.word.body.Block.GridCell;
import io.github.nianbao.word.body.Block.GridRow;

/** Tables within the cells of others. */
final class NestedTables {

  private NestedTables() {}

  /** Whether a table serves to place others: most of its cells are theirs. */
  static boolean areAll(Grid grid) {
    int own = 0;
    int nested = 0;
    for (GridRow row : grid.rows()) {
      for (GridCell cell : row.cells()) {
        own++;
        for (Block block : cell.blocks()) {
          nested += block instanceof Grid inner ? cells(inner) : 0;
        }
      }
    }
    return nested > own && nested > own + 1;
  }

  private static int cells(Grid grid) {
    return grid.rows().stream().mapToInt(row -> row.cells().size()).sum();
  }
}
