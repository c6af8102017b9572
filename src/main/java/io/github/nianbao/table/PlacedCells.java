package io.github.nianbao.table;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import java.util.List;

/**
 * Cells that are known by their places alone, of a table or of what looks like one.
 *
 * @param where they lie together; with a box
 * @param cells from the top, those of one row from the left
 */
public record PlacedCells(Provenance where, List<PlacedCell> cells) {

  /** Those of a table. */
  public static PlacedCells of(Table table) {
    Box box = new Box(table.x(0), table.y(0), table.x(table.columns()), table.y(table.rows()));
    return new PlacedCells(
        new Provenance(table.page(), box),
        table.cells().stream()
            .map(cell -> new PlacedCell(box(table, cell), cell.content()))
            .toList());
  }

  private static Box box(Table table, TableCell cell) {
    return new Box(
        table.x(cell.column0()),
        table.y(cell.row0()),
        table.x(cell.column1()),
        table.y(cell.row1()));
  }
}
