package io.github.nianbao.cli;

import java.util.ArrayList;
import java.util.List;
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

  /** The text in lines of about equal length, none wider than so many columns. */
  static List<String> wrap(String text, int width) {
    int lines = Math.max(1, (width(text) + width - 1) / width);
    int perLine = (width(text) + lines - 1) / lines;
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if (width(line.toString()) >= perLine) {
        wrapped.add(line.toString());
        line.setLength(0);
      }
      line.appendCodePoint(c);
    }
    wrapped.add(line.toString());
    return wrapped;
  }
}
