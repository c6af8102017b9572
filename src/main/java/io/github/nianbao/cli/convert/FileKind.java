package io.github.nianbao.cli.convert;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes and not by its name. */
enum FileKind {
  PDF,
  /** May be a report, or any other text. */
  TEXT,
  ZIP,
  /** Word, Excel and their like of before 2007. */
  OLE,
  HTML,
  /** JSON or XML. */
  DATA,
  IMAGE,
  /** What macOS puts into ZIPs beside a file, with ._ and the name of that. */
  RESOURCES,
  EMPTY,
  BINARY;

  /** How many bytes it takes to tell. */
  static final int HEAD = 1024;

  private static final String[] IMAGES = {
    "\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*", "RIFF"
  };

  /** The kind of a file that begins with these bytes, at most {@link #HEAD} of them. */
  static FileKind of(byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLE;
    }
    if (bytes.startsWith("\0\u0005\u0016\u0007")) {
      return RESOURCES;
    }
    for (String image : IMAGES) {
      if (bytes.startsWith(image)) {
        return IMAGE;
      }
    }
    // PDF readers put up with something before the header.
    if (bytes.contains("%PDF-")) {
      return PDF;
    }
    if (bytes.startsWith("\u00FE\u00FF") || bytes.startsWith("\u00FF\u00FE")) {
      return TEXT;
    }
    return bytes.chars().anyMatch(c -> c < ' ' && "\t\n\u000B\f\r\u001B".indexOf(c) < 0)
        ? BINARY
        : text(bytes);
  }

  private static FileKind text(String bytes) {
    String start = bytes.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
    if (start.isEmpty()) {
      return EMPTY;
    }
    String lowerCase = start.toLowerCase(Locale.ROOT);
    if (lowerCase.startsWith("<!doctype html") || lowerCase.startsWith("<html")) {
      return HTML;
    }
    if (lowerCase.startsWith("<?xml") || start.startsWith("{") || start.startsWith("[")) {
      return DATA;
    }
    return TEXT;
  }

  /** The name in the lists. */
  String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
