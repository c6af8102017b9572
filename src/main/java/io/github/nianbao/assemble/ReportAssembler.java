package io.github.nianbao.assemble;

import io.github.nianbao.audit.Audit;
import io.github.nianbao.audit.AuditedTable;
import io.github.nianbao.audit.DamagedPages;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.narrative.Narrative;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.report.ProactiveDisclosure;
import io.github.nianbao.report.Proof;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Requests;
import io.github.nianbao.report.ReviewAndLitigation;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.Statistics;
import io.github.nianbao.report.TableQuality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last step of the way: what was read, checked and put together as the report. */
public final class ReportAssembler {

  private static final String SCHEMA_VERSION = "2";

  private static final FormCatalogue CATALOGUE = FormCatalogue.standard();

  private static final TableRecords RECORDS = TableRecords.of(CATALOGUE, AnnualReport.class);

  private ReportAssembler() {}

  /**
   * The report. Its findings are those about the document, then those of each table in the order of
   * the report.
   *
   * @param source the file
   * @param head what the document says beside its tables
   * @param readTables those that were read
   * @param otherLists those that follow none of the national forms
   * @param unread what was noticed of tables that the document has and that were not read
   * @param documentEvidence what was noticed before the tables were read
   */
  public static AnnualReport assemble(
      Source source,
      Narrative head,
      Map<TableKind, FilledForm> readTables,
      List<OtherList> otherLists,
      List<Evidence> unread,
      List<Evidence> documentEvidence) {
    SortedMap<TableKind, FilledForm> tables =
        new TreeMap<>(DamagedPages.doubt(readTables, documentEvidence, head.sections()));
    Set<TableKind> due =
        CATALOGUE.due(head.year(), tables.values().stream().map(FilledForm::form).toList());
    Map<TableKind, AuditedTable> audited = Audit.of(tables, signs(unread, due));
    List<Evidence> evidence = new ArrayList<>(documentEvidence);
    evidence.addAll(head.evidence());
    evidence.addAll(FormMix.evidence(tables, head.year()));
    if (due.stream().noneMatch(TableKind::hasSection)) {
      // No notice names the sections of these reports.
      evidence.removeIf(one -> one.kind() == EvidenceKind.SECTION_WITHOUT_HEADING);
    }
    audited.forEach(
        (kind, table) -> {
          if (table.quality() != Quality.ABSENT || due.contains(kind)) {
            evidence.addAll(table.evidence());
          }
        });
    return new AnnualReport(
        SCHEMA_VERSION,
        source,
        head.title(),
        head.authority(),
        head.year(),
        List.copyOf(head.sections()),
        RECORDS.fill("proactiveDisclosure", ProactiveDisclosure.class, tables),
        RECORDS.fill("requests", Requests.class, tables),
        RECORDS.fill("reviewAndLitigation", ReviewAndLitigation.class, tables),
        RECORDS.fill("statistics", Statistics.class, tables),
        RECORDS.fill("statisticsAggregate", Statistics.class, tables),
        otherLists.stream().map(ReportAssembler::given).toList(),
        quality(audited),
        FindingWriter.findings(evidence),
        cells(tables, audited));
  }

  /** What is noticed of tables; a heading says nothing of one that the report need not have. */
  private static List<Evidence> signs(List<Evidence> unread, Set<TableKind> due) {
    Set<String> expected = due.stream().map(TableKind::pointer).collect(Collectors.toSet());
    return unread.stream()
        .filter(
            sign ->
                sign.kind() != EvidenceKind.TABLE_WITHOUT_LABELS
                    || expected.contains(String.valueOf(sign.scope().at())))
        .toList();
  }

  private static TableQuality quality(Map<TableKind, AuditedTable> audited) {
    Map<String, Quality> qualities = new HashMap<>();
    audited.forEach((kind, table) -> qualities.put(kind.json(), table.quality()));
    return TableQuality.of(table -> qualities.getOrDefault(table, Quality.ABSENT));
  }

  private static Map<String, Cell> cells(
      Map<TableKind, FilledForm> tables, Map<TableKind, AuditedTable> audited) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    audited.forEach(
        (kind, table) -> {
          FilledForm form = tables.get(kind);
          if (form != null) {
            form.figures()
                .forEach(
                    (at, figure) ->
                        cells.put(
                            at, cell(figure.cell(), table.proofs().getOrDefault(at, List.of()))));
          }
        });
    return Collections.unmodifiableMap(cells);
  }

  private static OtherList given(OtherList list) {
    return new OtherList(
        list.kind(),
        list.columns(),
        list.rows().stream()
            .map(
                row ->
                    new OtherList.Row(
                        row.label(),
                        row.unit(),
                        row.values().stream().map(value -> cell(value, List.of())).toList()))
            .toList());
  }

  /**
   * A cell as it is given: its box as exact as in JSON, so that what is written reads back equal.
   */
  private static Cell cell(Cell read, List<Proof> proofs) {
    Bounds box = read.box();
    return new Cell(
        read.printed(),
        read.state(),
        read.value(),
        read.page(),
        box == null ? null : Bounds.of(box.corners()),
        read.place(),
        read.confidence(),
        proofs(read.provedBy(), proofs));
  }

  /** The sums that prove a cell, and then what proved it before. */
  private static List<Proof> proofs(List<Proof> before, List<Proof> sums) {
    return before.isEmpty() ? sums : Stream.concat(sums.stream(), before.stream()).toList();
  }
}
