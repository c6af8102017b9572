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

  /**
   * The signs of notes, as of a class of characters: raised, lowered, enclosed and numbered
   * figures, daggers and other signs that stand beside a figure and are no digits of it.
   */
  public static final String NOTES = "¹²³⁰⁴-⁹₀-₉①-⒛⓪⓫-⓿❶-➓㉑-㉟㊱-㊿*†‡※★☆✠-❋";

  /** The words that say in Chinese that there is no figure, as the alternatives of a pattern. */
  public static final String WORDS = "无|無|不适用|不適用";

  /** What else says so and is no stroke. */
  private static final Set<String> OTHERS = Set.of("\\", "*", "N/A");

  private static final Pattern STROKES = Pattern.compile("[" + LONG_DASHES + "/" + DASHES + "]+");

  private static final Pattern NOTE = Pattern.compile("[" + NOTES + "]");

  private static final Pattern NONE = Pattern.compile(WORDS);

  /** A sign, or a comma, and a figure apart from it. */
  private static final Pattern SIGN_APART = Pattern.compile("[,、，" + SIGNS + "][^\\S\n]+\\d");

  private Marks() {}

  /**
   * Whether a text says that there is no figure.
   *
   * @param text after NFKC, without white space
   */
  static boolean isOne(String text) {
    return STROKES.matcher(text).matches() || OTHERS.contains(text) || NONE.matcher(text).matches();
  }

  /** Whether a character is a raised, lowered, enclosed or numbered figure: a note, no digit. */
  public static boolean isNote(char c) {
    return Character.getType(c) == Character.OTHER_NUMBER
        && NOTE.matcher(String.valueOf(c)).matches();
  }

  /** Whether a sign or a comma stands before a figure with a space between them. */
  static boolean isSignApart(String printed) {
    return SIGN_APART.matcher(printed).find();
  }

  /** Whether a sign before a figure makes it less than nothing. */
  static boolean isMinus(String sign) {
    return !sign.isEmpty() && DASHES.indexOf(sign.charAt(0)) >= 0;
  }
}
