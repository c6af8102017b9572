package io.github.nianbao.narrative;

import io.github.nianbao.narrative.title.Illegible;
import io.github.nianbao.token.Plain;
import io.github.nianbao.token.Wordings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What some words right over a table say of whose it is: 上年度情况如下, 2023年, 附表 青禾市档案馆. A sentence that
 * leads to no table says nothing of it.
 */
public final class Caption {

  /** What is longer is no name of a table. */
  private static final int LONGEST = 40;

  private static final String LAST = "(?:上一?年度?|去年|前年|往年)";

  /** What words of another year may be where not all of their characters can be read. */
  private static final Pattern MAY_BE_LAST = Illegible.pattern(LAST);

  private static final String YEAR = "(?:(?<!\\d)20\\d{2}(?:年度?|$))";

  /** That something is compared, or came from another year, does not make it of that year. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:[较比与同和跟含]|其中:?)(?:"
              + LAST
              + "|"
              + YEAR
              + ")[^,;]*|同比[^,;]*|"
              + LAST
              + "结转|"
              + YEAR
              + "(?:以来|起)|"
              + YEAR
              + "\\d{1,2}月\\d{1,2}日");

  private static final Pattern LEADS = Pattern.compile("如下|下表|以下|见表|所示|[:]$");

  private static final Pattern OTHER = Pattern.compile(LAST);

  private static final Pattern OWN = Pattern.compile("本年|今年|当年");

  /** A year that explains a label, as in 本年新制作数量（指2019年事项数）, says nothing of the table. */
  private static final Pattern EXPLICIT = Pattern.compile("(?<![\\d指])(20\\d{2})(?:年度?|$)");

  /** Where the name of an authority over a table ends, and what the table is about begins. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:政府)?信息公开|20\\d{2}|主动公开|收到|依申请|申请|行政复议|行政诉讼|本年|上年|上一年|去年|情况|数据|统计|报表|表|[:(].*");

  /** A year of which not every digit can be read. */
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("(?<![\\d指])(2[0\uFFFD][\\d\uFFFD]{2})(?:[年\uFFFD]|$)");

  /** Times other than a year, and what is not of any time. */
  private static final Pattern PERIOD =
      Pattern.compile("[上下]半年|季度|下一?年度?|明年|近[两二三四五]年|历年|示例|样表|样例");

  /** What words that are no labels call a table. */
  private static final Pattern TABLE = Pattern.compile("情况|数据|汇总|报表");

  /** A label with such a word. */
  private static final String OF_APPLICANTS = "申请人情况";

  /** What may stand before it. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:附[件\uFFFD]?[表\uFFFD]?|\uFFFD表|表|图)?[\\d一二三四五六七八九十]{0,2}[、.:：-]*|^[(][\\d一二三四五六七八九十]{1,2}[)]|其中:?");

  private static final String BELOW = "下级|下属|所属|直属|派出机构|各部门|各单位|各镇|各乡|各街道|各县|各区|各市";

  private static final Pattern SUBORDINATE = Pattern.compile(BELOW);

  private static final Pattern MAY_BE_SUBORDINATE = Illegible.pattern(BELOW);

  private static final Pattern SELF = Pattern.compile("本级|本机关|本单位|[本我][局厅委办]");

  private static final int SHORTEST_NAME = 3;

  private final @Nullable Integer year;
  private final @Nullable String authority;

  /**
   * Reads captions in a report.
   *
   * @param year of the report; null where nothing says
   * @param authority whose report it is; null where nothing says
   */
  Caption(@Nullable Integer year, @Nullable String authority) {
    this.year = year;
    this.authority = authority == null ? null : Plain.of(authority).text();
  }

  /** The year of the report; null where nothing says. */
  @Nullable Integer year() {
    return year;
  }

  /** What a paragraph right over a table says. */
  Whose read(String paragraph) {
    String text = Plain.of(paragraph).text();
    boolean sentence = text.endsWith("。");
    String last = text.substring(text.lastIndexOf('。', text.length() - 2) + 1);
    last = last.substring(last.lastIndexOf(';', last.length() - 2) + 1);
    boolean leads = LEADS.matcher(last).find();
    boolean name = !sentence && last.length() <= LONGEST && !last.contains(",");
    if (!leads && !name) {
      return Whose.UNSAID;
    }
    Whose byYear = byYear(BESIDE.matcher(last).replaceAll(""));
    if (byYear == Whose.UNSAID && !name) {
      // Of several clauses the last one leads to the table: 本年度无变化,上年度情况如下.
      byYear = byYear(BESIDE.matcher(last.substring(last.lastIndexOf(',') + 1)).replaceAll(""));
    }
    if (byYear == Whose.OTHER || !name) {
      return byYear;
    }
    if (PERIOD.matcher(last).find()) {
      return Whose.OTHER;
    }
    return byYear == Whose.OWN && !isOther(last) ? byYear : byAuthority(last);
  }

  /** What the heading of a section says: only that its tables are of another year. */
  Whose readHeading(String heading) {
    Whose byYear = byYear(BESIDE.matcher(Plain.of(heading).text()).replaceAll(""));
    return byYear == Whose.OTHER ? byYear : Whose.UNSAID;
  }

  /** Whether some words call a table by its name, as its labels do not. */
  static boolean isName(String words) {
    return TABLE.matcher(words.replace(OF_APPLICANTS, "")).find();
  }

  /** A text without the years, in figures or in words, that it names. */
  static String withoutYear(String text) {
    return EXPLICIT.matcher(OTHER.matcher(text).replaceAll("")).replaceAll("");
  }

  private Whose byYear(String text) {
    boolean other = OTHER.matcher(text).find();
    boolean own = OWN.matcher(text).find();
    Matcher years = EXPLICIT.matcher(text);
    while (year != null && years.find()) {
      boolean same = Integer.parseInt(years.group(1)) == year;
      own |= same;
      other |= !same;
    }
    if (!own && !other && Illegible.isIn(text) && mayBeOfOtherYear(text)) {
      return Whose.OTHER;
    }
    return own == other ? Whose.UNSAID : own ? Whose.OWN : Whose.OTHER;
  }

  /** Whether words with illegible characters may lead to the table of another year. */
  private boolean mayBeOfOtherYear(String text) {
    if (TABLE.matcher(text).find() && Illegible.mayHold(MAY_BE_LAST, text)) {
      return true;
    }
    Matcher years = PART_OF_YEAR.matcher(text);
    return year != null && years.find() && !isWithin(years.group(1), String.valueOf(year));
  }

  private Whose byAuthority(String text) {
    if (isOther(text)) {
      return Whose.OTHER;
    }
    boolean own = name(text).equals(authority) || SELF.matcher(text).find();
    return own ? Whose.OWN : Whose.UNSAID;
  }

  /** What may be the name of an authority at the beginning of a caption. */
  private static String name(String text) {
    String bare = BEFORE.matcher(text).replaceFirst("");
    Matcher about = ABOUT.matcher(bare);
    return about.find() ? bare.substring(0, about.start()) : bare;
  }

  /** Whether a name is that of another authority. */
  private boolean isOther(String text) {
    String name = name(text);
    return SUBORDINATE.matcher(text).find()
        || isOtherName(name)
        || (Illegible.isIn(text) && mayBeOther(text, name));
  }

  /** Whether what is legible of a caption may name another authority. */
  private boolean mayBeOther(String text, String name) {
    boolean below = TABLE.matcher(text).find() && Illegible.mayHold(MAY_BE_SUBORDINATE, text);
    return below || (Illegible.endsText(name) && !text.startsWith(name) && isNoneOf(name));
  }

  private boolean isOtherName(String name) {
    return Wordings.get().authorityEndings().stream()
            .anyMatch(ending -> Illegible.mayEndWith(name, ending))
        && isNoneOf(name);
  }

  /** Whether a name is neither that of the authority of the report nor a part of it. */
  private boolean isNoneOf(String name) {
    return authority != null
        && name.length() >= SHORTEST_NAME
        && !isWithin(name, authority)
        && !isWithin(authority, name);
  }

  /**
   * Whether the characters of a name, as of a short one, as far as they can be read lie in another
   * in their order.
   */
  private static boolean isWithin(String name, String other) {
    int found = 0;
    for (int i = 0; i < other.length() && found < name.length(); i++) {
      found += Illegible.mayBe(name.charAt(found), other.charAt(i)) ? 1 : 0;
    }
    return found == name.length();
  }
}
