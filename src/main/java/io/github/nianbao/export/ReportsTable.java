package io.github.nianbao.export;

import io.github.nianbao.export.measure.Figures;
import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.export.measure.Measures;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Severity;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.SourceKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code reports.csv}: one row for every report, one column for every cell of either form. */
final class ReportsTable {

  private static final FormCatalogue CATALOGUE = FormCatalogue.standard();

  private static final List<Measure> MEASURES = List.copyOf(Measures.distinct(CATALOGUE));

  static final TableSchema SCHEMA =
      new TableSchema(
          "reports",
          "One row for every report, one column for every cell of either form.",
          fields(),
          List.of("report"));

  private ReportsTable() {}

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("report", "Id of the report: r and 16 digits of the SHA-256."));
    fields.add(Field.text("source", "Path of the input."));
    fields.add(Field.text("copies", "Paths of other inputs with the same content, with |."));
    fields.add(Field.text("json", "Path of the JSON with everything known of the report."));
    fields.add(Field.text("sha256", "SHA-256 of the input."));
    fields.add(Field.integer("bytes", "Size of the input."));
    fields.add(Field.integer("pages", "Number of pages; 0 for a text dump."));
    fields.add(
        Field.oneOf(
            "kind",
            "What the input is.",
            Stream.of(SourceKind.values()).map(SourceKind::json).toList()));
    fields.add(Field.text("title", "The title as printed."));
    fields.add(Field.text("authority", "Whose report it is, as in the title."));
    fields.add(Field.year("year", "The year reported on."));
    for (TableKind kind : CATALOGUE.tables()) {
      fields.add(Field.oneOf("form." + kind.json(), "Its form.", Measures.forms(CATALOGUE)));
      fields.add(Field.oneOf("quality." + kind.json(), "Its quality.", CellsTable.qualities()));
    }
    fields.add(Field.integer("errors", "Number of findings that are errors."));
    fields.add(Field.integer("warnings", "Number of findings that are warnings."));
    for (Measure measure : MEASURES) {
      String label = measure.rowLabel() + " · " + measure.columnLabel();
      fields.add(new Field(measure.name(), measure.type(), label, List.of()));
      if (measure.isAmount()) {
        fields.add(Field.text(measure.name() + "Unit", "Unit of the amount as printed."));
      }
    }
    return List.copyOf(fields);
  }

  static void write(CsvFile file, ReportEntry entry) throws IOException {
    AnnualReport report = entry.report();
    Source source = report.source();
    List<@Nullable Object> row =
        new ArrayList<>(
            Arrays.asList(
                entry.id(),
                entry.source(),
                String.join("|", entry.copies()),
                entry.json(),
                source.sha256(),
                source.bytes(),
                source.pages(),
                source.kind().json(),
                report.title(),
                report.authority(),
                report.year()));
    Figures figures = new Figures(report);
    for (TableKind kind : CATALOGUE.tables()) {
      row.add(figures.formName(kind));
      row.add(figures.quality(kind).json());
    }
    row.add(count(report, Severity.ERROR));
    row.add(count(report, Severity.WARNING));
    for (Measure measure : MEASURES) {
      row.add(figures.number(measure.pointer()));
      if (measure.isAmount()) {
        row.add(figures.unit(measure.pointer()));
      }
    }
    file.row(row);
  }

  private static long count(AnnualReport report, Severity severity) {
    return report.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
