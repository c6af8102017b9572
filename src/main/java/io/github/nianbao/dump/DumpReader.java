package io.github.nianbao.dump;

import io.github.nianbao.dump.Atom.Fragment;
import io.github.nianbao.dump.DumpLines.DumpLine;
import io.github.nianbao.dump.Readings.Order;
import io.github.nianbao.dump.TableText.Part;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.CellState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the statutory tables in a text dump and reads what can be proved of them. */
public final class DumpReader {

  /** Bound on the pieces of a dump that are searched for tables; a report has some ten thousand. */
  private static final int MOST_ATOMS = 60_000;

  /** The table of most cells: it shows how the dump sets figures. */
  private static final TableKind LARGEST =
      Collections.max(
          FormCatalogue.standard().tables(),
          Comparator.comparingInt(kind -> kind.newest().cells().size()));

  private final List<DumpLine> lines;
  private final List<Atom> atoms;
  private final Map<TableKind, FilledForm> tables = new TreeMap<>();
  private final Regions regions;
  private final boolean cutShort;
  private final Deadline deadline;

  private DumpReader(String text, Deadline deadline) {
    this.deadline = deadline;
    lines = DumpLines.of(text).lines();
    List<Atom> all = Scanner.scan(lines, PageNumbers.of(lines), MOST_ATOMS);
    atoms = all.subList(0, Math.min(all.size(), MOST_ATOMS));
    cutShort = atoms.size() < all.size();
    regions = new Regions(lines, atoms);
  }

  /**
   * Reads a dump.
   *
   * @param text the dump, with any line ends
   * @param deadline when it has to have ended
   * @return its lines and tables; a figure is given only where the print leaves no other reading or
   *     the identities prove it
   */
  public static DumpDocument read(String text, Deadline deadline) {
    DumpReader reader = new DumpReader(text, deadline);
    reader.readTables();
    List<Line> pieces = new ArrayList<>();
    BitSet tableLines = new BitSet();
    reader.regions.cut(pieces, tableLines);
    List<Evidence> evidence =
        reader.cutShort
            ? List.of(Evidence.of(EvidenceKind.TEXT_TOO_LONG, Scope.document()))
            : List.of();
    return new DumpDocument(List.copyOf(pieces), reader.tables, tableLines, evidence);
  }

  private void readTables() {
    SortedMap<TableKind, Found> labelled = new TreeMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      if (kind.hasRowLabels()) {
        find(kind).ifPresent(found -> labelled.put(kind, found));
      }
    }
    Optional<Found> largest = Optional.ofNullable(labelled.get(LARGEST));
    int from = largest.map(found -> found.table.end()).orElse(0);
    Optional<ReviewText> review = ReviewText.of(atoms, from);
    Order order = largest.map(found -> order(found.table)).orElse(Order.CONTENT);
    largest.ifPresent(found -> read(found, order, outOfPlace(found, labelled)));
    Order others = order == Order.LOST && isWhole() ? Order.LOST_WITHOUT_BLANKS : order;
    labelled.forEach(
        (kind, found) -> {
          if (!kind.equals(LARGEST)) {
            read(found, others, outOfPlace(found, labelled));
          }
        });
    review.ifPresent(
        table -> {
          SortedMap<TableKind, Found> before = labelled.headMap(ReviewText.form().kind());
          read(table, others, outOfPlace(table.start(), before.values()));
        });
  }

  /** Whether every cell of the largest table was read. */
  private boolean isWhole() {
    FilledForm largest = tables.get(LARGEST);
    return largest != null
        && largest.figures().values().stream()
            .allMatch(
                f -> f.cell().state() == CellState.NUMBER || f.cell().state() == CellState.MARK);
  }

  private Optional<TableText> best(TableKind kind, List<Atom> among) {
    TableText best = null;
    for (Form form : kind.forms()) {
      deadline.check();
      TableText table = TableText.of(FormLabels.of(form), among);
      if (best == null || table.score() > best.score()) {
        best = table;
      }
    }
    return Optional.ofNullable(best).filter(TableText::isTable);
  }

  /** A table, and the one of its kind that stands before it. */
  private record Found(TableText table, Optional<TableText> earlier) {}

  private Optional<Found> find(TableKind kind) {
    return best(kind, atoms).map(table -> new Found(table, best(kind, before(table.start()))));
  }

  private void read(Found found, Order order, List<TableKind> behind) {
    TableText table = found.table;
    Form form = table.labels().form();
    List<Evidence> evidence = new ArrayList<>(table.damagedLabels());
    List<RowState> rows = new Rows(table, atoms, lines, order, deadline).states();
    List<Evidence> doubts = doubts(form.kind(), found.earlier.isPresent(), behind);
    if (!doubts.isEmpty()) {
      evidence.addAll(doubts);
      rows = rows.stream().map(RowState::doubted).toList();
    }
    tables.put(
        form.kind(),
        Filling.fill(
            form,
            TableSearch.search(form, rows, deadline),
            evidence,
            AmountHeader.unit(table, atoms)));
    // The header over several blocks is one of its labels.
    boolean header = form.kind().hasOneBlock();
    int start = header ? regions.headerStart(table.start()) : table.start();
    regions.add(start, table.end());
  }

  private void read(ReviewText review, Order order, List<TableKind> behind) {
    Form form = ReviewText.form();
    FormBlock block = ReviewText.block();
    RowShape shape = RowShape.of(form, block, block.rows().get(0));
    List<Reading> readings =
        review.inOrder(shape, Readings.of(shape, review.fragments(), order).readings());
    RowState row =
        new RowState(block.rows().get(0), shape, false, false, review.fragments(), readings);
    List<Evidence> evidence =
        doubts(form.kind(), ReviewText.of(before(review.start()), 0).isPresent(), behind);
    if (!evidence.isEmpty()) {
      row = row.doubted();
    }
    tables.put(form.kind(), Filling.fill(form, List.of(row), evidence, null));
    regions.add(review.start(), review.end());
  }

  private List<Atom> before(int atom) {
    return atoms.subList(0, atom);
  }

  /** The kinds of tables that belong before one and of which a second one stands before it. */
  private List<TableKind> outOfPlace(Found found, SortedMap<TableKind, Found> labelled) {
    TableText table = found.table;
    return outOfPlace(table.start(), labelled.headMap(table.labels().form().kind()).values());
  }

  /**
   * The kinds of some tables of which a second one stands before a place: behind it stands an
   * annex, whose tables are all second ones.
   */
  private List<TableKind> outOfPlace(int place, Collection<Found> tables) {
    return tables.stream()
        .filter(found -> found.table.start() < place && isOneOfTwo(found, place))
        .map(found -> found.table.labels().form().kind())
        .toList();
  }

  private boolean isOneOfTwo(Found found, int place) {
    TableText table = found.table;
    return hasMostRowsOf(table, found.earlier)
        || (table.end() < place
            && hasMostRowsOf(
                table, best(table.labels().form().kind(), atoms.subList(table.end(), place))));
  }

  /** Whether another table has the rows of one; the rest of a torn one has not. */
  private static boolean hasMostRowsOf(TableText table, Optional<TableText> other) {
    Set<String> rows = table.filledRows();
    Set<String> others = other.map(TableText::filledRows).orElse(Set.of());
    return others.stream().filter(rows::contains).count() * 2 > others.size();
  }

  /**
   * An annex may repeat a table with the figures of another year: none of them is given.
   *
   * @param second whether another one of its kind stands before it
   * @param behind of which kinds second ones stand before it
   */
  private static List<Evidence> doubts(TableKind kind, boolean second, List<TableKind> behind) {
    List<Evidence> doubts = new ArrayList<>();
    if (second) {
      doubts.add(Evidence.of(EvidenceKind.ANOTHER_TABLE_BEFORE, Scope.of(kind.pointer())));
    }
    for (TableKind other : behind) {
      doubts.add(
          Evidence.of(EvidenceKind.TABLE_BEHIND_SECOND_TABLE, Scope.of(kind.pointer()))
              .with(other.section()));
    }
    return doubts;
  }

  /** What the separators of the dump are worth, as its largest table shows. */
  private Order order(TableText requests) {
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
      return Order.LOST;
    }
    long ownLines =
        requests.parts().stream()
            .flatMap(part -> part.fragments().stream().map(Fragment::line))
            .distinct()
            .count();
    if (ownLines * 2 < figures) {
      return Order.RUN;
    }
    return spaced * 2 > figures ? Order.LAYOUT : Order.CONTENT;
  }
}
