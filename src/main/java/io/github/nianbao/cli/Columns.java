package io.github.nianbao.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Text in a terminal, where a Chinese character takes two columns. */
final class Columns {

  private Columns() {}

  /** How many columns a text takes. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }

  /** The text with spaces before it, to the width. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /** The text with spaces after it, to the width. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /**
   * The text in lines of a width: cut at a space, or beside a Chinese character, or, where there is
   * neither, anywhere.
   *
   * @param indent of the lines but for the first
   */
  static List<String> wrap(String text, int width, int indent) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (width(rest) > width) {
      int cut = cut(rest, width);
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = " ".repeat(indent) + rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Where the first line ends. */
  private static int cut(String text, int width) {
    int used = 0;
    int good = 0;
    int at = 0;
    boolean begun = false;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      used += width(character);
      if (used > width) {
        break;
      }
      begun |= character != ' ';
      at += Character.charCount(character);
      boolean isBreak = character == ' ' || width(character) == 2;
      good = isBreak && begun ? at : good;
    }
    return good > 0 ? good : Math.max(at, Character.charCount(text.codePointAt(0)));
  }
}
