package io.github.nianbao.word.body;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the numbers that a program counts itself are written. */
public final class Counting {

  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int HUNDRED = 100;
  private static final int CIRCLED = 20;

  private Counting() {}

  /**
   * A number as it is shown.
   *
   * @param number from 0
   * @param format as Word's XML names it
   * @return null where it cannot be told for sure
   */
  public static @Nullable String text(int number, String format) {
    return switch (format) {
      case "decimal" -> Integer.toString(number);
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "none" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "koreanCounting" ->
          counted(number, NUMERALS, "十");
      case "chineseLegalSimplified" -> counted(number, LEGAL, null);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(number, NUMERALS);
      case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
      case "ideographTraditional" -> one(number, STEMS);
      case "ideographZodiac" -> one(number, BRANCHES);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= CIRCLED ? Character.toString('①' + number - 1) : null;
      case "decimalEnclosedParen", "ideographEnclosedCircle" -> null;
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> lowerCase(letters(number));
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> lowerCase(roman(number));
      default -> null;
    };
  }

  private static @Nullable String lowerCase(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String counted(int number, String numerals, @Nullable String ten) {
    if (number < 1 || number >= HUNDRED || (ten == null && number > 9)) {
      return null;
    }
    String units = number % 10 == 0 ? "" : numerals.substring(number % 10, number % 10 + 1);
    String tens = number < 20 ? "" : numerals.substring(number / 10, number / 10 + 1);
    return number < 10 ? units : tens + ten + units;
  }

  private static String digits(int number, String numerals) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> text.append(numerals.charAt(digit - '0')));
    return text.toString();
  }

  private static @Nullable String one(int number, String numerals) {
    return number >= 1 && number <= numerals.length()
        ? numerals.substring(number - 1, number)
        : null;
  }

  /** A to Z, then AA to ZZ. */
  private static @Nullable String letters(int number) {
    if (number < 1 || number > 26 * 4) {
      return null;
    }
    return Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }

  private static @Nullable String roman(int number) {
    if (number < 1 || number >= HUNDRED) {
      return null;
    }
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return tens[number / 10] + units[number % 10];
  }
}
