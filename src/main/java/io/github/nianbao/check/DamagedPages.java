package io.github.nianbao.check;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Section;
import io.github.nianbao.report.Severity;
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
  private final BitSet recognised = new BitSet();
  private final List<Section> sections;

  private DamagedPages(List<Finding> documentFindings, List<Section> sections) {
    this.sections = sections;
    for (Finding finding : documentFindings) {
      Integer page = finding.page();
      if (page != null && isLossOfPage(finding)) {
        damaged.set(page);
      } else if (page != null && finding.code() == FindingCode.TEXT_RECOGNISED) {
        recognised.set(page);
      } else if (finding.code() == FindingCode.FILE_DAMAGED
          && finding.severity() == Severity.ERROR) {
        damaged.set(SOMEWHERE);
      }
    }
  }

  /**
   * Puts a finding to each table that stands on a damaged page, or before and after one, or on one
   * whose text was recognised; to a blank one right before a damaged page; and to one that comes
   * after a damaged page without the heading of its section between: it may be another one of its
   * kind, in an annex, while the one that is meant was lost.
   *
   * @param tables as they were read
   * @param documentFindings those about the document, made before its tables were read
   * @param sections of the report
   */
  public static Map<TableKind, FilledForm> doubt(
      Map<TableKind, FilledForm> tables, List<Finding> documentFindings, List<Section> sections) {
    DamagedPages pages = new DamagedPages(documentFindings, sections);
    if (pages.damaged.isEmpty() && pages.recognised.isEmpty()) {
      return tables;
    }
    Map<TableKind, FilledForm> doubted = new TreeMap<>();
    tables.forEach((kind, table) -> doubted.put(kind, pages.doubt(table)));
    return doubted;
  }

  private static boolean isLossOfPage(Finding finding) {
    return finding.severity() == Severity.ERROR
        && (finding.code() == FindingCode.PAGE_UNREADABLE
            || finding.code() == FindingCode.LIMIT_REACHED
            || finding.code() == FindingCode.FONT_WITHOUT_UNICODE);
  }

  private FilledForm doubt(FilledForm table) {
    int[] pages =
        table.figures().values().stream()
            .map(figure -> figure.cell().page())
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    if (pages.length == 0) {
      return table;
    }
    int first = pages[0];
    int within = damaged.nextSetBit(first);
    if (within >= 0 && within <= pages[pages.length - 1]) {
      return doubtful(
          table, "The table stands on page " + within + ", which was not read in full.");
    }
    int scanned = recognised.nextSetBit(first);
    if (scanned >= 0 && scanned <= pages[pages.length - 1]) {
      return doubtful(
          table,
          "The table stands on page "
              + scanned
              + ", whose text is a layer that nobody sees; it may say something else than is"
              + " printed.");
    }
    int next = pages[pages.length - 1] + 1;
    if (damaged.get(next) && isBlank(table)) {
      return doubtful(
          table,
          "Nothing stands in the cells of the table, but page "
              + next
              + ", which was not read in full, may hold its figures.");
    }
    int before = damaged.previousSetBit(first);
    if (before >= 0 && !isInItsSection(table.form().kind(), first)) {
      return doubtful(
          table,
          "The table does not stand in its section, and "
              + (before == SOMEWHERE
                  ? "pages are lost"
                  : "page " + before + " was not read in full")
              + "; it may be another one of its kind.");
    }
    return table;
  }

  private static boolean isBlank(FilledForm table) {
    return table.figures().values().stream()
        .allMatch(figure -> figure.cell().state() == CellState.BLANK);
  }

  private static FilledForm doubtful(FilledForm table, String message) {
    return table.with(
        Finding.of(FindingCode.TABLE_DOUBTFUL, table.form().kind().pointer(), null, message));
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
