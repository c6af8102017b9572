package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  /** A figure or a table cannot be relied on. */
  ERROR,
  /** Something a reader of the figures should look at. */
  WARNING,
  /** Worth knowing; the figures are not touched. */
  INFO;

  /** {@return the name in the JSON contract, in lower case} */
  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
