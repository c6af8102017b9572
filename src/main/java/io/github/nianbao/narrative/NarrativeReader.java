package io.github.nianbao.narrative;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.narrative.title.DocumentHints;
import io.github.nianbao.narrative.title.Title;
import io.github.nianbao.narrative.title.TitleFinder;
import io.github.nianbao.narrative.title.TitleGuesser;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Place;
import io.github.nianbao.report.Section;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Plain;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands around the tables: title, authority, year and the six sections. */
public final class NarrativeReader {

  private static final int SECTIONS = 6;

  /** Without a heading, a title is looked for in so many lines. */
  private static final int FRONT = 60;

  /** What stands over a table and says the unit of its figures. */
  private static final Pattern UNIT =
      Pattern.compile("^[(]?" + Wordings.get().unit() + ":[^。]{1,12}$");

  /** It has no more characters. */
  private static final int LONGEST_UNIT = 16;

  private static final Pattern CONTENTS = Pattern.compile("^目[录次]$|.*[…·.]{2,}[(]?\\d{1,3}[)]?$");

  private final List<Line> lines;
  private final BitSet tableLines;
  private final List<TableRegion> tables;
  private final List<Heading> headings;

  /** Indexes of the lines that say the unit of a table. */
  private final BitSet units = new BitSet();

  private NarrativeReader(
      List<Line> lines, BitSet tableLines, List<TableRegion> tables, List<Heading> headings) {
    this.lines = lines;
    this.tableLines = tableLines;
    this.tables = tables;
    this.headings = headings;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      units.set(i, maySayUnit(text) && UNIT.matcher(Plain.of(text).text()).matches());
    }
  }

  private static boolean maySayUnit(String text) {
    int characters = 0;
    for (int i = 0; i < text.length(); i++) {
      characters += text.charAt(i) > ' ' && Labels.isCompatible(text.charAt(i)) ? 1 : 0;
    }
    return characters <= LONGEST_UNIT;
  }

  /**
   * Reads a printed report.
   *
   * @param outline its running text, without tables and page furniture
   * @param tables where its tables stand; a section ends no earlier than its tables
   * @param hints what may stand in for a title
   * @return title, authority, year and sections as far as they are there
   */
  public static Narrative readPrint(
      Outline outline, List<TableRegion> tables, DocumentHints hints) {
    Paragraphs paragraphs = new Paragraphs(outline.lines());
    return new NarrativeReader(outline.lines(), new BitSet(), tables, outline.headings())
        .read(hints, outline.title(), paragraphs::join);
  }

  /**
   * Reads a report in a source without pages, each line of which is a paragraph.
   *
   * @param outline its running text, without tables
   * @param hints what may stand in for a title
   * @return title, authority, year and sections as far as they are there
   */
  public static Narrative readFlow(Outline outline, DocumentHints hints) {
    return new NarrativeReader(outline.lines(), new BitSet(), List.of(), outline.headings())
        .read(
            hints,
            outline.title(),
            lines -> lines.stream().map(Line::text).collect(Collectors.joining("\n")));
  }

  /** The title of a printed report; null where there is none. */
  static @Nullable Title title(List<Line> lines, List<Heading> headings) {
    return new NarrativeReader(lines, new BitSet(), List.of(), headings).title();
  }

  /**
   * Reads a text dump.
   *
   * @param lines all its lines; leading spaces, where kept, show its paragraphs
   * @param tableLines indexes of the lines that belong to tables
   * @param hints what may stand in for a title
   * @param deadline when it has to have ended
   * @return title, authority, year and sections as far as they are there
   */
  public static Narrative readDump(
      List<Line> lines, BitSet tableLines, DocumentHints hints, Deadline deadline) {
    DumpLines dump = DumpLines.of(lines, tableLines);
    NarrativeReader reader =
        new NarrativeReader(
            dump.lines(),
            dump.tableLines(),
            List.of(),
            Headings.of(dump.lines(), dump.tableLines(), deadline));
    DumpParagraphs paragraphs = new DumpParagraphs(reader.running(0, dump.lines().size()));
    return reader.read(hints, reader.title(), paragraphs::join);
  }

  private Narrative read(
      DocumentHints hints, @Nullable Title title, Function<List<Line>, String> paragraphs) {
    TitleGuesser guesser = new TitleGuesser(title, running(0, lines.size()), hints);
    List<Evidence> evidence = new ArrayList<>(guesser.evidence());
    List<Section> sections = new ArrayList<>();
    List<Heading> own = hasSections(guesser.year()) ? headings : OwnHeadings.of(lines, tableLines);
    for (int i = 0; i < own.size(); i++) {
      sections.add(section(own, i, paragraphs));
    }
    for (int kind = 1; kind <= SECTIONS; kind++) {
      if (missing(kind)) {
        String name = Wordings.get().headings().get(kind - 1).get(0);
        evidence.add(
            Evidence.of(EvidenceKind.SECTION_WITHOUT_HEADING, Scope.of("/sections"))
                .with(kind)
                .with(name));
      }
    }
    return new Narrative(
        guesser.text(),
        guesser.authority(),
        guesser.year(),
        sections,
        places(),
        guesser.entitled(),
        List.copyOf(evidence));
  }

  private @Nullable Title title() {
    int end = headings.isEmpty() ? Math.min(FRONT, lines.size()) : headings.get(0).line();
    List<Line> front = running(0, end).stream().filter(NarrativeReader::noContents).toList();
    return new TitleFinder(front, medianSize(running(0, lines.size()))).find();
  }

  private Map<Integer, Place> places() {
    Map<Integer, Place> places = new TreeMap<>();
    for (Heading heading : headings) {
      Line line = lines.get(heading.line());
      Box box = line.box();
      if (box != null) {
        places.put(heading.kind(), new Place(line.page(), box.centerY()));
      }
    }
    return places;
  }

  private static double medianSize(List<Line> text) {
    double[] sizes = text.stream().mapToDouble(Line::size).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  private boolean missing(int kind) {
    return headings.stream().noneMatch(heading -> heading.kind() == kind);
  }

  private static boolean noContents(Line line) {
    return !CONTENTS.matcher(Plain.of(line.text()).text()).matches();
  }

  /** Whether a notice names the sections of the reports of a year, or the year is not known. */
  private static boolean hasSections(@Nullable Integer year) {
    FormCatalogue forms = FormCatalogue.standard();
    boolean before = year != null && year < forms.notices().get(0).firstYear();
    return !before && forms.due(year, List.of()).stream().anyMatch(TableKind::hasSection);
  }

  private Section section(
      List<Heading> headings, int index, Function<List<Line>, String> paragraphs) {
    Heading heading = headings.get(index);
    Line first = lines.get(heading.line());
    Line last = lines.get(heading.nextLine() - 1);
    int end = index + 1 < headings.size() ? headings.get(index + 1).line() : lines.size();
    List<Line> body = new ArrayList<>();
    if (!heading.rest().isBlank()) {
      body.add(new Line(heading.rest(), last.page(), last.box(), last.size()));
    }
    boolean dump = first.box() == null;
    running(heading.nextLine(), end).stream()
        .filter(line -> !dump || !hasTable(heading) || !TableDebris.matches(line.text()))
        .forEach(body::add);
    String text = paragraphs.apply(body);
    if (dump) {
      return new Section(
          heading.ordinal(), heading.text(), GluedTables.without(heading.kind(), text), null, null);
    }
    if (first.page() == 0) {
      return new Section(heading.ordinal(), heading.text(), text, null, null);
    }
    int lastPage = body.isEmpty() ? last.page() : body.get(body.size() - 1).page();
    Line next = end < lines.size() ? lines.get(end) : null;
    for (TableRegion table : tables) {
      if (after(table, first) && (next == null || !after(table, next))) {
        lastPage = Math.max(lastPage, table.page());
      }
    }
    return new Section(heading.ordinal(), heading.text(), text, first.page(), lastPage);
  }

  /** The second to the fourth section have a table each. */
  private static boolean hasTable(Heading heading) {
    return heading.kind() >= 2 && heading.kind() <= 4;
  }

  private static boolean after(TableRegion table, Line line) {
    Box box = line.box();
    double y = box == null ? 0 : box.centerY();
    return table.page() > line.page() || (table.page() == line.page() && table.box().centerY() > y);
  }

  /** The lines of a range that are neither table nor unit. */
  private List<Line> running(int from, int to) {
    List<Line> running = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!tableLines.get(i) && !units.get(i)) {
        running.add(lines.get(i));
      }
    }
    return running;
  }
}
