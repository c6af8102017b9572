package io.github.nianbao;

import io.github.nianbao.assemble.ReportAssembler;
import io.github.nianbao.audit.UnreadTables;
import io.github.nianbao.dump.DumpDocument;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.local.LocalLines;
import io.github.nianbao.local.LocalLists;
import io.github.nianbao.local.LocalRows;
import io.github.nianbao.narrative.Narrative;
import io.github.nianbao.narrative.NarrativeReader;
import io.github.nianbao.narrative.title.DocumentHints;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.UnreadableReportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The way from a text dump to the report. */
final class DumpReports {

  private DumpReports() {}

  /**
   * By the labels and figures in its text.
   *
   * @param noticed what its reader noticed
   */
  static AnnualReport read(
      DumpDocument document,
      DocumentHints hints,
      Source source,
      List<Evidence> noticed,
      Deadline deadline)
      throws UnreadableReportException {
    deadline.check();
    Narrative head =
        NarrativeReader.readDump(document.lines(), document.tableLines(), hints, deadline);
    deadline.check();
    List<Evidence> evidence = new ArrayList<>(noticed);
    evidence.addAll(document.evidence());
    LocalLists others =
        LocalRows.of(
            document.others().stream()
                .map(
                    row ->
                        new LocalRows.Text(
                            row.columns(), row.label(), row.unit(), row.printed(), row.places()))
                .toList());
    if (others.lists().isEmpty()) {
      others = LocalLines.of(document.lines(), document.tables());
    }
    evidence.addAll(others.evidence());
    ReportCheck.test(head, document.tables(), others, evidence);
    Set<TableKind> read = new TreeSet<>(document.tables().keySet());
    if (!document.others().isEmpty()) {
      FormCatalogue.standard().tables().stream().filter(TableKind::isList).forEach(read::add);
    }
    List<Evidence> unread = UnreadTables.evidence(read, document.lines(), List.of());
    return ReportAssembler.assemble(
        source, head, document.tables(), others.lists(), unread, evidence);
  }
}
