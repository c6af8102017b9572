package io.github.nianbao.export;

import java.util.regex.Pattern;

/** Text that no spreadsheet takes for a formula. */
final class SafeText {

  /** What a spreadsheet may take for a formula, also behind what it does not see. */
  private static final Pattern FORMULA =
      Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠].*|[\t\r\n].*", Pattern.DOTALL);

  /** Signed numbers, and dashes that stand for no figure: neither is a formula. */
  private static final Pattern HARMLESS =
      Pattern.compile(" *(?:[+\\-－＋]?[0-9][0-9,.\\s]*[%％]?|[\\-－]+)");

  private SafeText() {}

  /** The text, with an apostrophe before it where a spreadsheet would calculate. */
  static String of(String text) {
    boolean formula = FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
