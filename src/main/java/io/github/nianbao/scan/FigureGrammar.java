package io.github.nianbao.scan;

import java.util.regex.Pattern;

/** What a cell with a figure can say. */
final class FigureGrammar {

  private static final Pattern FIGURE =
      Pattern.compile("-?(0|[1-9]\\d{0,11}|[1-9]\\d{0,2}(,\\d{3})+)(\\.\\d{1,6})?");

  private static final Pattern MARK = Pattern.compile("/|-{1,3}");

  private FigureGrammar() {}

  /** Whether it is a figure, or a mark in the place of one. */
  static boolean allows(String text) {
    return FIGURE.matcher(text).matches() || MARK.matcher(text).matches();
  }
}
