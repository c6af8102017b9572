package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is known about a table as a whole. */
public enum Quality {
  /** Every cell found, every sum that can be tested holds, and at least one could be. */
  VERIFIED,
  /** Every cell found, nothing to test. */
  COMPLETE,
  /** Every cell found, but recognised in a picture, and no sum proves all of them. */
  UNPROVED,
  /** Every cell found; the figures as printed break a sum. */
  INCONSISTENT,
  /**
   * Cells are missing or unreadable, figures were left over, or it cannot be told whether these are
   * the cells of the table, as on a damaged page.
   */
  INCOMPLETE,
  /** There are signs of the table, and nothing was taken from it. */
  UNREAD,
  /** There is no sign of the table. */
  ABSENT;

  /** {@return the name in the JSON contract, in lower case} */
  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
