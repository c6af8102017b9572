package io.github.nianbao.flow;

import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.Content;
import io.github.nianbao.table.Doubt;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows and cells of a table as a source lists them, with the fields that each cell spans: row
 * by row, each cell in the first field of its row that none from above covers, as browsers do it.
 */
public final class FlowTable {

  /** No table is wider; browsers span no more columns. */
  private static final int MOST_COLUMNS = 1000;

  /** More fields than this are no table of a report. */
  private static final int MOST_FIELDS = 1_000_000;

  /** A cell as listed, from its row and column of fields on. */
  private record Listed(
      FlowContent.Builder content, int row, int column, int rowSpan, int columnSpan, String name) {}

  private final List<Listed> cells = new ArrayList<>();
  private final ColumnWidths widths = new ColumnWidths();

  /** By column the row of fields up to which cells cover it, exclusive. */
  private int[] covered = new int[16];

  private int rows;
  private int rowName;
  private int column;
  private int cellsOfRow;
  private int columns;

  /** Begins a row. */
  public FlowTable row() {
    return row(rowName + 1);
  }

  /** Begins a row that its source numbers, from 1. */
  public FlowTable row(int number) {
    rows++;
    rowName = number;
    column = 0;
    cellsOfRow = 0;
    return this;
  }

  /** Passes over columns that the source leaves out before the next cell of the row. */
  public FlowTable gap(int some) {
    column = Math.min(MOST_COLUMNS, column + some);
    return this;
  }

  /** How wide a column is declared to be, from 0, in any unit that is one for the table. */
  public FlowTable width(int index, double width) {
    widths.declare(index, 1, width);
    return this;
  }

  /**
   * The next cell of a row.
   *
   * @param rowSpan how many rows it spans; 0 for all that follow
   * @param columnSpan how many columns it spans
   * @param width as declared, in any unit that is one for the table; 0 where it is not
   */
  public FlowTable cell(FlowContent.Builder content, int rowSpan, int columnSpan, double width) {
    int number = cellsOfRow + 1;
    String name = "row " + Math.max(1, rowName) + ", cell " + number;
    return cell(content, rowSpan, columnSpan, width, name);
  }

  /**
   * The same of a cell that has a name of its own in its source.
   *
   * @param name such as {@code C7}
   */
  public FlowTable cell(
      FlowContent.Builder content, int rowSpan, int columnSpan, double width, String name) {
    if (rows == 0) {
      row();
    }
    cellsOfRow++;
    int row = rows - 1;
    while (column < MOST_COLUMNS && isCovered(row, column)) {
      column++;
    }
    int span = Math.max(1, Math.min(columnSpan, MOST_COLUMNS - column));
    if (column >= MOST_COLUMNS || (long) rows * Math.max(columns, column + span) > MOST_FIELDS) {
      return this;
    }
    int height = rowSpan <= 0 ? MOST_FIELDS : rowSpan;
    cells.add(new Listed(content, row, column, height, span, name));
    widths.declare(column, span, width);
    cover(column + span);
    Arrays.fill(covered, column, column + span, row + height);
    column += span;
    columns = Math.max(columns, column);
    return this;
  }

  private boolean isCovered(int row, int index) {
    return index < covered.length && covered[index] > row;
  }

  private void cover(int some) {
    if (some > covered.length) {
      covered = Arrays.copyOf(covered, Math.max(some, 2 * covered.length));
    }
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** How many rows it has. */
  int height() {
    return rows;
  }

  /** The table, at a place of its document, with its upper edge at a height. */
  Table at(Provenance where, double top) {
    int[][] cellOf = new int[rows][columns];
    for (int[] row : cellOf) {
      Arrays.fill(row, -1);
    }
    List<TableCell> all = new ArrayList<>();
    for (Listed cell : cells) {
      place(cell, cellOf, all, where);
    }
    for (int row = 0; row < rows; row++) {
      for (int field = 0; field < columns; field++) {
        if (cellOf[row][field] < 0) {
          cellOf[row][field] = all.size();
          Content gap = new FlowContent.Builder().doubt(Doubt.ABSENT).at(where);
          all.add(new TableCell(all.size(), row, row + 1, field, field + 1, gap, null));
        }
      }
    }
    double[] ys = new double[rows + 1];
    for (int row = 0; row <= rows; row++) {
      ys[row] = top + row * FlowBuilder.STEP;
    }
    return inOrder(where, widths.edges(columns), ys, all, cellOf);
  }

  /** Enters a cell in the fields that it spans and no cell before it has. */
  private void place(Listed cell, int[][] cellOf, List<TableCell> all, Provenance where) {
    int end = Math.min(rows, cell.row + cell.rowSpan);
    int right = cell.column;
    while (right < cell.column + cell.columnSpan && cellOf[cell.row][right] < 0) {
      right++;
    }
    int bottom = cell.row;
    while (bottom < end && isFree(cellOf[bottom], cell.column, right)) {
      Arrays.fill(cellOf[bottom], cell.column, right, all.size());
      bottom++;
    }
    String words = where.words() + ", " + cell.name;
    Content content = cell.content.at(new Provenance(0, null, words));
    all.add(new TableCell(all.size(), cell.row, bottom, cell.column, right, content, null));
  }

  private static boolean isFree(int[] row, int from, int to) {
    for (int field = from; field < to; field++) {
      if (row[field] >= 0) {
        return false;
      }
    }
    return from < to;
  }

  /** A table with its cells from the top, each row from the left. */
  private static Table inOrder(
      Provenance where, double[] xs, double[] ys, List<TableCell> cells, int[][] cellOf) {
    List<TableCell> ordered = new ArrayList<>();
    @Nullable TableCell[] known = new TableCell[cells.size()];
    for (int row = 0; row < cellOf.length; row++) {
      for (int field = 0; field < cellOf[row].length; field++) {
        int index = cellOf[row][field];
        TableCell cell = known[index];
        if (cell == null) {
          TableCell old = cells.get(index);
          cell =
              new TableCell(
                  ordered.size(),
                  old.row0(),
                  old.row1(),
                  old.column0(),
                  old.column1(),
                  old.content(),
                  null);
          known[index] = cell;
          ordered.add(cell);
        }
        cellOf[row][field] = cell.index();
      }
    }
    return new Table(where, xs, ys, ordered, cellOf, Collections.nCopies(cellOf.length, List.of()));
  }
}
