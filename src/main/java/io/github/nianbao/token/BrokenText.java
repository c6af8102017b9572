package io.github.nianbao.token;

import java.util.regex.Pattern;

/**
 * A text that the width of its cell broke over lines: {@code 20} over {@code 6} is the figure 206.
 * What is given as printed keeps its lines apart; {@link Tokenizer} reads them as one.
 */
public final class BrokenText {

  private static final Pattern FIRST_PART = Pattern.compile("[" + Marks.SIGNS + "]?\\d+");

  private BrokenText() {}

  /** The lines of a cell as one text; an empty one leaves no trace. */
  public static String join(String upper, String lower) {
    if (upper.isEmpty() || lower.isEmpty()) {
      return upper + lower;
    }
    return upper + '\n' + lower;
  }

  /** Whether a text is digits alone, as every part of a figure is but a first one with a sign. */
  public static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether a figure may go on from an upper line to a lower one; 0 is whole. */
  public static boolean mayGoOn(String upper, String lower) {
    return isDigits(lower) && !upper.equals("0") && FIRST_PART.matcher(upper).matches();
  }
}
