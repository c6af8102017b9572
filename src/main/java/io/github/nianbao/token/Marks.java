package io.github.nianbao.token;

import java.util.Set;
import java.util.regex.Pattern;

/** The signs that are set for a dash, in place of a figure, and with one. */
public final class Marks {

  /**
   * The strokes that are set for a dash or a minus; some fonts map one to a line of a box. Within
   * the brackets of a pattern they are these signs and nothing else.
   */
  public static final String DASHES = "\\-‐‑‒–—―−─━﹣－";

  /** What some fonts set for two or three dashes. */
  public static final String LONG_DASHES = "⸺⸻";

  /** The words that say that there is no figure. */
  private static final Set<String> WORDS = Set.of("无", "無", "不适用", "不適用", "N/A");

  /** {@link #WORDS} in Chinese, for a pattern. */
  public static final String ANY_WORD = "无|無|不适用|不適用";

  /** And other signs that say so. */
  private static final Set<String> SIGNS = Set.of("/", "\\", "*");

  /** The signs that a figure may begin with, {@link #DASHES} among them; for a pattern. */
  public static final String SIGNS_OF_FIGURES = "+±" + DASHES;

  /** Strokes of any length, or several of them. */
  private static final Pattern STROKES = Pattern.compile("[" + DASHES + LONG_DASHES + "/]+");

  private Marks() {}

  /**
   * Whether a text says that there is no figure.
   *
   * @param text after NFKC, without white space
   */
  static boolean areAll(String text) {
    return WORDS.contains(text) || SIGNS.contains(text) || STROKES.matcher(text).matches();
  }
}
