package io.github.nianbao.cli;

import org.jline.utils.WCWidth;

/** Text in a terminal, where a Chinese character takes two columns. */
final class Columns {

  private Columns() {}

  /** How many columns a text takes. */
  static int width(String text) {
    return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }

  /** The text with spaces before it, to the width. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /** The text with spaces after it, to the width. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }
}
