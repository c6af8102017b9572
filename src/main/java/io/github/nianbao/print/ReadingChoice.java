package io.github.nianbao.print;

import io.github.nianbao.audit.GridWitness;
import io.github.nianbao.audit.SecondReading;
import io.github.nianbao.closed.ClosedTables;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.fill.FormFiller;
import io.github.nianbao.fill.UnseenCells;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.layout.region.SearchRegions;
import io.github.nianbao.layout.region.SearchRegions.PageRange;
import io.github.nianbao.match.Occurrences;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.report.CellState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a table by its ruling lines and by alignment, and takes the reading that knows more. */
final class ReadingChoice {

  /** So many cells may be unreadable in a table whose cells are known by rulings; more says not. */
  private static final int FEW = 3;

  /** And not more than one of so many. */
  private static final int OF_MANY = 50;

  private final PrintedGrids print;
  private final ClosedTables closed;
  private final SearchRegions regions;
  private final TableCaptions captions;
  private final InkMap ink;
  private final Consumer<Evidence> evidence;

  ReadingChoice(
      PrintedGrids print,
      ClosedTables closed,
      SearchRegions regions,
      TableCaptions captions,
      InkMap ink,
      Consumer<Evidence> evidence) {
    this.print = print;
    this.closed = closed;
    this.regions = regions;
    this.captions = captions;
    this.ink = ink;
    this.evidence = evidence;
  }

  /**
   * The report's table of a kind as read by its ruling lines, or by alignment where that gives more
   * of its cells; null where there is none.
   *
   * @param ofOther whether what alignment found is a table that was taken before
   */
  @Nullable TakenTable of(TableKind kind, Predicate<TableCandidate> ofOther) {
    Occurrences occurrences = closed.of(kind);
    TableCandidate ruled = occurrences.first();
    FilledForm form = ruled == null ? null : closed.filled(ruled);
    if (ruled != null && form != null && (ClosedTables.lacking(form) == 0 || isEnclosed(form))) {
      return new TakenTable(
          ruled, true, form.with(closed.take(ruled, occurrences)).with(secondReading(form, ruled)));
    }
    AlignedReading reading =
        AlignedReading.of(regions.of(kind, pagesOf(ruled)), captions, print.outline());
    TableCandidate aligned =
        reading == null || ofOther.test(reading.table()) ? null : reading.table();
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
      return new TakenTable(ruled, true, form.with(closed.take(ruled, occurrences)));
    }
    if (reading == null || aligned == null || other == null) {
      return null;
    }
    List<Evidence> doubts = new ArrayList<>(closed.take(aligned, occurrences));
    if (reading.undecided()) {
      doubts.add(Evidence.of(EvidenceKind.TABLES_DIFFER, ClosedTables.scope(aligned)));
    }
    evidence.accept(Evidence.of(EvidenceKind.TABLE_BY_ALIGNMENT, ClosedTables.scope(aligned)));
    return new TakenTable(aligned, false, other.with(doubts));
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

  private static @Nullable PageRange pagesOf(@Nullable TableCandidate ruled) {
    return ruled == null || !ruled.isMost()
        ? null
        : new PageRange(ruled.firstPage(), ruled.lastPage());
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

  /** Whether rulings leave cells of a form out, so that they do not say which figure is whose. */
  private static boolean isMissingCells(FilledForm form) {
    return form.figures().values().stream()
        .anyMatch(figure -> figure.cell().state() == CellState.MISSING);
  }
}
