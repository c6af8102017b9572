package io.github.nianbao.table;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import java.util.ArrayList;
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
  private final List<List<CellContent>> beside;

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
      List<List<CellContent>> beside) {
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
  public List<CellContent> beside(int row) {
    return beside.get(row);
  }

  /** This table with its rows as columns, in the same place. */
  public Table transposed() {
    double[] columns = spread(ys, xs[0], xs[xs.length - 1]);
    double[] rows = spread(xs, ys[0], ys[ys.length - 1]);
    int[][] fields = new int[columns()][rows()];
    List<TableCell> turned = new ArrayList<>();
    int[] indexes = new int[cells.size()];
    Arrays.fill(indexes, -1);
    for (int row = 0; row < columns(); row++) {
      for (int column = 0; column < rows(); column++) {
        TableCell cell = cell(column, row);
        if (indexes[cell.index()] < 0) {
          indexes[cell.index()] = turned.size();
          turned.add(
              new TableCell(
                  turned.size(),
                  cell.column0(),
                  cell.column1(),
                  cell.row0(),
                  cell.row1(),
                  cell.content(),
                  cell.box()));
        }
        fields[row][column] = indexes[cell.index()];
      }
    }
    List<CellContent> all = beside.stream().flatMap(List::stream).toList();
    List<List<CellContent>> own = new ArrayList<>(Collections.nCopies(columns(), List.of()));
    own.set(0, all);
    return new Table(where, columns, rows, turned, fields, own);
  }

  /** Edges at the same proportions between two others. */
  private static double[] spread(double[] edges, double from, double to) {
    double scale = (to - from) / (edges[edges.length - 1] - edges[0]);
    return Arrays.stream(edges).map(edge -> from + (edge - edges[0]) * scale).toArray();
  }

  /**
   * Some columns of this table. A cell that reaches over their edge has its content in the part
   * where it begins.
   *
   * @param from the first of the columns
   * @param to the one after the last
   */
  public Table columns(int from, int to) {
    List<TableCell> own = new ArrayList<>();
    int[] indexes = new int[cells.size()];
    Arrays.fill(indexes, -1);
    int[][] fields = new int[rows()][to - from];
    for (int row = 0; row < rows(); row++) {
      for (int column = from; column < to; column++) {
        TableCell cell = cell(row, column);
        if (indexes[cell.index()] < 0) {
          indexes[cell.index()] = own.size();
          own.add(
              new TableCell(
                  own.size(),
                  cell.row0(),
                  cell.row1(),
                  Math.max(0, cell.column0() - from),
                  Math.min(to, cell.column1()) - from,
                  cell.column0() < from ? cell.content().without(c -> true) : cell.content(),
                  cell.box()));
        }
        fields[row][column - from] = indexes[cell.index()];
      }
    }
    Box box = where.box();
    Provenance place =
        box == null
            ? where
            : new Provenance(where.page(), new Box(xs[from], box.y0(), xs[to], box.y1()));
    List<List<CellContent>> around = from == 0 ? beside : Collections.nCopies(rows(), List.of());
    return new Table(place, Arrays.copyOfRange(xs, from, to + 1), ys, own, fields, around);
  }

  /** This table and, right of its last column, another of as many rows. */
  public Table beside(Table right) {
    double[] edges = Arrays.copyOf(xs, columns() + right.columns() + 1);
    for (int column = 1; column <= right.columns(); column++) {
      edges[columns() + column] = xs[columns()] + right.xs[column] - right.xs[0];
    }
    List<TableCell> all = new ArrayList<>(cells);
    for (TableCell cell : right.cells) {
      all.add(
          new TableCell(
              all.size(),
              cell.row0(),
              cell.row1(),
              columns() + cell.column0(),
              columns() + cell.column1(),
              cell.content(),
              cell.box()));
    }
    int[][] fields = new int[rows()][edges.length - 1];
    List<List<CellContent>> around = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < fields[row].length; column++) {
        fields[row][column] =
            column < columns()
                ? cellOf[row][column]
                : cells.size() + right.cellOf[row][column - columns()];
      }
      List<CellContent> own = new ArrayList<>(beside.get(row));
      own.addAll(right.beside.get(row));
      around.add(own);
    }
    return new Table(where, edges, ys, all, fields, around);
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
