package io.github.nianbao.flow;

import io.github.nianbao.flow.FlowTable.Listed;
import io.github.nianbao.flow.FlowTable.ListedRow;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Doubt;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Which cell lies in which field of a table, as browsers find it: row by row, each cell in the
 * first fields of its row that none from above covers.
 */
final class FlowGrid {

  /** A field that no cell covers. */
  static final int NONE = -1;

  /** So many fields hold a table of a thousand rows and columns. */
  private static final int MOST_FIELDS = 1_000_000;

  private final List<ListedRow> rows;
  private final List<Listed> cells = new ArrayList<>();

  /** By cell the row in which it is listed. */
  private final List<Integer> rowOf = new ArrayList<>();

  private final List<int[]> fields = new ArrayList<>();
  private int columns;

  FlowGrid(List<ListedRow> rows) {
    this.rows = rows;
    for (int row = 0; row < rows.size(); row++) {
      fields.add(new int[0]);
    }
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Listed cell : rows.get(row).cells()) {
        column = place(cell, row, column + cell.before());
      }
    }
  }

  /** Places a cell in a row, from a column on; the column after it. */
  private int place(Listed cell, int row, int from) {
    int column = from;
    while (get(row, column) != NONE) {
      column++;
    }
    int end = column + 1;
    while (end < column + cell.columnSpan() && get(row, end) == NONE) {
      end++;
    }
    int index = cells.size();
    int height = cell.rowSpan() == 0 ? rows.size() : cell.rowSpan();
    int bottom = row;
    while (bottom < rows.size()
        && bottom < row + height
        && rows.get(bottom).part() == rows.get(row).part()
        && isFree(bottom, column, end)
        && (long) rows.size() * Math.max(columns, end) <= MOST_FIELDS) {
      fill(bottom++, column, end, index);
    }
    if (bottom > row) {
      cells.add(cell);
      rowOf.add(row);
      columns = Math.max(columns, end);
    }
    return end;
  }

  private boolean isFree(int row, int from, int to) {
    for (int column = from; column < to; column++) {
      if (get(row, column) != NONE) {
        return false;
      }
    }
    return true;
  }

  /** Gives fields of a row to a cell. */
  void fill(int row, int from, int to, int cell) {
    int[] own = fields.get(row);
    if (own.length < to) {
      int[] longer = Arrays.copyOf(own, Math.max(to, Math.min(2 * own.length, columns)));
      Arrays.fill(longer, own.length, longer.length, NONE);
      own = longer;
      fields.set(row, own);
    }
    Arrays.fill(own, from, to, cell);
  }

  /** The cell in a field, by its index; {@link #NONE} for none. */
  int get(int row, int column) {
    int[] own = fields.get(row);
    return column < own.length ? own[column] : NONE;
  }

  int rows() {
    return rows.size();
  }

  int columns() {
    return columns;
  }

  /** The column after the last one of a row that is covered. */
  int width(int row) {
    int[] own = fields.get(row);
    int end = own.length;
    while (end > 0 && own[end - 1] == NONE) {
      end--;
    }
    return end;
  }

  Listed cell(int index) {
    return cells.get(index);
  }

  /** The cells that are listed in a row, by their indexes, from the left. */
  List<Integer> listed(int row) {
    List<Integer> own = new ArrayList<>();
    int[] all = fields.get(row);
    int last = NONE;
    for (int cell : all) {
      if (cell != NONE && cell != last && rowOf.get(cell) == row) {
        own.add(cell);
      }
      last = cell;
    }
    return own;
  }

  /** The table of the cells, with what is declared of the widths of its columns. */
  Table table(Provenance where, double top, List<Double> declared) {
    columns = 0;
    for (int row = 0; row < rows.size(); row++) {
      columns = Math.max(columns, width(row));
    }
    ColumnWidths widths = new ColumnWidths();
    for (int column = 0; column < Math.min(columns, declared.size()); column++) {
      widths.declare(column, 1, declared.get(column));
    }
    int[][] cellOf = new int[rows.size()][columns];
    List<TableCell> table = new ArrayList<>();
    CellContent gap = new FlowContent.Builder().doubt(Doubt.ABSENT).at(where);
    int[] known = new int[cells.size()];
    Arrays.fill(known, NONE);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        int cell = get(row, column);
        if (cell == NONE) {
          cellOf[row][column] = table.size();
          table.add(new TableCell(table.size(), row, row + 1, column, column + 1, gap, null));
        } else if (known[cell] != NONE) {
          cellOf[row][column] = known[cell];
        } else {
          TableCell own = cell(table.size(), row, column, cell, where);
          known[cell] = own.index();
          cellOf[row][column] = own.index();
          table.add(own);
          widths.declare(column, own.column1() - column, cells.get(cell).width());
        }
      }
    }
    double[] ys = new double[rows.size() + 1];
    for (int row = 0; row <= rows.size(); row++) {
      ys[row] = top + row * FlowBuilder.STEP;
    }
    List<List<CellContent>> beside = Collections.nCopies(rows.size(), List.of());
    return new Table(where, widths.edges(columns), ys, table, cellOf, beside);
  }

  private TableCell cell(int index, int row, int column, int cell, Provenance where) {
    int right = column;
    while (right < columns && get(row, right) == cell) {
      right++;
    }
    int bottom = row;
    while (bottom < rows.size() && get(bottom, column) == cell) {
      bottom++;
    }
    Listed listed = cells.get(cell);
    String name =
        listed.name().isEmpty()
            ? "row " + rows.get(rowOf.get(cell)).number() + ", cell " + listed.number()
            : listed.name();
    String words = where.words() + ", " + name;
    return new TableCell(
        index,
        row,
        bottom,
        column,
        right,
        listed.content().at(new Provenance(0, null, words)),
        null);
  }
}
