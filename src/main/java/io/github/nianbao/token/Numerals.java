package io.github.nianbao.token;

/** The Chinese numerals. */
public final class Numerals {

  /** 1 to 9, each at the place before its value. */
  public static final String DIGITS = "一二三四五六七八九";

  /** Those that numbers up to 99 are written with. */
  public static final String TO_HUNDRED = DIGITS + "十";

  /** Those of the six sections of a report. */
  public static final String SECTIONS = DIGITS.substring(0, Wordings.get().headings().size());

  private Numerals() {}

  /** The value of a numeral from 1 to 9; 0 for any other character. */
  public static int value(char numeral) {
    return DIGITS.indexOf(numeral) + 1;
  }
}
