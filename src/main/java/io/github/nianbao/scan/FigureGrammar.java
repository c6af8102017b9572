package io.github.nianbao.scan;

import io.github.nianbao.recognise.Sign;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a cell with a figure can say. */
final class FigureGrammar {

  private static final Pattern FIGURE =
      Pattern.compile("-?(0|[1-9]\\d{0,11}|[1-9]\\d{0,2}(,\\d{3})+)(\\.\\d{1,6})?");

  private static final Pattern MARK = Pattern.compile("/|-{1,3}");

  private FigureGrammar() {}

  static String text(List<Sign> signs) {
    return signs.stream().map(Sign::text).collect(Collectors.joining());
  }

  /** Whether it is a figure, or a mark in the place of one. */
  static boolean allows(String text) {
    return FIGURE.matcher(text).matches() || MARK.matcher(text).matches();
  }
}
