package io.github.nianbao.narrative.title;

import io.github.nianbao.page.Glyph;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words some of whose characters the fonts do not tell: such a character may be any, so that what
 * is legible of a word decides what it can be.
 */
public final class Illegible {

  private static final char ANY = Glyph.UNKNOWN.charAt(0);

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private Illegible() {}

  /** Whether a text has characters that cannot be read. */
  public static boolean isIn(String text) {
    return text.indexOf(ANY) >= 0;
  }

  /**
   * What may be some words.
   *
   * @param words an expression without classes of Chinese characters
   */
  public static Pattern pattern(String words) {
    return Pattern.compile(HAN.matcher(words).replaceAll("[$0" + ANY + "]"));
  }

  /** Whether at least half of something that a pattern finds in a text is legible. */
  public static boolean mayHold(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    boolean found = false;
    while (!found && matcher.find()) {
      String part = matcher.group();
      found = 2 * part.chars().filter(c -> c == ANY).count() <= part.length();
    }
    return found;
  }

  /** Whether a character may be another. */
  public static boolean mayBe(char printed, char other) {
    return printed == other || printed == ANY;
  }

  /** Whether a text may end with a word, of which it shows at least some character. */
  public static boolean mayEndWith(String text, String word) {
    int start = text.length() - word.length();
    boolean legible = false;
    for (int i = 0; start >= 0 && i < word.length(); i++) {
      if (!mayBe(text.charAt(start + i), word.charAt(i))) {
        return false;
      }
      legible |= text.charAt(start + i) != ANY;
    }
    return legible;
  }

  /** Whether the last character of a text cannot be read. */
  public static boolean endsText(String text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ANY;
  }
}
