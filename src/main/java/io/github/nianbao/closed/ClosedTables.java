package io.github.nianbao.closed;

import io.github.nianbao.closed.Captions.Said;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.fill.FormFiller;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.fragment.FragmentFinder;
import io.github.nianbao.fragment.OtherShapes;
import io.github.nianbao.fragment.Reshaper;
import io.github.nianbao.match.ColumnMatcher;
import io.github.nianbao.match.Halves;
import io.github.nianbao.match.Occurrences;
import io.github.nianbao.match.RowLabels;
import io.github.nianbao.match.RuledReaders;
import io.github.nianbao.match.Standing;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.match.TablePlaces;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.report.CellState;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The statutory tables among those of a document whose cells are closed. */
public final class ClosedTables {

  private final List<Table> tables;
  private final FragmentFinder fragments;
  private final Outline outline;
  private final Captions captions;
  private final InkMap ink;
  private final Consumer<Evidence> evidence;
  private final OwnFragments parted;

  /** Whether signs of a table are there, each looked for once: several ask for them. */
  private final IdentityHashMap<TableKind, Boolean> held = new IdentityHashMap<>();

  private final Map<TableKind, TablePlaces> places = new TreeMap<>();
  private final IdentityHashMap<TableCandidate, FilledForm> filled = new IdentityHashMap<>();

  /**
   * Those of a document.
   *
   * @param tables of any kind, in reading order
   * @param fragments of the statutory ones in them
   * @param outline the text around them
   * @param captions over them
   * @param ink of its pages
   * @param evidence takes what is noticed of the tables as such
   */
  public ClosedTables(
      List<Table> tables,
      FragmentFinder fragments,
      Outline outline,
      Captions captions,
      InkMap ink,
      Consumer<Evidence> evidence) {
    this.tables = tables;
    this.fragments = fragments;
    this.outline = outline;
    this.captions = captions;
    this.ink = ink;
    this.evidence = evidence;
    parted = OwnFragments.of(fragments.all(), true, captions);
  }

  /** The tables of a kind, by their headers or, where that is no whole one, in another shape. */
  public Occurrences of(TableKind kind) {
    Occurrences usual = of(kind, parted, fragment -> isOf(kind, fragment, fragments));
    TableCandidate first = usual.first();
    if (!kind.hasOneBlock()
        || tables.isEmpty()
        || kind.isBesideAnother()
        || (first != null && lacking(filled(first)) == 0)) {
      return usual;
    }
    List<TableFragment> others =
        kind.hasRowLabels()
            ? fragments(kind, OtherShapes.of(kind, tables))
            : Reshaper.ruled(kind, tables, outline.lines());
    Occurrences reshaped = of(kind, OwnFragments.of(others, true, captions), fragment -> true);
    TableCandidate other = reshaped.first();
    boolean better =
        other != null && (first == null || lacking(filled(other)) < lacking(filled(first)));
    return better ? reshaped : usual;
  }

  private static List<TableFragment> fragments(TableKind kind, List<Table> tables) {
    FragmentFinder found = FragmentFinder.of(tables);
    return found.all().stream().filter(fragment -> isOf(kind, fragment, found)).toList();
  }

  /** Whether signs of a table are there, if it has any: one that is not is not looked for. */
  public boolean mayHold(TableKind kind) {
    return held.computeIfAbsent(kind, this::hasSigns);
  }

  private boolean hasSigns(TableKind kind) {
    return fragments.has(kind.printedIn())
        || (!kind.isBesideAnother() && (outline.mayHold(kind) || isInCells(kind)));
  }

  /** Whether signs of a table are in cells, as where every other row of it is shaded. */
  private boolean isInCells(TableKind kind) {
    return tables.stream()
        .flatMap(table -> table.cells().stream())
        .map(cell -> Labels.normalise(cell.text()))
        .anyMatch(kind.words()::isSign);
  }

  /** Whether a fragment is of a table, or of the one among whose columns its own are printed. */
  private static boolean isOf(TableKind kind, TableFragment fragment, FragmentFinder found) {
    return found.kind(fragment).equals(kind.printedIn()) && OwnFragments.mayBeOf(kind, fragment);
  }

  private Occurrences of(TableKind kind, OwnFragments fragments, Predicate<TableFragment> ofKind) {
    RuledReaders readers =
        new RuledReaders(
            fragments.own(ofKind),
            new RowLabels(kind, true, outline::year),
            new ColumnMatcher(outline::year));
    List<TableCandidate> candidates = new ArrayList<>();
    for (Form form : kind.differing()) {
      candidates.addAll(Halves.joined(readers.occurrences(form)));
    }
    // Older lists of a province share some of the rows.
    candidates.removeIf(
        candidate -> kind.isList() && (!candidate.isOfList() || candidate.isOfOthers()));
    List<Said> others = fragments.others(ofKind);
    for (Said said : others) {
      evidence.accept(
          Evidence.of(EvidenceKind.TABLE_OF_OTHERS, Scope.of(kind.pointer(), said.page()))
              .with(said.words()));
    }
    return Occurrences.of(
        candidates, candidate -> standing(candidate, fragments), !others.isEmpty());
  }

  private Standing standing(TableCandidate candidate, OwnFragments fragments) {
    RowBand first = candidate.bandsOfRows().get(0);
    return new Standing(
        fragments.whose(first.header()), isInSection(candidate.form().kind(), first));
  }

  private boolean isInSection(TableKind kind, RowBand first) {
    return !kind.hasSection() || outline.sectionAt(first.where().place()) == kind.section();
  }

  /** A table filled in, each once. */
  public FilledForm filled(TableCandidate table) {
    return filled.computeIfAbsent(table, key -> FormFiller.fill(key, ink));
  }

  /** Takes a table; what speaks against that it is the report's own. */
  public List<Evidence> take(TableCandidate taken, Occurrences occurrences) {
    TablePlaces own = occurrences.places(taken);
    places.put(taken.form().kind(), own);
    if (occurrences.repeat(taken)) {
      evidence.accept(repeated(taken));
    }
    return occurrences.undecided(taken) || occurrences.rowsDiffer(taken, tables)
        ? List.of(Evidence.of(EvidenceKind.TABLES_DIFFER, scope(taken)))
        : List.of();
  }

  private static Evidence repeated(TableCandidate taken) {
    int page = taken.rowExtents().get(0).page();
    return page > 0
        ? Evidence.of(EvidenceKind.TABLE_REPEATED, scope(taken)).with(page)
        : Evidence.of(EvidenceKind.TABLE_REPEATED_WITHOUT_PAGES, scope(taken));
  }

  /** Where a table lies. */
  public static Scope scope(TableCandidate table) {
    return Scope.of(table.form().kind().pointer(), table.bands().get(0).page());
  }

  /** Where the tables that were taken begin, and others of their kinds. */
  public Map<TableKind, TablePlaces> places() {
    return Collections.unmodifiableMap(places);
  }

  /** How many cells of a form were not found or could not be read. */
  public static int lacking(FilledForm form) {
    int lacking = 0;
    for (Figure figure : form.figures().values()) {
      lacking += lacks(figure) ? 1 : 0;
    }
    return lacking;
  }

  private static boolean lacks(Figure figure) {
    CellState state = figure.cell().state();
    return state == CellState.MISSING || state == CellState.UNREADABLE;
  }
}
