package io.github.nianbao.html.style;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.DoublePredicate;
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
    return isAny(scales, 1, scale -> scale * size < Looks.TINY);
  }

  /** Whether one of some lengths leads off the screen. */
  static boolean isAnyFar(@Nullable String lengths, double size) {
    return lengths != null && isAny(lengths, size, length -> length >= FAR);
  }

  /** Whether one of some lengths is more than a line is high. */
  static boolean isShifted(@Nullable String lengths, double size) {
    return lengths != null && isAny(lengths, size, length -> length >= size);
  }

  /**
   * Whether one of some values, whatever its sign, is such a one.
   *
   * @param unit of those that are relative
   */
  private static boolean isAny(String values, double unit, DoublePredicate such) {
    for (String one : values.split("[\\s,]+", -1)) {
      Double value = Lengths.of(one, unit, unit);
      if (value != null && such.test(Math.abs(value))) {
        return true;
      }
    }
    return false;
  }
}
