package io.github.nianbao.table;

import io.github.nianbao.page.Box;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A cell of a table: the fields it spans, and what it holds. Equal to itself alone. */
public final class TableCell {

  private final int index;
  private final int row0;
  private final int row1;
  private final int column0;
  private final int column1;
  private final CellContent content;
  private final @Nullable Box box;

  /**
   * A cell.
   *
   * @param index its place among the cells of its table, from 0
   * @param row0 first row of fields
   * @param row1 row of fields after the last one
   * @param column0 first column of fields
   * @param column1 column of fields after the last one
   * @param content what it holds
   * @param box in points, origin top left of the page as it is read; null without a page
   */
  public TableCell(
      int index,
      int row0,
      int row1,
      int column0,
      int column1,
      CellContent content,
      @Nullable Box box) {
    this.index = index;
    this.row0 = row0;
    this.row1 = row1;
    this.column0 = column0;
    this.column1 = column1;
    this.content = content;
    this.box = box;
  }

  /** Its place among the cells of its table, from 0. */
  public int index() {
    return index;
  }

  /** First row of fields. */
  public int row0() {
    return row0;
  }

  /** Row of fields after the last one. */
  public int row1() {
    return row1;
  }

  /** First column of fields. */
  public int column0() {
    return column0;
  }

  /** Column of fields after the last one. */
  public int column1() {
    return column1;
  }

  /** What it holds. */
  public CellContent content() {
    return content;
  }

  /** Its lines in reading order, separated by {@code \n}. */
  public String text() {
    return content.text();
  }

  /** Where it lies on its page, in points; null in a source without pages. */
  public @Nullable Box box() {
    return box;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "r%d-%d c%d-%d '%s'", row0, row1, column0, column1, text().replace("\n", "|"));
  }
}
