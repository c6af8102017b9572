package io.github.nianbao.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of style sheets and attributes, in pixels. */
final class Lengths {

  private static final Pattern LENGTH =
      Pattern.compile("\\s*([+-]?\\d{0,9}(?:\\.\\d{1,9})?)\\s*([a-z]{0,4}|%)\\s*");

  private Lengths() {}

  /**
   * A length; null for what is none.
   *
   * @param value in lower case
   * @param em the font size, in pixels
   * @param whole what a percentage is of, in pixels
   */
  static @Nullable Double of(String value, double em, double whole) {
    Matcher length = LENGTH.matcher(value);
    if (!length.matches() || length.group(1).isEmpty()) {
      return null;
    }
    double number;
    try {
      number = Double.parseDouble(length.group(1));
    } catch (NumberFormatException e) {
      return null;
    }
    return switch (length.group(2)) {
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
}
