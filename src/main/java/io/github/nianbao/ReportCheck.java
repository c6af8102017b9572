package io.github.nianbao;

import io.github.nianbao.audit.UnreadSections;
import io.github.nianbao.audit.UnreadTables;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.local.LocalLists;
import io.github.nianbao.narrative.Narrative;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import io.github.nianbao.table.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether a document is one of these reports, and what of one it has that was not read. */
final class ReportCheck {

  /** What says that a document was not read in full. */
  private static final Set<EvidenceKind> PARTIAL = partial();

  private ReportCheck() {}

  private static Set<EvidenceKind> partial() {
    Set<EvidenceKind> partial =
        EnumSet.of(
            EvidenceKind.PAGE_IS_IMAGE,
            EvidenceKind.TEXT_PARTLY_GARBLED,
            EvidenceKind.TEXT_TOO_LONG);
    for (EvidenceKind kind : EvidenceKind.values()) {
      if (kind.loss() != EvidenceKind.Loss.NONE) {
        partial.add(kind);
      }
    }
    return partial;
  }

  /**
   * Throws where a document is none of these reports. One that was not read in full may be one all
   * the same.
   */
  static void test(
      Narrative head, Map<TableKind, FilledForm> tables, LocalLists others, List<Evidence> evidence)
      throws UnreadableReportException {
    boolean partial = evidence.stream().anyMatch(one -> PARTIAL.contains(one.kind()));
    boolean nothing = tables.isEmpty() && others.lists().isEmpty() && head.sections().isEmpty();
    if (!partial && !head.entitled() && nothing) {
      throw noReport();
    }
  }

  /** What is thrown of a document that has nothing of a report. */
  static UnreadableReportException noReport() {
    return new UnreadableReportException(
        Reason.NO_REPORT,
        new Wording(
            "It is no annual report: it has none of the tables, none of the headings and no title"
                + " of one.",
            "不是年度报告：没有法定表格、各节标题和报告标题。"));
  }

  /** What shows that tables are there which were not read. */
  static List<Evidence> unread(
      Map<TableKind, FilledForm> read,
      ReadTables tables,
      LocalLists others,
      Narrative head,
      List<Page> pages) {
    List<Table> grids = others.without(tables.grids());
    List<Evidence> unread =
        new ArrayList<>(UnreadTables.evidence(read.keySet(), tables.outline().lines(), grids));
    Set<TableKind> missing = new TreeSet<>(FormCatalogue.standard().tables());
    missing.removeAll(read.keySet());
    missing.removeIf(
        kind -> unread.stream().anyMatch(sign -> kind.pointer().equals(sign.scope().at())));
    unread.addAll(UnreadSections.evidence(missing, read.values(), head.headings(), pages, grids));
    return unread;
  }
}
