package io.github.nianbao.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The units of figures: those of counts, which say nothing of them, and those of money. */
public final class Units {

  /** What is counted, as in 18 个 or 1232 宗; each is one character. */
  public static final String COUNTS = "个個件项項条條次宗份部起例笔筆";

  /** What rows of a list count is said in no more characters: 人次, 条/件. */
  public static final int LONGEST = 3;

  /** What stands before 元 for a multiple of it. */
  private static final String MULTIPLES = "十百千万萬亿億";

  /** Every character of the units of the reports. */
  public static final String CHARACTERS = COUNTS + MULTIPLES + "元";

  /** The units of amounts that the contract knows. */
  private static final List<String> OF_AMOUNTS = List.of("元", "百元", "千元", "万元", "百万元", "千万元", "亿元");

  private static final String FOREIGN = "(?:[美欧歐日港澳韩韓加]元|新?[台臺][币幣]|[港澳外][币幣]|美金|英[镑鎊]|法郎|[卢盧]布)";

  private static final String MONEY = "[" + MULTIPLES + "]*(?:元|" + FOREIGN + ")";

  /** A unit of counts, or one of money or several of those, known or not. 12 万 is of no unit. */
  public static final String ANY =
      "(?:[" + COUNTS + "]|" + MONEY + "(?:/?" + MONEY + ")*|[" + MULTIPLES + "]+)";

  /**
   * The same behind a figure in a running text: 个 of 18 个, not of 个人. A multiple of 元 is no part of
   * another word.
   */
  public static final String BEHIND_FIGURE =
      String.format(
          Locale.ROOT,
          "(?:[%1$s]+(?:元|%2$s)|(?:元|%2$s|[%3$s]|[%1$s]+)(?!\\p{IsHan}))(?:/%4$s)*",
          MULTIPLES,
          FOREIGN,
          COUNTS,
          MONEY);

  /** In the letters of a header. 单位：万 does not say what of. */
  private static final Pattern IN_HEADER =
      Pattern.compile("(?:" + MONEY + ")+|(?<=单位)[" + MULTIPLES + "]+");

  private Units() {}

  /** Whether a unit, in simplified characters, is of counts or one of amounts that is known. */
  public static boolean isKnown(String unit) {
    return counts(unit) || OF_AMOUNTS.contains(unit);
  }

  /** Whether things are counted in a unit, in simplified characters. */
  public static boolean counts(String unit) {
    return COUNTS.contains(unit);
  }

  /**
   * The unit in the header of a column of amounts, as in （单位：万元） or （亿元）.
   *
   * @param header its text, or no more than the letters of it
   * @return in simplified characters, known or not; several joined by strokes; null for none
   */
  public static @Nullable String inHeader(String header) {
    Matcher unit = IN_HEADER.matcher(Labels.normalise(header).replace("人民币", ""));
    List<String> units = new ArrayList<>();
    while (unit.find()) {
      if (!units.contains(unit.group())) {
        units.add(unit.group());
      }
    }
    return units.isEmpty() ? null : String.join("/", units);
  }

  /** Whether a unit of a row, normalised, is no money and no multiple of anything. */
  public static boolean isOfCounts(String unit) {
    return unit.chars().noneMatch(c -> c == '元' || MULTIPLES.indexOf(c) >= 0);
  }

  /** A printed unit in simplified characters. */
  static String simplified(String printed) {
    StringBuilder unit = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      unit.append(Labels.simplified(printed.charAt(i)));
    }
    return unit.toString();
  }
}
