package io.github.nianbao;

import io.github.nianbao.assemble.TableRecords;
import io.github.nianbao.check.CheckedTable;
import io.github.nianbao.check.Checker;
import io.github.nianbao.check.DamagedDigits;
import io.github.nianbao.check.DamagedPages;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.ProactiveDisclosure;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Requests;
import io.github.nianbao.report.ReviewAndLitigation;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.TableQuality;
import io.github.nianbao.section.DocumentHead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The last step of the way: what was read, checked and put together as the report. */
final class ReportAssembler {

  private static final String SCHEMA_VERSION = "1";

  private static final FormCatalogue CATALOGUE = FormCatalogue.standard();

  private static final TableRecords RECORDS = TableRecords.of(CATALOGUE, AnnualReport.class);

  private ReportAssembler() {}

  /**
   * The report. Its findings are those about the document, then those of each table in the order of
   * the report.
   *
   * @param source the file
   * @param head what the document says beside its tables
   * @param readTables those that the document has
   * @param documentFindings what was seen before the tables were read
   */
  static AnnualReport assemble(
      Source source,
      DocumentHead head,
      Map<TableKind, FilledForm> readTables,
      List<Finding> documentFindings) {
    SortedMap<TableKind, FilledForm> tables =
        new TreeMap<>(DamagedPages.doubt(readTables, documentFindings, head.sections()));
    Set<TableKind> due = CATALOGUE.due(head.year());
    Map<TableKind, CheckedTable> checked = new TreeMap<>();
    for (TableKind kind : CATALOGUE.tables()) {
      FilledForm table = tables.get(kind);
      checked.put(
          kind,
          table == null && !due.contains(kind)
              ? new CheckedTable(Quality.ABSENT, List.of())
              : Checker.check(table, kind));
    }
    checked = DamagedDigits.doubt(checked);
    List<Finding> findings = new ArrayList<>(documentFindings);
    findings.addAll(head.findings());
    findings.addAll(FormMix.findings(tables, head.year()));
    checked.values().forEach(table -> findings.addAll(table.findings()));
    return new AnnualReport(
        SCHEMA_VERSION,
        source,
        head.title(),
        head.authority(),
        head.year(),
        List.copyOf(head.sections()),
        RECORDS.fill(ProactiveDisclosure.class, tables),
        RECORDS.fill(Requests.class, tables),
        RECORDS.fill(ReviewAndLitigation.class, tables),
        quality(checked),
        List.copyOf(findings),
        cells(tables));
  }

  private static TableQuality quality(Map<TableKind, CheckedTable> checked) {
    return TableQuality.of(
        table -> Objects.requireNonNull(checked.get(CATALOGUE.table(table))).quality());
  }

  private static Map<String, Cell> cells(SortedMap<TableKind, FilledForm> tables) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (FilledForm table : tables.values()) {
      table.figures().forEach((pointer, figure) -> cells.put(pointer, figure.cell()));
    }
    return Collections.unmodifiableMap(cells);
  }
}
