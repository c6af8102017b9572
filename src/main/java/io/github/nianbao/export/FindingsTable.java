package io.github.nianbao.export;

import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Severity;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** {@code findings.csv}: one row for every finding. */
final class FindingsTable {

  static final TableSchema SCHEMA =
      new TableSchema(
          "findings",
          "One row for every finding about a report.",
          List.of(
              Field.text("report", "Id of the report."),
              Field.text("source", "Path of the input."),
              Field.text("authority", "Whose report it is, as in the title."),
              Field.year("report_year", "The year reported on."),
              Field.integer("finding_no", "Place among the findings of the report, from 1."),
              Field.oneOf(
                  "code",
                  "Kind of finding.",
                  Stream.of(FindingCode.values()).map(FindingCode::json).toList()),
              Field.oneOf("severity", "How much it matters.", severities()),
              Field.text(
                  "pointer", "JSON Pointer of the figure or table; missing for the document."),
              Field.text("measure", "The same as in the other tables."),
              Field.text("cells", "JSON Pointers of all figures concerned, with spaces."),
              Field.integer("page", "Page number from 1."),
              Field.text("message", "What is to be known, in English."),
              Field.text("message_zh", "The same in Chinese."),
              Field.text("printed", "What the report prints there."),
              Field.text("expected", "What the sums make of it, where they name one value.")),
          List.of("report", "finding_no"));

  private FindingsTable() {}

  static List<String> severities() {
    return Stream.of(Severity.values()).map(Severity::json).toList();
  }

  static void write(RowWriter file, ReportEntry entry) throws IOException {
    int number = 0;
    for (Finding finding : entry.report().findings()) {
      number++;
      String at = finding.at();
      file.row(
          Arrays.asList(
              entry.id(),
              entry.source(),
              entry.report().authority(),
              entry.report().year(),
              number,
              finding.code().json(),
              finding.severity().json(),
              finding.at(),
              at == null ? null : Measure.name(at),
              String.join(" ", finding.cells()),
              finding.page(),
              finding.message(),
              finding.messageZh(),
              finding.printed(),
              finding.expected()));
    }
  }
}
