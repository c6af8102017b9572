package io.github.nianbao.ofd;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.syntax.Transform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of numbers, as attributes hold them. */
final class Numbers {

  /** Longer lists are no honest ones. */
  private static final int MAXIMUM = 1 << 20;

  private Numbers() {}

  /** The numbers of a list up to the first that is none; those that {@code #} marks are in hex. */
  static double[] of(@Nullable String list) {
    double[] numbers = new double[8];
    int count = 0;
    for (String token : tokens(list)) {
      double number = number(token);
      if (Double.isNaN(number) || count == MAXIMUM) {
        break;
      }
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number;
    }
    return Arrays.copyOf(numbers, count);
  }

  private static List<String> tokens(@Nullable String list) {
    List<String> tokens = new ArrayList<>();
    int from = -1;
    for (int i = 0; list != null && i <= list.length(); i++) {
      boolean part = i < list.length() && list.charAt(i) > ' ' && list.charAt(i) != ',';
      if (part && from < 0) {
        from = i;
      } else if (!part && from >= 0) {
        tokens.add(list.substring(from, i));
        from = -1;
      }
    }
    return tokens;
  }

  /** A number; not one where it is none, or an endless one. */
  static double number(String token) {
    try {
      double number =
          token.startsWith("#")
              ? Integer.parseInt(token.substring(1), 16)
              : Double.parseDouble(token);
      return Double.isFinite(number) ? number : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** A list in which {@code g n v} stands for n times v. */
  static double[] repeated(@Nullable String list) {
    List<String> tokens = tokens(list);
    double[] numbers = new double[tokens.size()];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean group = tokens.get(i).equals("g") && i + 2 < tokens.size();
      double value = number(tokens.get(group ? i + 2 : i));
      double times = group ? number(tokens.get(i + 1)) : 1;
      if (Double.isNaN(value) || !(times >= 0 && times <= MAXIMUM - count)) {
        break;
      }
      int to = count + (int) times;
      numbers = to > numbers.length ? Arrays.copyOf(numbers, Math.max(to, 2 * count)) : numbers;
      Arrays.fill(numbers, count, to, value);
      count = to;
      i += group ? 2 : 0;
    }
    return Arrays.copyOf(numbers, count);
  }

  /** A box of left edge, upper edge, width and height; null where it is none. */
  static @Nullable Box box(@Nullable String list) {
    double[] n = of(list);
    return n.length < 4
        ? null
        : new Box(
            Math.min(n[0], n[0] + n[2]),
            Math.min(n[1], n[1] + n[3]),
            Math.max(n[0], n[0] + n[2]),
            Math.max(n[1], n[1] + n[3]));
  }

  /** A matrix; that of no change where the list is none. */
  static Transform matrix(double[] n) {
    return n.length < 6
        ? new Transform()
        : new Transform()
            .set(
                (float) n[0], (float) n[1], (float) n[2], (float) n[3], (float) n[4], (float) n[5]);
  }
}
