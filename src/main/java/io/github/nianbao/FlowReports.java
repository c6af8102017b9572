package io.github.nianbao;

import io.github.nianbao.assemble.ReportAssembler;
import io.github.nianbao.audit.TablesOutOfPlace;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.dump.DumpReader;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.flow.FlowTables;
import io.github.nianbao.flow.FlowText;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.local.LocalLists;
import io.github.nianbao.local.LocalTables;
import io.github.nianbao.narrative.Narrative;
import io.github.nianbao.narrative.NarrativeReader;
import io.github.nianbao.narrative.title.DocumentHints;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The way from a document without pages to the report. */
final class FlowReports {

  private FlowReports() {}

  /** By its tables; one that has none of a report is read as the dump that its text is. */
  static AnnualReport read(FlowDocument document, Source source, Deadline deadline)
      throws UnreadableReportException {
    ReadTables tables = FlowTables.read(document, deadline);
    DocumentHints hints = new DocumentHints(source.name(), document.title(), List.of());
    LocalLists others =
        LocalTables.of(tables.grids(), tables.forms().values(), new InkMap(List.of()));
    boolean none =
        FormCatalogue.standard().tables().stream()
            .noneMatch(kind -> tables.forms().containsKey(kind) || tables.isOfOthers(kind));
    if (none && others.lists().isEmpty()) {
      return readDump(document, hints, source, deadline);
    }
    Narrative head = NarrativeReader.readFlow(tables.outline(), hints);
    deadline.check();
    ReportCheck.test(head, tables.forms(), others, document.evidence());
    List<Evidence> evidence = new ArrayList<>(document.evidence());
    evidence.addAll(tables.evidence());
    evidence.addAll(others.evidence());
    Map<TableKind, FilledForm> forms =
        TablesOutOfPlace.doubt(tables.forms(), tables.places(), head);
    List<Evidence> unread = ReportCheck.unread(forms, tables, others, head, List.of());
    if (!unread.isEmpty()) {
      forms = withDump(forms, tables, FlowText.of(document), deadline);
      unread = ReportCheck.unread(forms, tables, others, head, List.of());
    }
    return ReportAssembler.assemble(source, head, forms, others.lists(), unread, evidence);
  }

  /**
   * The same with tables that are none in the document, but lines of text like those of a dump. The
   * text has those of others too.
   */
  private static Map<TableKind, FilledForm> withDump(
      Map<TableKind, FilledForm> forms, ReadTables tables, String text, Deadline deadline) {
    Map<TableKind, FilledForm> all = new TreeMap<>(DumpReader.readMade(text, deadline).tables());
    all.keySet().removeIf(tables::isOfOthers);
    all.putAll(forms);
    return all;
  }

  private static AnnualReport readDump(
      FlowDocument document, DocumentHints hints, Source source, Deadline deadline)
      throws UnreadableReportException {
    AnnualReport report;
    try {
      report =
          DumpReports.read(
              DumpReader.readMade(FlowText.of(document), deadline),
              hints,
              source,
              document.evidence(),
              deadline);
    } catch (UnreadableReportException e) {
      throw e.reason() == Reason.NO_REPORT ? shell(document, e) : e;
    }
    boolean nothing =
        report.sections().isEmpty() && report.cells().isEmpty() && report.otherLists().isEmpty();
    boolean untitled = report.authority() == null || report.year() == null;
    if (nothing && (untitled || document.shell() != null)) {
      throw shell(document, ReportCheck.noReport());
    }
    return report;
  }

  private static UnreadableReportException shell(
      FlowDocument document, UnreadableReportException otherwise) {
    Wording shell = document.shell();
    return shell == null ? otherwise : new UnreadableReportException(Reason.NO_REPORT, shell);
  }
}
