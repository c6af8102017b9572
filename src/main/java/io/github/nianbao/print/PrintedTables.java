package io.github.nianbao.print;

import io.github.nianbao.audit.GridWitness;
import io.github.nianbao.audit.HiddenFigures;
import io.github.nianbao.audit.Ledger;
import io.github.nianbao.audit.SecondReading;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.fill.FormFiller;
import io.github.nianbao.fill.UnseenCells;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.layout.aligned.AlignedCells;
import io.github.nianbao.layout.aligned.AlignedFragments;
import io.github.nianbao.layout.aligned.AlignedRowCosts;
import io.github.nianbao.layout.aligned.SearchRegion;
import io.github.nianbao.layout.aligned.SearchRegions;
import io.github.nianbao.layout.aligned.SearchRegions.PageRange;
import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.match.ColumnMatcher;
import io.github.nianbao.match.FormReader;
import io.github.nianbao.match.FragmentFinder;
import io.github.nianbao.match.Occurrences;
import io.github.nianbao.match.OtherShapes;
import io.github.nianbao.match.Reshaper;
import io.github.nianbao.match.RowLabels;
import io.github.nianbao.match.RowLikeness;
import io.github.nianbao.match.RuledReaders;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.match.TablePlaces;
import io.github.nianbao.narrative.Furniture;
import io.github.nianbao.narrative.TableRegion;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.CellState;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableFragment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the three statutory tables of a document. */
public final class PrintedTables {

  /** A grid of fewer cells is a frame around text, no table. */
  private static final int LEAST_CELLS = 4;

  /** A narrower one, in points, is a character drawn as lines, as some bold ones are. */
  private static final double LEAST_WIDTH = 72;

  /** So many cells may be unreadable in a table whose cells are known by rulings; more says not. */
  private static final int FEW = 3;

  /** And not more than one of so many. */
  private static final int OF_MANY = 50;

  private final List<Page> pages;
  private final Furniture furniture;
  private final Deadline deadline;
  private final InkMap ink;
  private final List<Evidence> evidence = new ArrayList<>();
  private final Map<TableKind, TablePlaces> places = new TreeMap<>();
  private final List<TableRegion> tableRegions = new ArrayList<>();
  private final Set<Glyph> glyphs;
  private final List<Table> grids = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();
  private @Nullable SearchRegions searchRegions;

  private PrintedTables(List<Page> pages, Furniture furniture, Deadline deadline) {
    this.pages = pages;
    this.furniture = furniture;
    this.deadline = deadline;
    ink = new InkMap(pages);
    int count = pages.stream().mapToInt(page -> page.glyphs().size()).sum();
    glyphs = Collections.newSetFromMap(new IdentityHashMap<>(count));
  }

  /**
   * The tables of a document.
   *
   * @param forms those that are there
   * @param places where they begin, and others of their kinds
   * @param evidence about the tables as such
   * @param regions where they stand
   * @param glyphs that belong to them
   * @param grids of the ruling lines on all pages
   */
  public record Tables(
      Map<TableKind, FilledForm> forms,
      Map<TableKind, TablePlaces> places,
      List<Evidence> evidence,
      List<TableRegion> regions,
      Set<Glyph> glyphs,
      List<Table> grids) {

    /** Whether a glyph stands in a table. */
    public boolean holds(Glyph glyph) {
      return glyphs.contains(glyph);
    }
  }

  /**
   * Reads the pages of a document.
   *
   * @param pages all of them, in order
   * @param furniture what on them is no part of the report's text
   * @param deadline when it has to have ended
   */
  public static Tables read(List<Page> pages, Furniture furniture, Deadline deadline) {
    return new PrintedTables(pages, furniture, deadline).read();
  }

  private Tables read() {
    for (Page page : pages) {
      deadline.check();
      grids.addAll(Lattice.grids(furniture.clear(page)));
    }
    for (Table grid : grids) {
      if (grid.cells().size() >= LEAST_CELLS && box(grid).width() >= LEAST_WIDTH) {
        tableRegions.add(new TableRegion(grid.page(), box(grid)));
        grid.cells().forEach(cell -> glyphs.addAll(cell.content().glyphs()));
      }
    }
    FragmentFinder read = FragmentFinder.of(grids);
    read.texts().forEach(cell -> cell.content().glyphs().forEach(glyphs::remove));
    Map<TableKind, FilledForm> forms = new TreeMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      deadline.check();
      Taken own = better(occurrences(kind, read.fragments(kind)), kind);
      if (own != null) {
        taken.add(own);
      }
    }
    for (Taken own : taken) {
      forms.put(own.table.form().kind(), own.form.with(against(own)));
    }
    taken.stream().filter(own -> !own.closed).forEach(this::enter);
    return new Tables(forms, places, evidence, tableRegions, glyphs, List.copyOf(grids));
  }

  private static Box box(Table table) {
    return Objects.requireNonNull(table.where().box());
  }

  /** The tables of a kind, by their headers or, where that is no whole one, in another shape. */
  private Occurrences occurrences(TableKind kind, List<TableFragment> fragments) {
    Occurrences usual = ruled(kind, fragments);
    TableCandidate first = usual.first();
    if (!kind.hasOneBlock()
        || grids.isEmpty()
        || (first != null && lacking(FormFiller.fill(first, ink)) == 0)) {
      return usual;
    }
    List<TableFragment> others =
        kind.hasRowLabels()
            ? FragmentFinder.of(OtherShapes.of(kind, grids)).fragments(kind)
            : Reshaper.ruled(kind, grids, regions().lines());
    Occurrences reshaped = ruled(kind, others);
    TableCandidate other = reshaped.first();
    boolean better =
        other != null
            && (first == null
                || lacking(FormFiller.fill(other, ink)) < lacking(FormFiller.fill(first, ink)));
    return better ? reshaped : usual;
  }

  private static Occurrences ruled(TableKind kind, List<TableFragment> fragments) {
    RuledReaders readers = new RuledReaders(fragments, new RowLabels(kind, true));
    List<TableCandidate> candidates = new ArrayList<>();
    for (Form form : kind.differing()) {
      candidates.addAll(readers.occurrences(form));
    }
    return Occurrences.of(candidates);
  }

  /**
   * A table that is the report's.
   *
   * @param closed whether ruling lines close its cells
   */
  private record Taken(TableCandidate table, boolean closed, FilledForm form) {}

  /** A table as read by its ruling lines, or by alignment where that gives more of its cells. */
  private @Nullable Taken better(Occurrences occurrences, TableKind kind) {
    TableCandidate ruled = occurrences.first();
    FilledForm form = ruled == null ? null : FormFiller.fill(ruled, ink);
    if (ruled != null && form != null && (lacking(form) == 0 || isEnclosed(form))) {
      take(ruled, occurrences);
      return new Taken(ruled, true, form.with(secondReading(form, ruled)));
    }
    TableCandidate aligned = aligned(regions().of(kind, pagesOf(ruled)));
    FilledForm other = aligned == null ? null : UnseenCells.judged(FormFiller.fill(aligned, ink));
    if (aligned == null || other == null || (form != null && lacking(form) <= lacking(other))) {
      if (ruled == null || form == null) {
        return null;
      }
      take(ruled, occurrences);
      return new Taken(ruled, true, form);
    }
    List<Evidence> against = GridWitness.against(aligned, grids);
    if (ruled != null && form != null && !against.isEmpty() && !isMissingCells(form)) {
      take(ruled, occurrences);
      return new Taken(ruled, true, form);
    }
    take(aligned, occurrences);
    evidence.add(Evidence.of(EvidenceKind.TABLE_BY_ALIGNMENT, scope(aligned)));
    return new Taken(aligned, false, other);
  }

  /** What speaks against a table, seen beside the others. */
  private List<Evidence> against(Taken own) {
    Set<Glyph> others = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Taken other : taken) {
      if (!other.closed && !other.equals(own)) {
        for (RowBand band : other.table.bandsOfRows()) {
          band.values().forEach(value -> others.addAll(value.content().glyphs()));
        }
      }
    }
    List<Evidence> against =
        new ArrayList<>(
            Ledger.ownerless(
                own.table, own.closed, pages, page -> isElsewhere(page).or(others::contains)));
    against.addAll(HiddenFigures.in(own.table, ink));
    if (!own.closed) {
      against.addAll(GridWitness.against(own.table, grids));
    }
    return against;
  }

  /** Enters where a table lies that ruling lines do not show. */
  private void enter(Taken own) {
    for (Provenance extent : own.table.extents()) {
      Page page = page(extent.page());
      Box box = Objects.requireNonNull(extent.box());
      tableRegions.add(
          new TableRegion(extent.page(), new Box(0, box.y0(), page.width(), box.y1())));
      glyphs.addAll(within(page, box));
    }
  }

  /** Where no sum proves a table that ruling lines enclose, alignment is asked as well. */
  private List<Evidence> secondReading(FilledForm form, TableCandidate ruled) {
    if (!form.form().identities().isEmpty()) {
      return List.of();
    }
    List<Page> own =
        pages.stream()
            .filter(page -> page.number() >= ruled.firstPage() && page.number() <= ruled.lastPage())
            .toList();
    SearchRegions around = new SearchRegions(own, furniture, deadline);
    TableCandidate aligned = aligned(around.of(form.form().kind(), null));
    return aligned == null ? List.of() : SecondReading.against(form, FormFiller.fill(aligned, ink));
  }

  private void take(TableCandidate taken, Occurrences occurrences) {
    TablePlaces own = occurrences.places(taken);
    places.put(taken.form().kind(), own);
    if (occurrences.repeat(taken)) {
      evidence.add(Evidence.of(EvidenceKind.TABLE_REPEATED, scope(taken)).with(own.taken().page()));
    }
  }

  private Page page(int number) {
    return pages.stream().filter(page -> page.number() == number).findFirst().orElseThrow();
  }

  /** What lies on a page at the height of a box, without page furniture. */
  private List<Glyph> within(Page page, Box box) {
    Predicate<Glyph> other = furniture.on(page);
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      double y = glyph.box().centerY();
      if (y >= box.y0() && y <= box.y1() && !other.test(glyph)) {
        glyphs.add(glyph);
      }
    }
    return glyphs;
  }

  private static @Nullable PageRange pagesOf(@Nullable TableCandidate ruled) {
    return ruled == null || !ruled.isMost()
        ? null
        : new PageRange(ruled.firstPage(), ruled.lastPage());
  }

  private static Scope scope(TableCandidate table) {
    return Scope.of(table.form().kind().pointer(), table.bands().get(0).page());
  }

  /** Whether a glyph of a page is known to be no text beside the tables. */
  private Predicate<Glyph> isElsewhere(Page page) {
    SearchRegions known = searchRegions;
    Predicate<Glyph> tables = furniture.on(page).or(glyphs::contains);
    return known == null ? tables : tables.or(known::isCounting);
  }

  /**
   * Whether rulings enclose the cells, so that what a few of them hold is not to be read in any
   * other way.
   */
  private static boolean isEnclosed(FilledForm form) {
    int lacking = lacking(form);
    return !isMissingCells(form) && lacking <= FEW && lacking * OF_MANY <= form.figures().size();
  }

  private static @Nullable TableCandidate aligned(SearchRegion region) {
    if (!region.kind().hasRowLabels()) {
      List<TableFragment> reshaped = Reshaper.aligned(region.kind(), AlignedCells.of(region));
      TableCandidate first = ruled(region.kind(), reshaped).first();
      if (first != null) {
        return first;
      }
    }
    List<TableFragment> fragments = AlignedFragments.of(region);
    RowLabels labels = new RowLabels(region.kind(), false);
    RowLikeness likeness = new RowLikeness(TableFragment.bands(fragments), labels);
    FormReader reader =
        new FormReader(fragments, labels, new ColumnMatcher(), likeness, 0, AlignedRowCosts::all);
    return region.kind().differing().stream()
        .map(reader::read)
        .filter(reading -> reading.rowsFound() > 0 && reading.isVouchedFor())
        .max(Comparator.comparingDouble(TableCandidate::fit))
        .orElse(null);
  }

  private SearchRegions regions() {
    SearchRegions known = searchRegions;
    if (known == null) {
      known = new SearchRegions(pages, furniture, deadline);
      searchRegions = known;
    }
    return known;
  }

  /** How many cells of a form were not found or could not be read. */
  private static int lacking(FilledForm form) {
    int lacking = 0;
    for (Figure figure : form.figures().values()) {
      lacking += lacks(figure) ? 1 : 0;
    }
    return lacking;
  }

  /** Whether rulings leave cells of a form out, so that they do not say which figure is whose. */
  private static boolean isMissingCells(FilledForm form) {
    return form.figures().values().stream()
        .anyMatch(figure -> figure.cell().state() == CellState.MISSING);
  }

  private static boolean lacks(Figure figure) {
    CellState state = figure.cell().state();
    return state == CellState.MISSING || state == CellState.UNREADABLE;
  }
}
