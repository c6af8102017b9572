package io.github.nianbao.section;

import java.util.regex.Pattern;

/** Spaces in Chinese text: only between Latin words and figures. */
final class Spacing {

  private static final Pattern NEEDLESS =
      Pattern.compile("(?<![\\x21-\\x7E])[\\s\\u3000]+|[\\s\\u3000]+(?![\\x21-\\x7E])");

  private Spacing() {}

  /** Takes out the spaces that stand beside a Chinese character or at the ends. */
  static String tidy(String text) {
    String stripped = text.strip();
    return hasSpace(stripped) ? NEEDLESS.matcher(stripped).replaceAll("") : stripped;
  }

  private static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) == '\u3000') {
        return true;
      }
    }
    return false;
  }

  /**
   * Joins two lines of a paragraph; a word does not go on over the end of a line, a number does.
   */
  static String join(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    boolean words = letter(first.charAt(first.length() - 1)) && letter(second.charAt(0));
    return words ? first + " " + second : first + second;
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
