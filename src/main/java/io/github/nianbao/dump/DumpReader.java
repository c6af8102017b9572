package io.github.nianbao.dump;

import io.github.nianbao.dump.DumpDocument.RowOfOthers;
import io.github.nianbao.dump.label.FoundTable;
import io.github.nianbao.dump.label.HeaderOrder;
import io.github.nianbao.dump.label.ReviewText;
import io.github.nianbao.dump.label.RowUnits;
import io.github.nianbao.dump.label.TableFinder;
import io.github.nianbao.dump.label.TableRegions;
import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.list.ListTable;
import io.github.nianbao.dump.list.OtherRow;
import io.github.nianbao.dump.row.ReviewRow;
import io.github.nianbao.dump.row.RowState;
import io.github.nianbao.dump.row.SumSearch;
import io.github.nianbao.dump.row.TableRows;
import io.github.nianbao.dump.split.Separators;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.dump.text.AtomScanner;
import io.github.nianbao.dump.text.DumpLines;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.dump.text.PageNumbers;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.CellState;
import io.github.nianbao.token.column.HeaderNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the statutory tables in a text dump and reads what can be proved of them. */
public final class DumpReader {

  /** Bound on the pieces of a dump that are searched for tables; a report has some ten thousand. */
  private static final int MAXIMUM_ATOMS = 60_000;

  /** The table of most cells: it shows how the dump sets figures. */
  private static final TableKind LARGEST =
      Collections.max(
          FormCatalogue.standard().tables(),
          Comparator.comparingInt(kind -> kind.newest().cells().size()));

  /** A header with each label in a line of its own has no more lines. */
  private static final int HEADER_LINES = 15;

  private final List<DumpLine> lines;
  private final SourceLines places;
  private final List<Atom> atoms;
  private final Map<TableKind, FilledForm> tables = new TreeMap<>();
  private final List<RowOfOthers> others = new ArrayList<>();

  /** The tables that were found, each looked at once as the list it may be. */
  private final IdentityHashMap<FoundTable, ListTable> lists = new IdentityHashMap<>();

  private final TableFinder finder;
  private final TableRegions regions;
  private final boolean cutShort;
  private final Deadline deadline;

  private DumpReader(String text, boolean seen, Deadline deadline) {
    this.deadline = deadline;
    lines = DumpLines.of(text).lines();
    places = new SourceLines(seen ? lines : List.of());
    List<Atom> all = AtomScanner.scan(lines, PageNumbers.of(lines), MAXIMUM_ATOMS);
    atoms = all.subList(0, Math.min(all.size(), MAXIMUM_ATOMS));
    cutShort = atoms.size() < all.size();
    finder = new TableFinder(atoms, deadline);
    regions = new TableRegions(lines, atoms);
  }

  /**
   * Reads a dump.
   *
   * @param text the dump, with any line ends
   * @param deadline when it has to have ended
   * @return its lines and tables; a figure is given only where the print leaves no other split or
   *     the sums prove it
   */
  public static DumpDocument read(String text, Deadline deadline) {
    return new DumpReader(text, true, deadline).read();
  }

  /**
   * Reads a text that was made of a document, as {@link #read} does: its lines are none that
   * anybody sees, so that its figures have no places.
   */
  public static DumpDocument readMade(String text, Deadline deadline) {
    return new DumpReader(text, false, deadline).read();
  }

  private DumpDocument read() {
    readTables();
    List<Line> pieces = new ArrayList<>();
    BitSet tableLines = new BitSet();
    regions.cut(pieces, tableLines);
    List<Evidence> evidence =
        cutShort ? List.of(Evidence.of(EvidenceKind.TEXT_TOO_LONG, Scope.document())) : List.of();
    return new DumpDocument(List.copyOf(pieces), tables, tableLines, others, evidence);
  }

  /** The lines of a dump as it has them, blank ones too: those that places of figures count. */
  public static List<String> lines(String text) {
    return DumpLines.ofSource(text);
  }

  private void readTables() {
    List<String> texts = List.of(normalised());
    SortedMap<TableKind, FoundTable> labelled = new TreeMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      if (kind.hasRowLabels() && !kind.isBesideAnother() && kind.words().isAmong(texts)) {
        finder
            .find(kind)
            .flatMap(found -> besides(kind, found).map(finder::find).orElse(Optional.of(found)))
            .ifPresent(found -> labelled.put(found.table().labels().form().kind(), found));
        if (labelled.containsKey(kind)) {
          String header = labelled.get(kind).table().header();
          kind.besides().stream()
              .filter(
                  other ->
                      HeaderNames.areBoth(other, header) || list(labelled.get(kind)).names(other))
              .forEach(other -> finder.find(other).ifPresent(all -> labelled.put(other, all)));
        }
      }
    }
    Optional<FoundTable> largest = Optional.ofNullable(labelled.get(LARGEST));
    int from = largest.map(found -> found.table().end()).orElse(0);
    Optional<ReviewText> review = ReviewText.of(atoms, from);
    Separators separators =
        largest.map(found -> separators(found.table())).orElse(Separators.CONTENT);
    largest.ifPresent(found -> read(found, separators, labelled.headMap(LARGEST).values()));
    Separators others =
        separators == Separators.LOST && isWhole() ? Separators.LOST_WITHOUT_BLANKS : separators;
    labelled.forEach(
        (kind, found) -> {
          if (!kind.equals(LARGEST)) {
            read(found, others, labelled.headMap(kind).values());
          }
        });
    review.ifPresent(
        table -> read(table, others, labelled.headMap(ReviewText.form().kind()).values()));
  }

  private ListTable list(FoundTable found) {
    return lists.computeIfAbsent(found, own -> ListTable.of(own.table(), lines));
  }

  /** The table beside another whose column alone a header names. */
  private Optional<TableKind> besides(TableKind kind, FoundTable found) {
    String header = found.table().header();
    return kind.besides().stream()
        .filter(other -> !list(found).names(kind))
        .filter(other -> HeaderNames.isAllOf(other, header) || list(found).names(other))
        .findFirst();
  }

  /** The letters of the text, without line breaks. */
  private String normalised() {
    StringBuilder letters = new StringBuilder();
    for (Atom atom : atoms) {
      if (atom instanceof Letter letter) {
        letters.append(letter.letter());
      }
    }
    return letters.toString();
  }

  /** Whether every cell of the largest table was read. */
  private boolean isWhole() {
    FilledForm largest = tables.get(LARGEST);
    return largest != null
        && largest.figures().values().stream()
            .allMatch(
                f -> f.cell().state() == CellState.NUMBER || f.cell().state() == CellState.MARK);
  }

  private void read(FoundTable found, Separators separators, Collection<FoundTable> before) {
    List<OtherRow> rowsOfOthers = list(found).ofOthers();
    if (!rowsOfOthers.isEmpty()) {
      rowsOfOthers.forEach(row -> others.add(rowOfOthers(row)));
      regions.add(
          regions.headerStart(found.table().labels().form(), found.start()), found.table().end());
      return;
    }
    TableText table = list(found).figures();
    Form form = table.labels().form();
    List<Evidence> evidence = new ArrayList<>(table.damagedLabels());
    for (TableKind other : form.kind().besides()) {
      String label = HeaderNames.labelIn(other, found.table().header());
      if (label != null) {
        evidence.add(
            Evidence.of(EvidenceKind.COLUMN_OF_TABLE_BESIDE, Scope.of(form.kind().pointer()))
                .with(other.json())
                .with(label));
      }
    }
    List<RowState> rows = new TableRows(table, lines, separators, deadline).states();
    List<Evidence> doubts =
        finder.doubts(form.kind(), table.start(), found.earlier().isPresent(), before);
    if (!doubts.isEmpty() || list(found).isOpen() || isInAnotherOrder(table)) {
      evidence.addAll(doubts);
      rows = rows.stream().map(RowState::doubted).toList();
    }
    RowUnits units = new RowUnits(table);
    rows = rows.stream().map(row -> units.isDoubtful(row.row()) ? row.doubted() : row).toList();
    tables.put(
        form.kind(),
        Filling.fill(
            form, SumSearch.search(form, rows, deadline), evidence, units::ofAmount, places));
    // The header over several blocks is one of its labels.
    boolean header = form.kind().hasOneBlock();
    int start = header ? regions.headerStart(form, table.start()) : table.start();
    regions.add(start, table.end());
  }

  private RowOfOthers rowOfOthers(OtherRow row) {
    return new RowOfOthers(
        row.columns(),
        row.label(),
        row.unit(),
        row.figures().stream().map(Fragment::text).toList(),
        row.figures().stream().map(places::of).toList());
  }

  /** Whether the lines of a table, or those right over it, name its columns in another order. */
  private boolean isInAnotherOrder(TableText table) {
    int first = Math.max(0, atoms.get(table.start()).line() - HEADER_LINES);
    int last = atoms.get(table.end() - 1).line();
    List<DumpLine> own = lines.subList(first, last + 1);
    return table.labels().form().blocks().stream()
        .anyMatch(block -> HeaderOrder.isAnother(block, own));
  }

  private void read(ReviewText review, Separators separators, Collection<FoundTable> before) {
    Form form = ReviewText.form();
    RowState row = ReviewRow.of(review, atoms, lines, separators);
    boolean second = ReviewText.of(atoms.subList(0, review.start()), 0).isPresent();
    List<Evidence> doubts = finder.doubts(form.kind(), review.start(), second, before);
    tables.put(
        form.kind(),
        Filling.fill(
            form, List.of(doubts.isEmpty() ? row : row.doubted()), doubts, own -> null, places));
    regions.add(review.start(), review.end());
  }

  /** What the separators of the dump are worth, as its largest table shows. */
  private Separators separators(TableText requests) {
    int figures = 0;
    int single = 0;
    int spaced = 0;
    for (Part part : requests.parts()) {
      List<Fragment> fragments = part.fragments();
      figures += fragments.isEmpty() ? 0 : 1;
      single += fragments.size() == 1 ? 1 : 0;
      boolean indented =
          fragments.stream().anyMatch(f -> lines.get(f.line()).text().startsWith("  "))
              || fragments.stream().anyMatch(f -> lines.get(f.line()).text().contains("   "));
      spaced += indented ? 1 : 0;
    }
    if (single * 2 > figures) {
      return Separators.LOST;
    }
    long ownLines =
        requests.parts().stream()
            .flatMap(part -> part.fragments().stream().map(Fragment::line))
            .distinct()
            .count();
    if (ownLines * 2 < figures) {
      return Separators.RUN;
    }
    return spaced * 2 > figures ? Separators.LAYOUT : Separators.CONTENT;
  }
}
