package io.github.nianbao.narrative.title;

import io.github.nianbao.token.Plain;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.label.PrefixMatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes one text apart as a title: authority, year, and the words every title ends with. */
final class TitleParser {

  /** What may stand before a title in its line. */
  private static final Pattern BEFORE =
      Pattern.compile("^(?:[#*=>·•]+|【[^】]*】|(?:文章|信息)?(?:标题|名称):|附件\\d*:?)+");

  /** The name of the statistics list, which may be a file of its own. */
  private static final String LIST = "(?:政府)?信息公开(?:工作)?(?:情况)?统计(?:报)?表";

  private static final Pattern LIST_NAMED = Pattern.compile(LIST);

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的?报告|年报)|政务公开(?:工作)?年度(?:工作)?报告|" + LIST);

  /** What may stand after it: the name of a web site, a kind of document, brackets. */
  private static final Pattern AFTER =
      Pattern.compile("^(?:[》」』\"”]*(?:的?(?:公告|通知|函|报告))?|[_|\\-—–(\\[〔【<].*)$");

  private static final Pattern SENTENCE = Pattern.compile("[,。;:!?]");

  private static final Pattern LEAD =
      Pattern.compile("^(?:关于|现将|现公布|现发布|公布|发布|编制|印发|的|[-—–_·.、:《“\"(\\[])+");

  private static final Pattern TRAIL =
      Pattern.compile("(?:关于.*|的|[-—–_·.、:《“\"(\\[]|[(\\[〔][)\\]〕])+$");

  private static final Pattern NO_AUTHORITY = Pattern.compile("信息公开|年报|报告|\\d{2}");

  private static final int LONGEST = 90;

  private static final int LONGEST_AUTHORITY = 40;

  private static final int MOST_MISPRINTS = 2;

  /**
   * A title taken apart.
   *
   * @param authority as printed, without spaces; null where the text names none
   * @param year null where the text names none
   * @param cost misprints in the words that make it a title
   */
  record Parsed(@Nullable String authority, @Nullable Integer year, int cost) {}

  private TitleParser() {}

  /** The parts of a title; null where the text is none. */
  static @Nullable Parsed parse(String source) {
    Plain plain = Plain.of(source);
    Matcher before = BEFORE.matcher(plain.text());
    int begin = before.find() ? before.end() : 0;
    String text = plain.text().substring(begin);
    String printed = plain.printed().substring(begin);
    if (text.length() > LONGEST) {
      return null;
    }
    YearText years = YearText.takeOut(text, printed);
    return words(years);
  }

  private static @Nullable Parsed words(YearText years) {
    String text = years.text();
    Matcher matcher = WORDS.matcher(text);
    int start = -1;
    int end = -1;
    while (matcher.find()) {
      start = matcher.start();
      end = matcher.end();
    }
    int cost = 0;
    if (start < 0 || !AFTER.matcher(text.substring(end)).matches()) {
      PrefixMatch fuzzy = fuzzy(text);
      if (fuzzy == null) {
        return null;
      }
      start = text.length() - fuzzy.length();
      end = text.length();
      cost = fuzzy.cost();
    }
    int at = years.position();
    boolean misprintAtYear = cost > 0 && at > 0 && Math.abs(at - start) <= MOST_MISPRINTS;
    boolean governmentBeforeYear = at > start && text.substring(start, at).equals("政府");
    if (misprintAtYear || governmentBeforeYear) {
      start = at;
    }
    // 人民政府信息公开 names the government once for both.
    if (text.substring(0, start).endsWith("人民") && text.startsWith("政府", start)) {
      start += 2;
    }
    String named = years.printed().substring(0, start);
    if (SENTENCE.matcher(named).find()) {
      return null;
    }
    return new Parsed(authority(named), years.year(), cost);
  }

  private static @Nullable PrefixMatch fuzzy(String text) {
    PrefixMatch best = null;
    for (String title : Wordings.get().titles()) {
      PrefixMatch match = PrefixMatch.atEnd(title, text);
      boolean few = match.cost() <= MOST_MISPRINTS && match.cost() * 4 <= title.length();
      if (few && (best == null || match.cost() < best.cost())) {
        best = match;
      }
    }
    return best;
  }

  /** The name of an authority, without what leads to it; null where none is left. */
  static @Nullable String authority(String text) {
    String name = text.substring(text.lastIndexOf('《') + 1);
    name = TRAIL.matcher(LEAD.matcher(name).replaceFirst("")).replaceFirst("");
    boolean possible =
        name.length() >= 2
            && name.length() <= LONGEST_AUTHORITY
            && !NO_AUTHORITY.matcher(Plain.of(name).text()).find();
    return possible ? name : null;
  }

  /** Whether a title is that of a list, not of a report. */
  static boolean isOfList(String title) {
    return LIST_NAMED.matcher(Plain.of(title).text()).find();
  }

  /** Whether a name ends as names of authorities do. */
  static boolean endsAsAuthority(String name) {
    String plain = Plain.of(name).text();
    return Wordings.get().authorityEndings().stream().anyMatch(plain::endsWith);
  }
}
