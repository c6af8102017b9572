package io.github.nianbao.token;

import io.github.nianbao.form.FormColumn;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a cell as a figure, a mark or nothing. */
public final class Tokenizer {

  private static final String NOTE = "[" + Marks.NOTES + "]";

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<before>#*)(?<currency>(?:人民币)?[¥￥]?)(?<word>增加?|减少?|減少?)?(?<sign>[%s]?)"
                  .replace("#", NOTE)
                  .replace("%s", Marks.SIGNS)
              + "(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?"
              + "(?<behind>#*)\\(?(?<unit>%s)?(?:人民币)?\\)?(?<remark>(?:注(?=#))?#*(?:[(\\[〔【].*[)\\]〕】])?#*)"
                  .replace("#", NOTE)
                  .replace("%s", Units.ANY));

  /**
   * A space where the point of an amount may have been: 42403 19, neither spaced out nor grouped.
   */
  private static final Pattern GAP_FOR_POINT = Pattern.compile("\\d\\d[^\\S\n]+\\d{1,2}(?!\\d)");

  /** A whole number of fewer digits is a {@code long}. */
  private static final int LONG_DIGITS = 19;

  private Tokenizer() {}

  /**
   * Reads a cell.
   *
   * @param printed its text, with or without line breaks and spaces
   * @param kind what the column holds
   * @return never null; {@link Token.Unreadable} where the text is no lawful figure of that kind
   */
  public static Token read(String printed, FormColumn.Kind kind) {
    String text = isPlainFigure(printed) ? printed : compact(printed);
    if (text.isEmpty()) {
      return new Token.Blank();
    }
    boolean parted =
        kind == FormColumn.Kind.AMOUNT
            && text.indexOf('.') < 0
            && GAP_FOR_POINT.matcher(printed).find();
    if (parted || Marks.isSignApart(printed)) {
      return new Token.Unreadable();
    }
    if (isPlainFigure(text)) {
      return new Token.Number(whole(text), null, null, false);
    }
    if (Marks.isOne(text)) {
      return new Token.Mark();
    }
    Matcher m = FIGURE.matcher(text);
    return m.matches() ? number(m, kind) : new Token.Unreadable();
  }

  /** Whether a text is nothing but figures, the first of several not 0, as most cells are. */
  private static boolean isPlainFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() == 1 || (!text.isEmpty() && text.charAt(0) != '0');
  }

  /** The value of some digits; small ones are no new object each time. */
  private static BigDecimal whole(String digits) {
    return digits.length() < LONG_DIGITS
        ? BigDecimal.valueOf(Long.parseLong(digits))
        : new BigDecimal(digits);
  }

  /**
   * The text after NFKC, without white space. What is no digit becomes none: ² and ② are the signs
   * of notes.
   */
  private static String compact(String printed) {
    StringBuilder text = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B') {
        continue;
      }
      String normal = Labels.compatible(String.valueOf(c));
      text.append(Character.isDigit(c) || !hasDigit(normal) ? normal : c);
    }
    return text.toString();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Token number(Matcher m, FormColumn.Kind kind) {
    String whole = m.group("whole").replace(",", "");
    String decimals = m.group("decimals");
    String word = m.group("word");
    boolean money = kind == FormColumn.Kind.AMOUNT;
    if (whole.length() > 1 && whole.charAt(0) == '0') {
      // A figure does not begin with 0: two cells ran together.
      return new Token.Unreadable();
    }
    if ((!m.group("currency").isEmpty() && !money)
        || (decimals != null && !money)
        || (word != null && kind != FormColumn.Kind.CHANGE)) {
      return new Token.Unreadable();
    }
    if (m.group("sign").equals("±")) {
      return new Token.Unreadable();
    }
    BigDecimal value = new BigDecimal(decimals == null ? whole : whole + decimals);
    if (Marks.isMinus(m.group("sign")) || (word != null && word.charAt(0) != '增')) {
      value = value.negate();
    }
    String unit = m.group("unit") == null ? null : Units.simplified(m.group("unit"));
    if (unit != null && !money && !Units.isKnown(unit)) {
      return new Token.Unreadable();
    }
    String remark = m.group("before") + m.group("behind") + m.group("remark");
    return new Token.Number(value, unit, remark.isEmpty() ? null : remark, word != null);
  }
}
