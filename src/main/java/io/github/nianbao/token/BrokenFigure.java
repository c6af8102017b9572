package io.github.nianbao.token;

import java.util.regex.Pattern;

/**
 * A text that the width of its cell broke over lines: {@code 20} over {@code 6} is the figure 206.
 * Its lines stay apart in what is given as printed; {@link Tokenizer} reads them as one.
 */
public final class BrokenFigure {

  private static final Pattern FIRST_PART = Pattern.compile("[+-]?\\d+");

  private BrokenFigure() {}

  /** Whether a text is digits alone, as all parts of a figure but a first one with a sign are. */
  public static boolean isPart(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one figure may go on from an upper line to a lower one; a figure that begins with 0 has
   * no more digits.
   */
  public static boolean mayGoOn(String upper, String lower) {
    return isPart(lower) && !upper.equals("0") && FIRST_PART.matcher(upper).matches();
  }

  /** The lines of a cell as one text: an empty one leaves no trace. */
  public static String join(String upper, String lower) {
    return upper.isEmpty() ? lower : lower.isEmpty() ? upper : upper + '\n' + lower;
  }
}
