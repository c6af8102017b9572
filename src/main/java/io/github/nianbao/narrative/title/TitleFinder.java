package io.github.nianbao.narrative.title;

import io.github.nianbao.narrative.title.TitleParser.Parsed;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Line;
import io.github.nianbao.token.Plain;
import io.github.nianbao.token.Spacing;
import io.github.nianbao.token.Wordings;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the title among the lines before the first heading. */
public final class TitleFinder {

  private static final int MOST_LINES = 5;

  /** Lines of one title stand no further apart than this, in font sizes from centre to centre. */
  private static final double LINE_PITCH = 4;

  private static final double SAME_SIZE = 0.08;

  /** An authority may stand this many lines below the title. */
  private static final int BELOW = 2;

  /** A name that begins so has lost its beginning to the line above. */
  private static final Pattern BEHEADED =
      Pattern.compile("^(?:人民政府|省|市(?!场|政)|区|县|州|旗|镇|乡|街道|局|厅|委|办|会|政府).*");

  /** The line above that may hold it: a name, not the name of a column of a web site. */
  private static final Pattern NAME = Pattern.compile("(?!.*(?:公开|年报|报告))[\\p{IsHan}（）()·]{2,30}");

  private static final int LONGEST_LINE = 70;

  /** A sentence, or a part of one. */
  private static final Pattern SENTENCE = Pattern.compile(".*[。;].*|.*[,:].{8,}");

  /** A title after a word that says that it is one. */
  private static final Pattern NAMED = Pattern.compile("^.{0,6}:.*报告.*");

  private static final Pattern MARKS_BEFORE = Pattern.compile("^[#*\\s]+");

  private static final Pattern BRACKETS = Pattern.compile("^[(]|[)]$");

  /** A title is set larger than the text by at least this factor. */
  private static final double LARGER = 1.1;

  private final List<Line> lines;
  private final double bodySize;

  /** Indexes of the lines that may be part of a title. */
  private final BitSet titleLines = new BitSet();

  /**
   * @param lines the lines before the first heading, without tables and page furniture
   * @param bodySize font size of most of the text, in points; 0 in a text dump
   */
  public TitleFinder(List<Line> lines, double bodySize) {
    this.lines = lines;
    this.bodySize = bodySize;
    for (int i = 0; i < lines.size(); i++) {
      titleLines.set(i, isTitleLine(lines.get(i)));
    }
  }

  /** Lines that together are a title. */
  private record Window(int from, int to, Parsed parsed, double score) {}

  /** The title; null where there is none. */
  public @Nullable Title find() {
    Window best = best();
    return best == null ? null : title(best);
  }

  /** Index of the first line of the title; -1 where there is none. */
  public int first() {
    Window best = best();
    return best == null ? -1 : widened(best).from;
  }

  private @Nullable Window best() {
    Window best = null;
    for (int from = 0; from < lines.size(); from++) {
      for (int to = from + 1; to <= Math.min(lines.size(), from + MOST_LINES); to++) {
        if (!titleLines.get(to - 1) || (to - 1 > from && !adjoining(to - 2, to - 1))) {
          break;
        }
        Parsed parsed = TitleParser.parse(joined(from, to));
        if (parsed != null) {
          Window window = new Window(from, to, parsed, score(from, to, parsed));
          best = best == null || window.score > best.score ? window : best;
        }
      }
    }
    return best;
  }

  /** With the lines over it that belong to it. */
  private Window widened(Window window) {
    int from = window.from;
    Parsed parsed = window.parsed;
    while (from > 0 && continuesAbove(from, parsed)) {
      Parsed longer = TitleParser.parse(joined(from - 1, window.to));
      if (longer == null || longer.authority() == null) {
        break;
      }
      parsed = new Parsed(longer.authority(), parsed.year(), parsed.cost());
      from--;
    }
    return new Window(from, window.to, parsed, window.score);
  }

  private Title title(Window best) {
    Window window = widened(best);
    String authority = window.parsed.authority();
    return new Title(
        MARKS_BEFORE.matcher(joined(window.from, window.to)).replaceFirst(""),
        authority == null ? authorityBelow(window.to) : authority,
        window.parsed.year());
  }

  private double score(int from, int to, Parsed parsed) {
    double score = -15.0 * parsed.cost() - 3.0 * (to - from);
    score += parsed.year() == null ? 0 : 50;
    String authority = parsed.authority();
    if (authority != null) {
      String above = TitleParser.authority(Plain.of(lines.get(from).text()).printed());
      boolean ownLine = authority.equals(above) && to - from > 1;
      boolean named = TitleParser.endsAsAuthority(authority);
      // A line above that is only near the title need not be its authority.
      score += named ? 40 : ownLine ? -10 : 30;
    }
    return score;
  }

  private boolean continuesAbove(int from, Parsed parsed) {
    String authority = parsed.authority();
    if (authority == null || !titleLines.get(from - 1) || !adjoining(from - 1, from)) {
      return false;
    }
    Line above = lines.get(from - 1);
    Line line = lines.get(from);
    boolean beheaded = BEHEADED.matcher(Plain.of(authority).text()).matches();
    if (above.box() == null || line.box() == null) {
      return beheaded && NAME.matcher(Plain.of(above.text()).text()).matches();
    }
    boolean sameSize = Math.abs(above.size() - line.size()) <= SAME_SIZE * line.size();
    return sameSize && (beheaded || line.size() > LARGER * bodySize);
  }

  private @Nullable String authorityBelow(int to) {
    for (int i = to; i < Math.min(lines.size(), to + BELOW) && titleLines.get(i); i++) {
      String name = BRACKETS.matcher(Plain.of(lines.get(i).text()).printed()).replaceAll("");
      String authority = TitleParser.authority(name);
      if (authority != null && TitleParser.endsAsAuthority(authority)) {
        return authority;
      }
    }
    return null;
  }

  /** Whether a line may be part of a title: no sentence, nothing a web page puts around it. */
  private static boolean isTitleLine(Line line) {
    String text = Plain.of(line.text()).text();
    return text.length() <= LONGEST_LINE
        && (!SENTENCE.matcher(text).matches() || NAMED.matcher(text).matches())
        && Wordings.get().navigation().stream().noneMatch(text::contains);
  }

  private boolean adjoining(int upper, int lower) {
    Line a = lines.get(upper);
    Line b = lines.get(lower);
    Box above = a.box();
    Box below = b.box();
    if (above == null || below == null) {
      return a.page() == b.page();
    }
    double size = Math.max(a.size(), b.size());
    return a.page() == b.page() && below.centerY() - above.centerY() <= LINE_PITCH * size;
  }

  private String joined(int from, int to) {
    StringBuilder text = new StringBuilder();
    lines.subList(from, to).forEach(line -> text.append(Spacing.tidy(line.text())));
    return Spacing.tidy(text.toString());
  }
}
