package io.github.nianbao.table;

import io.github.nianbao.page.Provenance;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as its source gives it, whatever is in it: rows and columns of fields, and cells that
 * span one field or several.
 *
 * <p>The edges of its columns and rows are positions in the units of its source, such as points of
 * a page or declared widths; only their proportions and, among the tables of one source, their
 * equality mean something.
 */
public final class Table {

  private final Provenance where;
  private final double[] xs;
  private final double[] ys;
  private final List<TableCell> cells;
  private final int[][] cellOf;
  private final List<List<Content>> beside;

  /**
   * A table.
   *
   * @param where it lies in the source
   * @param xs edges of its columns from the left, one more than it has columns
   * @param ys edges of its rows from the top, one more than it has rows
   * @param cells from the top, each row from the left, each at the place of its index
   * @param cellOf for each field, by row and column, the index of its cell
   * @param beside by row what lies outside the table, left or right of it
   */
  public Table(
      Provenance where,
      double[] xs,
      double[] ys,
      List<TableCell> cells,
      int[][] cellOf,
      List<List<Content>> beside) {
    this.where = where;
    this.xs = xs.clone();
    this.ys = ys.clone();
    this.cells = Collections.unmodifiableList(cells);
    this.cellOf = cellOf.clone();
    this.beside = beside;
  }

  /** The cell at a position; null outside the table. */
  public @Nullable TableCell cellAt(double x, double y) {
    int column = insertion(xs, x) - 1;
    int row = insertion(ys, y) - 1;
    if (column < 0 || row < 0 || column >= columns() || row >= rows()) {
      return null;
    }
    return cell(row, column);
  }

  private static int insertion(double[] sorted, double value) {
    int index = Arrays.binarySearch(sorted, value);
    return index >= 0 ? index + 1 : -index - 1;
  }

  /** The cell that holds a field. */
  public TableCell cell(int row, int column) {
    return cells.get(cellOf[row][column]);
  }

  /** Whether a cell is one of its own. */
  public boolean holds(TableCell cell) {
    return cell.index() < cells.size() && cells.get(cell.index()) == cell;
  }

  /** All cells, from the top, each row from the left. */
  public List<TableCell> cells() {
    return cells;
  }

  /** What lies in a row outside the table, left or right of it. */
  public List<Content> beside(int row) {
    return beside.get(row);
  }

  /** Where it lies in its source. */
  public Provenance where() {
    return where;
  }

  /** Number of the page, from 1; 0 in a source without pages. */
  public int page() {
    return where.page();
  }

  /** How many rows of fields. */
  public int rows() {
    return ys.length - 1;
  }

  /** How many columns of fields. */
  public int columns() {
    return xs.length - 1;
  }

  /** Upper edge of a row of fields, or the lower edge of the last one. */
  public double y(int row) {
    return ys[row];
  }

  /** Left edge of a column of fields, or the right edge of the last one. */
  public double x(int column) {
    return xs[column];
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("table " + where + "\n");
    for (TableCell cell : cells) {
      text.append("  ").append(cell).append('\n');
    }
    return text.toString();
  }
}
