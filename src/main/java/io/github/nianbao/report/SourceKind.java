package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a report was read from. */
public enum SourceKind {
  /** A PDF with a text layer. */
  PDF,
  /** A text dump. */
  TEXT;

  /** The name in the JSON contract, in lower case. */
  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
