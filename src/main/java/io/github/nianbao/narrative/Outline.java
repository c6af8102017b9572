package io.github.nianbao.narrative;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.narrative.title.Title;
import io.github.nianbao.narrative.title.TitleFinder;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Place;
import io.github.nianbao.token.Plain;
import io.github.nianbao.token.Wordings;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The running text of a print and its headings; where a second report begins it ends. */
public final class Outline {

  /** All that headings of sections say behind their numbers. */
  private static final Set<String> TITLES =
      Wordings.get().headings().stream()
          .flatMap(List::stream)
          .map(title -> Plain.of(title).text())
          .collect(Collectors.toUnmodifiableSet());

  /** A report begins with the first or, where that is lost, the second of its sections. */
  private static final int SECOND_SECTION = 2;

  private final List<Line> lines;
  private final List<Heading> headings;
  private final @Nullable SecondReport second;
  private @Nullable Caption captions;
  private @Nullable Title title;

  /** Whether the title was looked for. */
  private boolean titled;

  /**
   * A report behind the one that is read.
   *
   * @param title its title, as printed
   * @param place where that begins
   */
  public record SecondReport(String title, Place place) {}

  private Outline(List<Line> lines, List<Heading> headings, @Nullable SecondReport second) {
    this.lines = lines;
    this.headings = headings;
    this.second = second;
  }

  /**
   * Finds the headings of a print.
   *
   * @param lines its running text in reading order, without tables and page furniture
   * @param deadline when it has to have ended
   */
  public static Outline of(List<Line> lines, Deadline deadline) {
    List<Heading> candidates = Headings.candidates(lines, new BitSet(), deadline);
    for (int i = 1; i < candidates.size(); i++) {
      Heading before = candidates.get(i - 1);
      Heading heading = candidates.get(i);
      if (heading.kind() <= SECOND_SECTION && heading.kind() < before.kind()) {
        SecondReport second = title(lines.subList(before.nextLine(), heading.line()));
        if (second != null) {
          List<Heading> own = Headings.inOrder(candidates.subList(0, i), deadline);
          List<Line> text =
              lines.stream().filter(line -> place(line).before(second.place)).toList();
          return new Outline(text, own, second);
        }
      }
    }
    return new Outline(List.copyOf(lines), Headings.inOrder(candidates, deadline), null);
  }

  /** The title among some lines before a heading; null where there is none. */
  private static @Nullable SecondReport title(List<Line> between) {
    TitleFinder finder = new TitleFinder(between, 0);
    Title title = finder.find();
    return title == null || title.isOfList() || title.authority() == null || title.year() == null
        ? null
        : new SecondReport(title.text(), place(between.get(finder.first())));
  }

  /** Where a line lies. */
  public static Place place(Line line) {
    Box box = line.box();
    return new Place(line.page(), box == null ? 0 : box.y0());
  }

  /** The lines of the report in reading order. */
  public List<Line> lines() {
    return lines;
  }

  /** The headings of the report in reading order, each kind at most once. */
  public List<Heading> headings() {
    return headings;
  }

  /** The report behind this one; null where there is none. */
  public @Nullable SecondReport second() {
    return second;
  }

  /** The section in which a place lies, by its kind from 1; 0 before the first one. */
  public int sectionAt(Place place) {
    int section = 0;
    for (Heading heading : headings) {
      section = place(lines.get(heading.line())).before(place) ? heading.kind() : section;
    }
    return section;
  }

  /** The heading of the section in which a place lies, as printed; null before the first one. */
  public @Nullable String headingAt(Place place) {
    String text = null;
    for (Heading heading : headings) {
      text = place(lines.get(heading.line())).before(place) ? heading.text() : text;
    }
    return text;
  }

  /** Whether signs of a table are in the text, if it has any, or the header of a list is. */
  public boolean mayHold(TableKind kind) {
    return kind.words().isAmong(lines.stream().map(Line::text).toList())
        || (kind.isList() && lines.stream().anyMatch(Outline::isListHeader));
  }

  /** Whether a line says what stands over the labels of a list and over its units. */
  private static boolean isListHeader(Line line) {
    Wordings words = Wordings.get();
    return words.listHeaders().stream().anyMatch(line.text()::contains)
        && words.unitColumns().stream().anyMatch(line.text()::contains);
  }

  /** Where the last heading on a page over a height lies; 0 where there is none. */
  public double headingOver(int page, double y) {
    double end = 0;
    for (Heading heading : headings) {
      Line last = lines.get(heading.nextLine() - 1);
      Box box = last.box();
      if (box != null && last.page() == page && box.centerY() < y) {
        end = Math.max(end, box.centerY() + box.height() / 4);
      }
    }
    return end;
  }

  /**
   * Whether a line has the words of a table's labels, or pieces of them, or the heading of a
   * section that does not name another year.
   */
  public boolean isUsual(String line) {
    return !isHeadingOfOtherYear(line)
        && (isLabels(line)
            || HeadingMatcher.match(line, 0, 1) != null
            || (TableDebris.matches(line) && whose(line) == Whose.UNSAID));
  }

  /** Whether a line is the heading of a section, but for naming another year than the report's. */
  public boolean isHeadingOfOtherYear(String line) {
    return whoseSection(line) == Whose.OTHER && isHeading(line);
  }

  /** Whether some words are the heading of a section, of whatever year. */
  public boolean isHeading(String words) {
    return HeadingMatcher.match(Caption.withoutYear(words), 0, 1) != null;
  }

  /** Whether some words are all that a heading of a section says behind its number. */
  public boolean isTitleOfSection(String words) {
    return TITLES.contains(Plain.of(Caption.withoutYear(words)).text());
  }

  /** Whether some words over a table are no labels, and say that it is of others. */
  public boolean isOfOthers(String words) {
    return !isLabels(words) && whose(words) == Whose.OTHER;
  }

  /** Whether some words are those of labels; the name of a table may have them too. */
  private boolean isLabels(String words) {
    return TableDebris.isLabels(words) && !(Caption.isName(words) && whose(words) == Whose.OTHER);
  }

  /** What a paragraph right over a table says of whose that is. */
  public Whose whose(String paragraph) {
    return captions().read(paragraph);
  }

  /** What the heading of a section says of whose its tables are: of another year, or nothing. */
  public Whose whoseSection(String heading) {
    return captions().readHeading(heading);
  }

  /** The year of the report as its title says; null where it does not. */
  public @Nullable Integer year() {
    return captions().year();
  }

  /** The title of the report; null where there is none. */
  @Nullable Title title() {
    if (!titled) {
      title = NarrativeReader.title(lines, headings);
      titled = true;
    }
    return title;
  }

  private Caption captions() {
    Caption known = captions;
    if (known == null) {
      Title title = title();
      known =
          new Caption(
              title == null ? null : title.year(), title == null ? null : title.authority());
      captions = known;
    }
    return known;
  }
}
