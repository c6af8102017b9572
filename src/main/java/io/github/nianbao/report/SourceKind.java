package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a report was read from. */
public enum SourceKind {
  /** A PDF with a text layer. */
  PDF,
  /** A PDF whose pages are pictures, as of a scanner, or a picture. */
  SCAN,
  /** An OFD (GB/T 33190) with text. */
  OFD,
  /** A text dump. */
  TEXT,
  /** A web page, single or saved with all that belongs to it. */
  HTML,
  /** A Word file, or one like it. */
  WORD,
  /** A sheet of Excel. */
  SHEET;

  /** {@return the name in the JSON contract, in lower case} */
  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
