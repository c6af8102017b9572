package io.github.nianbao.token;

import java.util.Set;
import java.util.regex.Pattern;

/** The signs that are set for a dash, with a figure, and in place of one. */
public final class Marks {

  /**
   * The strokes that are set for a dash or a minus; some fonts map one to a line of a box. The
   * hyphen is the last, so that it is itself where they end a class of characters.
   */
  public static final String DASHES = "‐‑‒–—―−─━﹣－-";

  /** What some fonts set for two or three dashes; no figure begins with one. */
  public static final String LONG_DASHES = "⸺⸻";

  /** The signs that a figure may have before it; they end with {@link #DASHES}. */
  public static final String SIGNS = "+±" + DASHES;

  /** The words that say in Chinese that there is no figure, as the alternatives of a pattern. */
  public static final String WORDS = "无|無|不适用|不適用";

  /** What else says so and is no stroke. */
  private static final Set<String> OTHERS = Set.of("\\", "*", "N/A");

  private static final Pattern STROKES = Pattern.compile("[" + LONG_DASHES + "/" + DASHES + "]+");

  private static final Pattern NONE = Pattern.compile(WORDS);

  private Marks() {}

  /**
   * Whether a text says that there is no figure.
   *
   * @param text after NFKC, without white space
   */
  static boolean isOne(String text) {
    return STROKES.matcher(text).matches() || OTHERS.contains(text) || NONE.matcher(text).matches();
  }

  /** Whether a sign before a figure makes it less than nothing. */
  static boolean isMinus(String sign) {
    return !sign.isEmpty() && DASHES.indexOf(sign.charAt(0)) >= 0;
  }
}
