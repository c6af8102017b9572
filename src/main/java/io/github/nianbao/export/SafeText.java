package io.github.nianbao.export;

import java.util.regex.Pattern;

/** Text that no spreadsheet takes for a formula. */
final class SafeText {

  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  /** Signed numbers, and dashes that stand for no figure: neither is a formula. */
  private static final Pattern HARMLESS = Pattern.compile("[+\\-－＋]?[0-9][0-9,.\\s]*[%％]?|[\\-－]+");

  private SafeText() {}

  /** The text, with an apostrophe before it where a spreadsheet would calculate. */
  static String of(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula && !HARMLESS.matcher(text).matches() ? "'" + text : text;
  }
}
