package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.EvidenceKind.Loss;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Section;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Tables that the state of their pages puts in doubt. Of damaged ones the figures are as printed as
 * far as they were read, but nobody can say that they are all, or those that are meant; of scans
 * with recognised text nobody can say that they are those printed.
 */
public final class DamagedPages {

  /** Stands for pages that are lost, nobody knows where: before all others. */
  private static final int SOMEWHERE = 0;

  private final BitSet damaged = new BitSet();
  private final BitSet layered = new BitSet();
  private final BitSet recognised = new BitSet();
  private final BitSet small = new BitSet();
  private final List<Section> sections;
  private boolean revisions;

  private DamagedPages(List<Evidence> documentEvidence, List<Section> sections) {
    this.sections = sections;
    for (Evidence evidence : documentEvidence) {
      Integer page = evidence.scope().page();
      if (evidence.kind().loss() == Loss.SOMEWHERE) {
        damaged.set(SOMEWHERE);
      } else if (evidence.kind() == EvidenceKind.FILE_OF_SEVERAL_REVISIONS) {
        revisions = true;
      } else if (page != null && evidence.kind().loss() == Loss.PAGE) {
        damaged.set(page);
      } else if (page != null && evidence.kind() == EvidenceKind.TEXT_LAYER_UNSEEN) {
        layered.set(page);
      } else if (page != null && evidence.kind() == EvidenceKind.PAGE_RECOGNISED) {
        recognised.set(page);
      } else if (page != null && evidence.kind() == EvidenceKind.PAGE_OF_SMALL_DIGITS) {
        small.set(page);
      }
    }
  }

  /**
   * Puts evidence to each table that stands on a damaged page, or before and after one, or on one
   * whose text was recognised; to a blank one right before a damaged page; and to one that comes
   * after a damaged page without the heading of its section between: it may be another one of its
   * kind, in an annex, while the one that is meant was lost.
   *
   * @param tables as they were read
   * @param documentEvidence what was noticed about the document before its tables were read
   * @param sections of the report
   */
  public static Map<TableKind, FilledForm> doubt(
      Map<TableKind, FilledForm> tables, List<Evidence> documentEvidence, List<Section> sections) {
    DamagedPages pages = new DamagedPages(documentEvidence, sections);
    boolean sound = pages.damaged.isEmpty() && pages.layered.isEmpty() && !pages.revisions;
    if (sound && pages.recognised.isEmpty()) {
      return tables;
    }
    Map<TableKind, FilledForm> doubted = new TreeMap<>();
    tables.forEach((kind, table) -> doubted.put(kind, pages.recognised(pages.doubt(table))));
    return doubted;
  }

  private static int[] pages(FilledForm table) {
    return table.figures().values().stream()
        .map(figure -> figure.cell().page())
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  /** Says of a table that it was recognised in a picture. */
  private FilledForm recognised(FilledForm table) {
    FilledForm said = table;
    if (!recognised.isEmpty()) {
      int[] pages = pages(table);
      int page = Arrays.stream(pages).filter(recognised::get).findFirst().orElse(0);
      said = page == 0 ? said : doubtful(said, EvidenceKind.TABLE_RECOGNISED, page);
      int smallest = Arrays.stream(pages).filter(small::get).findFirst().orElse(0);
      said = smallest == 0 ? said : doubtful(said, EvidenceKind.TABLE_OF_SMALL_DIGITS, smallest);
    }
    return said;
  }

  private FilledForm doubt(FilledForm table) {
    int[] pages = pages(table);
    if (revisions) {
      return table.with(
          Evidence.of(
              EvidenceKind.TABLE_OF_SOME_REVISION, Scope.of(table.form().kind().pointer())));
    }
    if (pages.length == 0) {
      return table;
    }
    int first = pages[0];
    int within = damaged.nextSetBit(first);
    if (within >= 0 && within <= pages[pages.length - 1]) {
      return doubtful(table, EvidenceKind.TABLE_ON_DAMAGED_PAGE, within);
    }
    int scanned = layered.nextSetBit(first);
    if (scanned >= 0 && scanned <= pages[pages.length - 1]) {
      return doubtful(table, EvidenceKind.TABLE_ON_RECOGNISED_PAGE, scanned);
    }
    int next = pages[pages.length - 1] + 1;
    if (damaged.get(next) && isBlank(table)) {
      return doubtful(table, EvidenceKind.BLANK_TABLE_BEFORE_DAMAGED_PAGE, next);
    }
    int before = damaged.previousSetBit(first);
    if (before >= 0 && !isInItsSection(table.form().kind(), first)) {
      return doubtful(
          table,
          before == SOMEWHERE
              ? EvidenceKind.TABLE_BEHIND_LOST_PAGES
              : EvidenceKind.TABLE_BEHIND_DAMAGED_PAGE,
          before);
    }
    return table;
  }

  private static boolean isBlank(FilledForm table) {
    return table.figures().values().stream()
        .allMatch(figure -> figure.cell().state() == CellState.BLANK);
  }

  private static FilledForm doubtful(FilledForm table, EvidenceKind kind, int page) {
    Scope scope = Scope.of(table.form().kind().pointer());
    return table.with(Evidence.of(kind, scope).with(page));
  }

  private boolean isInItsSection(TableKind kind, int page) {
    return sections.stream()
        .anyMatch(
            section ->
                section.ordinal() == kind.section()
                    && section.firstPage() != null
                    && section.lastPage() != null
                    && section.firstPage() <= page
                    && page <= section.lastPage()
                    && section.firstPage() > damaged.previousSetBit(page)
                    // Of pages lost nobody knows where, none may lie between.
                    && (!damaged.get(SOMEWHERE) || section.firstPage() == page));
  }
}
