package io.github.nianbao.export;

import io.github.nianbao.export.measure.Figures;
import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.export.measure.Measures;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
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

  private ReportsTable() {}

  static TableSchema schema(TableOptions options) {
    return new TableSchema(
        "reports",
        "One row for every report, one column for every cell of either form.",
        fields(options),
        List.of("report"));
  }

  private static List<Field> fields(TableOptions options) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("report", "Id of the report: r and 16 digits of the SHA-256."));
    fields.add(Field.text("source", "Path of the input."));
    fields.add(Field.text("copies", "Paths of other inputs with the same content, with |."));
    fields.add(Field.text("json_path", "Path of the JSON with everything known of the report."));
    fields.add(Field.text("sha256", "SHA-256 of the input."));
    fields.add(Field.integer("bytes", "Size of the input."));
    fields.add(Field.integer("pages", "Number of pages; 0 for a source without pages."));
    fields.add(
        Field.oneOf(
            "kind",
            "What the input is.",
            Stream.of(SourceKind.values()).map(SourceKind::json).toList()));
    fields.add(Field.text("title", "The title as printed."));
    fields.add(Field.text("authority", "Whose report it is, as in the title."));
    fields.add(Field.year("report_year", "The year reported on."));
    for (TableKind kind : CATALOGUE.tables()) {
      fields.add(
          new Field(
              options.shortNames() ? kind.shortName() + "_form" : "form." + kind.json(),
              "string",
              "Its form.",
              Measures.forms(CATALOGUE),
              kind.heading() + " · 表样"));
      fields.add(
          new Field(
              options.shortNames() ? kind.shortName() + "_quality" : "quality." + kind.json(),
              "string",
              "Its quality.",
              CellsTable.qualities(),
              kind.heading() + " · 等级"));
    }
    fields.add(Field.integer("errors", "Number of findings that are errors."));
    fields.add(Field.integer("warnings", "Number of findings that are warnings."));
    for (Measure measure : MEASURES) {
      addMeasure(fields, measure, options);
    }
    return List.copyOf(fields);
  }

  private static void addMeasure(List<Field> fields, Measure measure, TableOptions options) {
    String label = measure.rowLabel() + " · " + measure.columnLabel();
    String name = options.shortNames() ? measure.shortName() : measure.name();
    String chinese = ordinal(measure.kind()) + " · " + String.join(" · ", measure.labels());
    fields.add(new Field(name, measure.type(), label, List.of(), chinese));
    if (measure.isAmount()) {
      fields.add(
          new Field(
              name + (options.shortNames() ? "_unit" : "Unit"),
              "string",
              "Unit of the amount as printed.",
              List.of(),
              chinese + " · 单位"));
    }
    if (options.states()) {
      fields.add(
          new Field(
              name + (options.shortNames() ? "_state" : ".state"),
              "string",
              "What stands in the cell; missing where the form of the report does not have it.",
              CellsTable.states(),
              chinese + " · 状态"));
    }
  }

  /** The ordinal of its section: 二, 三 or 四. */
  private static String ordinal(TableKind kind) {
    return kind.heading().substring(0, kind.heading().indexOf('、'));
  }

  static void write(RowWriter file, ReportEntry entry, TableOptions options) throws IOException {
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
      if (options.states()) {
        Cell cell = report.cell(measure.pointer());
        row.add(cell == null ? null : cell.state().json());
      }
    }
    file.row(row);
  }

  private static long count(AnnualReport report, Severity severity) {
    return report.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
