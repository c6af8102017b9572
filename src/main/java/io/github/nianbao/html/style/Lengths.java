package io.github.nianbao.html.style;

import org.jspecify.annotations.Nullable;

/** Lengths of style sheets and attributes, in pixels. */
public final class Lengths {

  /** More digits on either side of the point are no length. */
  private static final int MOST_DIGITS = 9;

  /** Longer names are of no unit. */
  private static final int LONGEST_UNIT = 4;

  private Lengths() {}

  /**
   * A length; null for what is none.
   *
   * @param value in lower case
   * @param em the font size, in pixels
   * @param whole what a percentage is of, in pixels
   */
  public static @Nullable Double of(String value, double em, double whole) {
    if (value.endsWith(")")) {
      return Calculation.of(value, em, whole);
    }
    int start = afterSpace(value, 0);
    int first = start < value.length() && isSign(value.charAt(start)) ? start + 1 : start;
    int end = afterDigits(value, first);
    int digits = end - first;
    if (end + 1 < value.length() && value.charAt(end) == '.') {
      int point = end;
      end = afterDigits(value, point + 1);
      digits = end == point + 1 ? 0 : digits + end - point - 1;
    }
    int unit = afterSpace(value, end);
    int unitEnd = afterUnit(value, unit);
    if (digits == 0 || afterSpace(value, unitEnd) < value.length()) {
      return null;
    }
    double number = Double.parseDouble(value.substring(start, end));
    return switch (value.substring(unit, unitEnd)) {
      case "", "px" -> number;
      case "pt" -> number * 96 / 72;
      case "pc" -> number * 16;
      case "in" -> number * 96;
      case "cm" -> number * 96 / 2.54;
      case "mm" -> number * 96 / 25.4;
      case "em" -> number * em;
      case "ex", "ch" -> number * em / 2;
      case "rem" -> number * 16;
      case "vw" -> number * 12.8;
      case "vh" -> number * 8;
      case "%" -> number * whole / 100;
      default -> null;
    };
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length()
        && (text.charAt(at) == ' ' || (text.charAt(at) >= '\t' && text.charAt(at) <= '\r'))) {
      at++;
    }
    return at;
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length()
        && at - from < MOST_DIGITS
        && text.charAt(at) >= '0'
        && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** A percent sign, or a name of few letters. */
  private static int afterUnit(String text, int from) {
    if (from < text.length() && text.charAt(from) == '%') {
      return from + 1;
    }
    int at = from;
    while (at < text.length()
        && at - from < LONGEST_UNIT
        && text.charAt(at) >= 'a'
        && text.charAt(at) <= 'z') {
      at++;
    }
    return at;
  }
}
