package io.github.nianbao.print;

import io.github.nianbao.audit.ColumnWitness;
import io.github.nianbao.audit.GridWitness;
import io.github.nianbao.audit.HiddenFigures;
import io.github.nianbao.audit.Ledger;
import io.github.nianbao.audit.SecondReading;
import io.github.nianbao.closed.ClosedTables;
import io.github.nianbao.closed.OwnFragments;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.fill.FormFiller;
import io.github.nianbao.fill.UnseenCells;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.layout.aligned.SearchRegion;
import io.github.nianbao.layout.aligned.SearchRegions;
import io.github.nianbao.layout.aligned.SearchRegions.PageRange;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.match.Occurrences;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.narrative.Outline.SecondReport;
import io.github.nianbao.narrative.TableRegion;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.CellState;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.ValueCell;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the three statutory tables of a document. */
public final class PrintedTables {

  /** So many cells may be unreadable in a table whose cells are known by rulings; more says not. */
  private static final int FEW = 3;

  /** And not more than one of so many. */
  private static final int OF_MANY = 50;

  private final PrintedGrids print;
  private final List<Page> pages;
  private final Furniture furniture;
  private final Deadline deadline;
  private final InkMap ink;
  private final List<TableRegion> tableRegions;
  private final Set<Glyph> glyphs;
  private final TableCaptions captions;
  private final ClosedTables closed;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();
  private final SearchRegions regions;

  /** What lies in the rows of the lists that were taken. */
  private final Set<Glyph> listed = Collections.newSetFromMap(new IdentityHashMap<>());

  private PrintedTables(PrintedGrids print, Deadline deadline) {
    this.print = print;
    this.pages = print.pages();
    this.furniture = print.furniture();
    this.deadline = deadline;
    ink = new InkMap(pages);
    regions = new SearchRegions(pages, furniture, print.outline());
    tableRegions = new ArrayList<>(print.regions());
    glyphs = Collections.newSetFromMap(new IdentityHashMap<>(print.glyphs().size()));
    glyphs.addAll(print.glyphs());
    captions = new TableCaptions(print, deadline);
    closed =
        new ClosedTables(
            print.grids(), print.fragments(), print.outline(), captions, ink, evidence::add);
  }

  /**
   * Reads the pages of a document.
   *
   * @param pages all of them, in order
   * @param furniture what on them is no part of the report's text
   * @param deadline when it has to have ended
   */
  public static ReadTables read(List<Page> pages, Furniture furniture, Deadline deadline) {
    return new PrintedTables(PrintedGrids.of(pages, furniture, deadline), deadline).read();
  }

  private ReadTables read() {
    SecondReport second = print.outline().second();
    if (second != null) {
      evidence.add(
          Evidence.of(EvidenceKind.SECOND_REPORT, Scope.page(second.place().page()))
              .with(second.title()));
    }
    Map<TableKind, FilledForm> forms = new TreeMap<>();
    for (TableKind kind : listsFirst()) {
      deadline.check();
      if (!closed.mayHold(kind) && !mayBeAligned(kind)) {
        continue;
      }
      Taken own = better(closed.of(kind), kind);
      if (own != null) {
        taken.add(own);
        if (kind.isList()) {
          own.table.bandsOfRows().forEach(band -> listed.addAll(glyphs(band)));
        }
      }
    }
    for (Taken own : taken) {
      forms.put(own.table.form().kind(), own.form.with(against(own)));
    }
    taken.stream().filter(own -> !own.closed).forEach(own -> enter(own.table));
    List<List<RowBand>> others = others();
    Outline around = print.around(glyphs, deadline);
    return new ReadTables(
        forms, closed.places(), evidence, tableRegions, around, print.grids(), others);
  }

  /** A list has rows like those of other tables, which are not taken for these where it is read. */
  private static List<TableKind> listsFirst() {
    return FormCatalogue.standard().tables().stream()
        .sorted(Comparator.comparing(TableKind::hasSection))
        .toList();
  }

  /**
   * Whether columns of a table that is printed with another stand among those of that one as read
   * by alignment, or may stand alone where that one was not found.
   */
  private boolean mayBeAligned(TableKind kind) {
    if (!kind.isBesideAnother()) {
      return false;
    }
    List<Taken> others =
        taken.stream().filter(own -> own.table.form().kind().equals(kind.printedIn())).toList();
    return others.isEmpty()
        ? closed.mayHold(kind.printedIn())
        : others.stream()
            .filter(own -> !own.closed)
            .flatMap(own -> own.table.fragments().stream())
            .anyMatch(fragment -> OwnFragments.mayBeOf(kind, fragment));
  }

  private static List<Glyph> glyphs(RowBand band) {
    return Stream.concat(band.labels().stream(), band.values().stream().map(ValueCell::content))
        .flatMap(content -> content.glyphs().stream())
        .toList();
  }

  /** Whether most of what a table prints is that of a list that was taken. */
  private boolean isOfList(TableCandidate table) {
    if (listed.isEmpty() || table.form().kind().isBesideAnother()) {
      return false;
    }
    List<Glyph> own = table.bandsOfRows().stream().flatMap(b -> glyphs(b).stream()).toList();
    return own.stream().filter(listed::contains).count() * 2 > own.size();
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
    FilledForm form = ruled == null ? null : closed.filled(ruled);
    if (ruled != null && form != null && (ClosedTables.lacking(form) == 0 || isEnclosed(form))) {
      return new Taken(
          ruled, true, form.with(closed.take(ruled, occurrences)).with(secondReading(form, ruled)));
    }
    AlignedReading reading = aligned(regions.of(kind, pagesOf(ruled)));
    TableCandidate aligned = reading == null || isOfList(reading.table()) ? null : reading.table();
    FilledForm other = aligned == null ? null : UnseenCells.judged(FormFiller.fill(aligned, ink));
    boolean asGood =
        aligned == null
            || other == null
            || (form != null && ClosedTables.lacking(form) <= ClosedTables.lacking(other));
    if (ruled != null
        && form != null
        && (asGood
            || aligned == null
            || (!isMissingCells(form) && !GridWitness.against(aligned, print.grids()).isEmpty()))) {
      return new Taken(ruled, true, form.with(closed.take(ruled, occurrences)));
    }
    if (reading == null || aligned == null || other == null) {
      return null;
    }
    List<Evidence> doubts = new ArrayList<>(closed.take(aligned, occurrences));
    if (reading.undecided()) {
      doubts.add(Evidence.of(EvidenceKind.TABLES_DIFFER, ClosedTables.scope(aligned)));
    }
    evidence.add(Evidence.of(EvidenceKind.TABLE_BY_ALIGNMENT, ClosedTables.scope(aligned)));
    return new Taken(aligned, false, other.with(doubts));
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
      against.addAll(GridWitness.against(own.table, print.grids()));
      against.addAll(ColumnWitness.against(own.table));
    }
    return against;
  }

  /** Enters where a table lies that ruling lines do not show. */
  private void enter(TableCandidate table) {
    for (Provenance extent : table.extents()) {
      Page page = page(extent.page());
      Box box = Objects.requireNonNull(extent.box());
      tableRegions.add(
          new TableRegion(extent.page(), new Box(0, box.y0(), page.width(), box.y1())));
      glyphs.addAll(within(page, box));
    }
  }

  /** The rows of a list of others that no ruling lines show; none where another list was read. */
  private List<List<RowBand>> others() {
    if (taken.stream().anyMatch(own -> own.table.form().kind().isList())) {
      return List.of();
    }
    for (TableKind kind : listsFirst()) {
      if (kind.isList() && !kind.isBesideAnother() && closed.mayHold(kind)) {
        TableCandidate list =
            AlignedReading.ofOthers(regions.of(kind, null), captions, print.outline());
        if (list != null && !isRuled(list)) {
          enter(list);
          return RowsOfOthers.of(list);
        }
      }
    }
    return List.of();
  }

  /** Whether the first figures of a table lie in a grid of several columns. */
  private boolean isRuled(TableCandidate table) {
    RowBand first = table.bandsOfRows().get(0);
    return glyphs(first).stream()
        .anyMatch(
            glyph ->
                print.grids().stream()
                    .filter(grid -> grid.page() == first.page() && grid.columns() > 2)
                    .anyMatch(
                        grid -> grid.cellAt(glyph.box().centerX(), glyph.box().centerY()) != null));
  }

  /** Where no sum proves a table that ruling lines enclose, alignment is asked as well. */
  private List<Evidence> secondReading(FilledForm form, TableCandidate ruled) {
    if (!form.form().sums().isEmpty()) {
      return List.of();
    }
    TableCandidate second =
        AlignedReading.again(
            regions.within(form.form().kind(), ruled.extents()), form.form(), print.outline());
    return second == null ? List.of() : SecondReading.against(form, FormFiller.fill(second, ink));
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

  /** Whether a glyph of a page is known to be no text beside the tables. */
  private Predicate<Glyph> isElsewhere(Page page) {
    return furniture.on(page).or(glyphs::contains).or(regions::isCounting);
  }

  /**
   * Whether rulings enclose the cells, so that what a few of them hold is not to be read in any
   * other way.
   */
  private static boolean isEnclosed(FilledForm form) {
    int lacking = ClosedTables.lacking(form);
    // Of one figure in a row alignment knows no more than the rulings.
    boolean few =
        form.form().kind().isList()
            || (lacking <= FEW && lacking * OF_MANY <= form.figures().size());
    return !isMissingCells(form) && few;
  }

  private @Nullable AlignedReading aligned(SearchRegion region) {
    return AlignedReading.of(region, captions, print.outline());
  }

  /** Whether rulings leave cells of a form out, so that they do not say which figure is whose. */
  private static boolean isMissingCells(FilledForm form) {
    return form.figures().values().stream()
        .anyMatch(figure -> figure.cell().state() == CellState.MISSING);
  }
}
