package io.github.nianbao;

import io.github.nianbao.audit.LeftOverRows;
import io.github.nianbao.audit.OutsideFigures;
import io.github.nianbao.audit.UnruledProof;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.fill.FormFiller;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.layout.aligned.AlignedFragments;
import io.github.nianbao.layout.aligned.AlignedRowCosts;
import io.github.nianbao.layout.aligned.SearchRegion;
import io.github.nianbao.layout.aligned.SearchRegions;
import io.github.nianbao.layout.aligned.TableExtent;
import io.github.nianbao.layout.ruled.Grid;
import io.github.nianbao.layout.ruled.GridFragments;
import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.match.FormReader;
import io.github.nianbao.match.FormReader.Reading;
import io.github.nianbao.match.Occurrences;
import io.github.nianbao.match.RowLabels;
import io.github.nianbao.match.RowLikeness;
import io.github.nianbao.match.RuledReaders;
import io.github.nianbao.match.TablePlaces;
import io.github.nianbao.narrative.Furniture;
import io.github.nianbao.narrative.TableRegion;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.CellState;
import io.github.nianbao.table.TableFragment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
  private final List<Evidence> evidence = new ArrayList<>();
  private final Map<TableKind, TablePlaces> places = new TreeMap<>();
  private final List<TableRegion> regions = new ArrayList<>();
  private final Set<Glyph> glyphs;
  private final List<Grid> grids = new ArrayList<>();
  private @Nullable SearchRegions zones;

  private PrintedTables(List<Page> pages, Furniture furniture, Deadline deadline) {
    this.pages = pages;
    this.furniture = furniture;
    this.deadline = deadline;
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
   */
  public record Tables(
      Map<TableKind, FilledForm> forms,
      Map<TableKind, TablePlaces> places,
      List<Evidence> evidence,
      List<TableRegion> regions,
      Set<Glyph> glyphs) {

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
      grids.addAll(Lattice.grids(page));
    }
    for (Grid grid : grids) {
      if (grid.cells().size() >= LEAST_CELLS && grid.bounds().width() >= LEAST_WIDTH) {
        regions.add(new TableRegion(grid.page(), grid.bounds()));
        grid.cells().forEach(cell -> glyphs.addAll(cell.glyphs()));
      }
    }
    GridFragments read = GridFragments.of(grids);
    List<TableFragment> segments = read.segments();
    read.texts().forEach(cell -> cell.glyphs().forEach(glyphs::remove));
    Map<TableKind, FilledForm> forms = new TreeMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      deadline.check();
      FilledForm form = better(ruled(kind, segments), kind);
      if (form != null) {
        forms.put(kind, form);
      }
    }
    return new Tables(forms, places, evidence, regions, glyphs);
  }

  private static Occurrences ruled(TableKind kind, List<TableFragment> segments) {
    List<TableFragment> own = segments.stream().filter(s -> s.header().kind() == kind).toList();
    RuledReaders readers = new RuledReaders(own, new RowLabels(kind, true));
    List<Reading> readings = new ArrayList<>();
    for (Form form : kind.differing()) {
      readings.addAll(readers.occurrences(form));
    }
    return Occurrences.of(readings);
  }

  /** A table as read by its rulings, or by alignment where that gives more of its cells. */
  private @Nullable FilledForm better(Occurrences occurrences, TableKind kind) {
    Reading ruled = occurrences.first();
    FilledForm form = ruled == null ? null : filled(ruled, true);
    if (ruled != null && form != null && (lacking(form) == 0 || enclosed(form))) {
      take(ruled, occurrences);
      return new OutsideFigures(pages, this::isElsewhere).flagged(form, ruled);
    }
    SearchRegion zone = zones().of(kind, ruled);
    Reading aligned = aligned(zone);
    FilledForm other =
        aligned == null ? null : UnruledProof.of(filled(aligned, false), aligned, zone, grids);
    if (aligned == null || other == null || (form != null && lacking(form) <= lacking(other))) {
      if (ruled != null) {
        take(ruled, occurrences);
      }
      return form;
    }
    take(aligned, occurrences);
    evidence.add(Evidence.of(EvidenceKind.TABLE_BY_ALIGNMENT, scope(aligned)));
    for (TableExtent region : TableExtent.of(aligned)) {
      regions.add(new TableRegion(region.page(), region.box(pages)));
      glyphs.addAll(region.glyphs(pages, furniture));
    }
    return other;
  }

  /** The form filled in, with evidence of figures that no row of it takes. */
  private static FilledForm filled(Reading reading, boolean ruled) {
    FilledForm form = new FormFiller(reading, ruled).fill();
    for (Evidence evidence : LeftOverRows.evidence(reading, ruled)) {
      form = form.with(evidence);
    }
    return form;
  }

  private void take(Reading taken, Occurrences occurrences) {
    TablePlaces own = occurrences.places(taken);
    places.put(taken.form().kind(), own);
    if (occurrences.repeat(taken)) {
      evidence.add(Evidence.of(EvidenceKind.TABLE_REPEATED, scope(taken)).with(own.taken().page()));
    }
  }

  private static Scope scope(Reading table) {
    return Scope.of(table.form().kind().pointer(), table.slices().get(0).page());
  }

  /** Whether a glyph of a page is known to be no text beside the tables. */
  private Predicate<Glyph> isElsewhere(Page page) {
    return furniture.on(page).or(glyphs::contains);
  }

  /**
   * Whether rulings enclose the cells, so that what a few of them hold is not to be read in any
   * other way.
   */
  private static boolean enclosed(FilledForm form) {
    int lacking = 0;
    for (Figure figure : form.figures().values()) {
      if (figure.cell().state() == CellState.MISSING) {
        return false;
      }
      lacking += lacks(figure) ? 1 : 0;
    }
    return lacking <= FEW && lacking * OF_MANY <= form.figures().size();
  }

  private static @Nullable Reading aligned(SearchRegion zone) {
    List<TableFragment> segments = AlignedFragments.of(zone);
    RowLabels labels = new RowLabels(zone.kind(), false);
    RowLikeness likeness = new RowLikeness(TableFragment.slices(segments), labels);
    FormReader reader = new FormReader(segments, labels, likeness, 0, AlignedRowCosts::all);
    return zone.kind().differing().stream()
        .map(reader::read)
        .filter(reading -> reading.rowsFound() > 0 && reading.vouchedFor())
        .max(Comparator.comparingDouble(Reading::fit))
        .orElse(null);
  }

  private SearchRegions zones() {
    SearchRegions known = zones;
    if (known == null) {
      known = new SearchRegions(pages, furniture, deadline);
      zones = known;
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

  private static boolean lacks(Figure figure) {
    CellState state = figure.cell().state();
    return state == CellState.MISSING || state == CellState.UNREADABLE;
  }
}
