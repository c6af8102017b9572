package io.github.nianbao.assemble;

import io.github.nianbao.audit.CheckedTable;
import io.github.nianbao.audit.Checker;
import io.github.nianbao.audit.DamagedDigits;
import io.github.nianbao.audit.DamagedPages;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.narrative.Narrative;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.TableQuality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The last step of the way: what was read, checked and put together as the report. */
public final class ReportAssembler {

  private static final String SCHEMA_VERSION = "1";

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
  public static AnnualReport assemble(
      Source source,
      Narrative head,
      Map<TableKind, FilledForm> readTables,
      List<Finding> documentFindings) {
    Map<TableKind, FilledForm> tables =
        DamagedPages.doubt(readTables, documentFindings, head.sections());
    FilledForm disclosure = tables.get(TableKind.PROACTIVE_DISCLOSURE);
    FilledForm requests = tables.get(TableKind.REQUESTS);
    FilledForm review = tables.get(TableKind.REVIEW_AND_LITIGATION);
    Map<TableKind, CheckedTable> checked = new EnumMap<>(TableKind.class);
    for (TableKind kind : TableKind.values()) {
      checked.put(kind, Checker.check(tables.get(kind), kind));
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
        Records.proactiveDisclosure(disclosure),
        Records.requests(requests),
        Records.reviewAndLitigation(review),
        quality(checked),
        List.copyOf(findings),
        cells(tables));
  }

  private static TableQuality quality(Map<TableKind, CheckedTable> checked) {
    Function<TableKind, Quality> of = kind -> Objects.requireNonNull(checked.get(kind)).quality();
    return new TableQuality(
        of.apply(TableKind.PROACTIVE_DISCLOSURE),
        of.apply(TableKind.REQUESTS),
        of.apply(TableKind.REVIEW_AND_LITIGATION));
  }

  private static Map<String, Cell> cells(Map<TableKind, FilledForm> tables) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (TableKind kind : TableKind.values()) {
      FilledForm table = tables.get(kind);
      if (table != null) {
        table.figures().forEach((pointer, figure) -> cells.put(pointer, figure.cell()));
      }
    }
    return Collections.unmodifiableMap(cells);
  }
}
