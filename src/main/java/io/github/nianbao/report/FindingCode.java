package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of findings; each has its usual severity. */
public enum FindingCode {
  // The arithmetic of the report.
  /** 总计 of a row differs from the sum of its parts, as printed. */
  ROW_SUM(Severity.ERROR),
  /** （七）总计 of a column differs from the sum of the results above it, as printed. */
  COLUMN_SUM(Severity.ERROR),
  /** 第一项加第二项之和 differs from 第三项加第四项之和, as printed. */
  BALANCE(Severity.ERROR),
  /** A figure is greater than the one it is said to be a part of, as printed. */
  PART_EXCEEDS_WHOLE(Severity.INFO),

  // The cells of a table.
  /** The form has the row, the report does not. */
  ROW_MISSING(Severity.ERROR),
  /** The form has the column, the report does not. */
  COLUMN_MISSING(Severity.ERROR),
  /** The form has the cell, the report does not. */
  CELL_MISSING(Severity.ERROR),
  /** A cell holds something that is no figure. */
  CELL_UNREADABLE(Severity.ERROR),
  /** Several readings of the digits satisfy the sums, or none does. */
  AMBIGUOUS_FIGURES(Severity.ERROR),
  /** A digit inside a table belongs to no cell. */
  STRAY_TEXT(Severity.ERROR),
  /** A cell holds a remark beside its figure. */
  CELL_REMARK(Severity.INFO),
  /** A figure reads right only when unusual characters are put up with. */
  FIGURE_NORMALISED(Severity.INFO),

  // The labels of a table.
  /** A row that fits no row of the form; its figures are left out. */
  ROW_UNKNOWN(Severity.WARNING),
  /** A column that fits no column of the form, such as 小计; its figures are left out. */
  COLUMN_EXTRA(Severity.INFO),
  /** Of several columns of a list one was taken as the report's own. */
  COLUMN_CHOSEN(Severity.INFO),
  /** A label differs from the form's, and was recognised all the same. */
  LABEL_DAMAGED(Severity.INFO),
  /** A row was recognised by its place between its neighbours alone. */
  LABEL_BY_PLACE(Severity.WARNING),
  /** A column was recognised by its place alone. */
  COLUMN_BY_PLACE(Severity.WARNING),
  /** A statistics list that follows none of the national forms; it is given as printed. */
  OTHER_LIST(Severity.INFO),
  /** The tables of the report follow different forms, or not the form of the year. */
  FORM_MIXED(Severity.INFO),

  // The document.
  /** There is no sign of the table in the document. */
  TABLE_ABSENT(Severity.WARNING),
  /** Labels of the table are there, but it could not be read. */
  TABLE_UNREAD(Severity.ERROR),
  /** The table lies several times in the document; one was taken. */
  TABLE_REPEATED(Severity.WARNING),
  /**
   * Whether the table is whole, or the one that is meant, cannot be told; it is not vouched for.
   */
  TABLE_DOUBTFUL(Severity.ERROR),
  /** The lines that say what a figure belongs to are not there; the table was read by alignment. */
  TABLE_UNRULED(Severity.INFO),
  /** The figures were recognised in a picture, and no sum proves all of them. */
  TABLE_UNPROVED(Severity.WARNING),
  /** Behind the report lies another one, which was not read. */
  SECOND_REPORT(Severity.WARNING),
  /** The authority or the year comes from the metadata or the file name. */
  TITLE_GUESSED(Severity.WARNING),
  /** No title, so no authority or no year. */
  TITLE_MISSING(Severity.WARNING),
  /** One of the six sections has no heading. */
  SECTION_MISSING(Severity.INFO),
  /** A page could not be read, or not to its end. */
  PAGE_UNREADABLE(Severity.ERROR),
  /** A page without text, or with next to none, over an image: a scan. */
  PAGE_WITHOUT_TEXT(Severity.WARNING),
  /**
   * The text of a page is a layer that nobody sees, as text recognition puts it over a scan; its
   * tables are not vouched for.
   */
  TEXT_RECOGNISED(Severity.WARNING),
  /**
   * Digits of a page that nobody sees: painted over, white on white, without ink or in a hidden
   * layer; they are not read.
   */
  TEXT_HIDDEN(Severity.WARNING),
  /** Glyphs whose font does not say which characters they are; a warning where they are few. */
  FONT_WITHOUT_UNICODE(Severity.ERROR),
  /** The text layer does not say what is printed. */
  TEXT_GARBLED(Severity.ERROR),
  /** The file is damaged or ends early. */
  FILE_DAMAGED(Severity.ERROR),
  /** A limit was reached; what lies beyond was not read. */
  LIMIT_REACHED(Severity.ERROR);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** {@return how much it usually matters} */
  public Severity severity() {
    return severity;
  }

  /** {@return the name in the JSON contract, such as {@code row-sum}} */
  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
