package io.github.nianbao.flow;

import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows and cells of a table as a source lists them, with how many rows and columns each cell
 * spans.
 */
public final class FlowTable {

  /** No table is wider; browsers let no cell span more columns. */
  static final int MOST_COLUMNS = 1000;

  /** More fields than this are no table of a report. */
  private static final int MOST_FIELDS = 1_000_000;

  /**
   * A cell as listed.
   *
   * @param before how many columns the source leaves out before it
   * @param rowSpan how many rows it spans; 0 for all of its part of the table
   * @param name of the cell in its source, such as {@code C7}; empty for none of its own
   * @param number which of the cells of its row it is, from 1
   */
  record Listed(
      FlowContent.Builder content,
      int before,
      int rowSpan,
      int columnSpan,
      double width,
      String name,
      int number) {}

  /**
   * A row as listed.
   *
   * @param number of the row in its source, from 1
   * @param part of the table in which it lies, from 0; no cell spans rows of another
   */
  record ListedRow(int number, int part, List<Listed> cells) {}

  private final List<ListedRow> rows = new ArrayList<>();
  private final List<Double> widths = new ArrayList<>();
  private int part;
  private int before;
  private long fields;

  /** Begins a part of the table whose cells span no rows of other parts. */
  public FlowTable section() {
    part++;
    return this;
  }

  /** Begins a row. */
  public FlowTable row() {
    return row(rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number + 1);
  }

  /** Begins a row that its source numbers, from 1. */
  public FlowTable row(int number) {
    rows.add(new ListedRow(number, part, new ArrayList<>()));
    before = 0;
    return this;
  }

  /** Passes over columns that the source leaves out before the next cell of the row. */
  public FlowTable gap(int columns) {
    before = Math.min(MOST_COLUMNS, before + columns);
    return this;
  }

  /** How wide a column is declared to be, from 0, in any unit that is one for the table. */
  public FlowTable width(int index, double width) {
    while (widths.size() <= index && widths.size() < MOST_COLUMNS) {
      widths.add(0.0);
    }
    if (index < widths.size()) {
      widths.set(index, width);
    }
    return this;
  }

  /**
   * The next cell of a row: it lies in the first columns that no cell from above covers.
   *
   * @param rowSpan how many rows it spans; 0 for all that follow
   * @param columnSpan how many columns it spans
   * @param width as declared, in any unit that is one for the table; 0 where it is not
   */
  public FlowTable cell(FlowContent.Builder content, int rowSpan, int columnSpan, double width) {
    return cell(content, rowSpan, columnSpan, width, "");
  }

  /**
   * The same of a cell that has a name of its own in its source.
   *
   * @param name such as {@code C7}
   */
  public FlowTable cell(
      FlowContent.Builder content, int rowSpan, int columnSpan, double width, String name) {
    if (rows.isEmpty()) {
      row();
    }
    List<Listed> cells = rows.get(rows.size() - 1).cells;
    int span = Math.max(1, Math.min(columnSpan, MOST_COLUMNS));
    fields += span;
    if (cells.size() < MOST_COLUMNS && fields <= MOST_FIELDS) {
      cells.add(
          new Listed(content, before, Math.max(0, rowSpan), span, width, name, cells.size() + 1));
    }
    before = 0;
    return this;
  }

  boolean isEmpty() {
    return rows.stream().allMatch(row -> row.cells.isEmpty());
  }

  /** How many rows it has. */
  int height() {
    return rows.size();
  }

  /** The table, at a place of its document, with its upper edge at a height. */
  Table at(Provenance where, double top) {
    FlowGrid grid = new FlowGrid(rows);
    FigureColumns.realign(grid);
    return grid.table(where, top, widths);
  }
}
