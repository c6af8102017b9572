package io.github.nianbao.sheet.xlsx;

import org.jspecify.annotations.Nullable;

/** Values of attributes. */
final class Numbers {

  private Numbers() {}

  /** A whole number; a default where there is none. */
  static int of(@Nullable String value, int otherwise) {
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** A number; a default where there is none. */
  static double of(@Nullable String value, double otherwise) {
    Double number = value == null ? null : ofOrNull(value);
    return number == null ? otherwise : number;
  }

  /** A number; null where it is none. */
  static @Nullable Double ofOrNull(String value) {
    try {
      return Double.valueOf(value.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A switch. */
  static boolean isOn(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }

  /** A switch that is on where nothing is said. */
  static boolean isNotOff(@Nullable String value) {
    return value == null || isOn(value);
  }
}
