package io.github.nianbao.print;

import io.github.nianbao.audit.ColumnWitness;
import io.github.nianbao.audit.GridWitness;
import io.github.nianbao.audit.HiddenFigures;
import io.github.nianbao.audit.Ledger;
import io.github.nianbao.closed.ClosedTables;
import io.github.nianbao.closed.OwnFragments;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.layout.region.SearchRegions;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.narrative.Outline.SecondReport;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.page.Page;
import io.github.nianbao.table.RowBand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads the three statutory tables of a document. */
public final class PrintedTables {

  private final PrintedGrids print;
  private final List<Page> pages;
  private final Furniture furniture;
  private final Deadline deadline;
  private final InkMap ink;
  private final TableAreas areas;
  private final TableCaptions captions;
  private final ClosedTables closed;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<TakenTable> taken = new ArrayList<>();
  private final SearchRegions regions;
  private final ReadingChoice choice;

  /** What lies in the rows of the lists that were taken. */
  private final Set<Glyph> listed = Collections.newSetFromMap(new IdentityHashMap<>());

  private PrintedTables(PrintedGrids print, Deadline deadline) {
    this.print = print;
    this.pages = print.pages();
    this.furniture = print.furniture();
    this.deadline = deadline;
    ink = new InkMap(pages);
    regions = new SearchRegions(pages, furniture, print.outline());
    areas = new TableAreas(print);
    captions = new TableCaptions(print, deadline);
    closed =
        new ClosedTables(
            print.grids(), print.fragments(), print.outline(), captions, ink, evidence::add);
    choice = new ReadingChoice(print, closed, regions, captions, ink, evidence::add);
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
      TakenTable own = choice.of(kind, this::isOfList);
      if (own != null) {
        taken.add(own);
        if (kind.isList()) {
          own.table().bandsOfRows().forEach(band -> listed.addAll(glyphs(band)));
        }
      }
    }
    for (TakenTable own : taken) {
      forms.put(own.table().form().kind(), own.form().with(against(own)));
    }
    taken.stream().filter(own -> !own.closed()).forEach(own -> areas.enter(own.table()));
    List<List<RowBand>> others = others();
    Outline around = print.around(areas.glyphs(), deadline);
    return new ReadTables(
        forms, closed.places(), evidence, areas.regions(), around, print.grids(), others);
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
    List<TakenTable> others =
        taken.stream().filter(own -> own.table().form().kind().equals(kind.printedIn())).toList();
    return others.isEmpty()
        ? closed.mayHold(kind.printedIn())
        : others.stream()
            .filter(own -> !own.closed())
            .flatMap(own -> own.table().fragments().stream())
            .anyMatch(fragment -> OwnFragments.mayBeOf(kind, fragment));
  }

  private static List<Glyph> glyphs(RowBand band) {
    return band.contents().flatMap(content -> content.glyphs().stream()).toList();
  }

  /** Whether most of what a table prints is that of a list that was taken. */
  private boolean isOfList(TableCandidate table) {
    if (listed.isEmpty() || table.form().kind().isBesideAnother()) {
      return false;
    }
    List<Glyph> own = table.bandsOfRows().stream().flatMap(b -> glyphs(b).stream()).toList();
    return own.stream().filter(listed::contains).count() * 2 > own.size();
  }

  /** What speaks against a table, seen beside the others. */
  private List<Evidence> against(TakenTable own) {
    Set<Glyph> others = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TakenTable other : taken) {
      if (!other.closed() && !other.equals(own)) {
        for (RowBand band : other.table().bandsOfRows()) {
          band.values().forEach(value -> others.addAll(value.content().glyphs()));
        }
      }
    }
    List<Evidence> against =
        new ArrayList<>(
            Ledger.ownerless(
                own.table(), own.closed(), pages, page -> isElsewhere(page).or(others::contains)));
    against.addAll(HiddenFigures.in(own.table(), ink));
    if (!own.closed()) {
      against.addAll(GridWitness.against(own.table(), print.grids()));
      against.addAll(ColumnWitness.against(own.table()));
    }
    return against;
  }

  /** The rows of a list of others that no ruling lines show; none where another list was read. */
  private List<List<RowBand>> others() {
    if (taken.stream().anyMatch(own -> own.table().form().kind().isList())) {
      return List.of();
    }
    for (TableKind kind : listsFirst()) {
      if (kind.isList() && !kind.isBesideAnother() && closed.mayHold(kind)) {
        TableCandidate list =
            AlignedReading.ofOthers(regions.of(kind, null), captions, print.outline());
        if (list != null && !isRuled(list)) {
          areas.enter(list);
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

  /** Whether a glyph of a page is known to be no text beside the tables. */
  private Predicate<Glyph> isElsewhere(Page page) {
    return furniture.on(page).or(areas::holds).or(regions::isCounting);
  }
}
