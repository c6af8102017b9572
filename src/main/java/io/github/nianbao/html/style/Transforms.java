package io.github.nianbao.html.style;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The functions of a transformation and what their values do to text. */
final class Transforms {

  /** One of the functions of a transformation. */
  private static final Pattern FUNCTION =
      Pattern.compile("(translate|scale|rotate|skew|matrix)(?:[xyz]|3d)?\\(([^()]*)\\)");

  /** Nearer than this, in pixels, it may be on the screen. */
  private static final double FAR = 500;

  private Transforms() {}

  /**
   * Whether one of the functions of a style's transformation is such a one.
   *
   * @param such of its name without the axis, and its values
   */
  static boolean any(Map<Property, String> style, BiPredicate<String, String> such) {
    Matcher function = FUNCTION.matcher(style.getOrDefault(Property.TRANSFORM, ""));
    while (function.find()) {
      if (such.test(function.group(1), function.group(2).strip())) {
        return true;
      }
    }
    return false;
  }

  static boolean isNone(String value) {
    return value.matches("0(?:\\.0+)?(?:[a-z]+)?");
  }

  /** Whether text of a size is not seen any more at one of some scales. */
  static boolean isAnyTiny(String scales, double size) {
    for (String one : scales.split("[\\s,]+", -1)) {
      Double value = Lengths.of(one, 1, 1);
      if (value != null && Math.abs(value) * size < Looks.TINY) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some lengths leads off the screen. */
  static boolean isAnyFar(@Nullable String values, double size) {
    if (values == null) {
      return false;
    }
    for (String one : values.split("[\\s,]+", -1)) {
      Double value = Lengths.of(one, size, size);
      if (value != null && Math.abs(value) >= FAR) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some lengths is more than a line is high. */
  static boolean isShifted(@Nullable String values, double size) {
    if (values == null) {
      return false;
    }
    for (String one : values.split("[\\s,]+", -1)) {
      Double value = Lengths.of(one, size, size);
      if (value != null && Math.abs(value) >= size) {
        return true;
      }
    }
    return false;
  }
}
