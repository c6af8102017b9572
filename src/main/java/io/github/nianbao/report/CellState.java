package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What lies in a cell of the form. */
public enum CellState {
  /** A figure. */
  NUMBER,
  /** Nothing. */
  BLANK,
  /** A mark that stands for no figure, such as {@code /}, {@code —} or {@code 无}. */
  MARK,
  /** The form has the cell, the report does not. */
  MISSING,
  /** Something that cannot be read as a figure, or whose place in the table is in doubt. */
  UNREADABLE;

  /** {@return the name in the JSON contract, in lower case} */
  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
