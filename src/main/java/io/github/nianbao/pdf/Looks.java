package io.github.nianbao.pdf;

import java.util.Locale;

/** What a file that is no PDF looks like. */
final class Looks {

  private Looks() {}

  /**
   * Names the kind of a file.
   *
   * @param head its first bytes, each as one character
   * @return such as {@code an HTML page}
   */
  static String of(String head) {
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    if (head.startsWith("PK\u0003\u0004")) {
      return head.contains("word/") || head.contains("[Content_Types]")
          ? "a Word or other Office file"
          : "a zip archive";
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return "an old Word or other Office file";
    }
    if (head.startsWith("{\\rtf")) {
      return "a Rich Text file";
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || head.startsWith("BM")) {
      return "an image";
    }
    if (start.contains("<html") || start.contains("<!doctype html")) {
      return "an HTML page";
    }
    if (start.startsWith("<?xml")) {
      return "an XML file";
    }
    if (start.isEmpty()) {
      return "white space";
    }
    return head.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
        ? "plain text"
        : "binary data of an unknown kind";
  }
}
