package io.github.nianbao.export;

import io.github.nianbao.export.measure.Figures;
import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.export.measure.Measures;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Proof;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code cells.csv}: one row for every cell of every table that a report has. */
final class CellsTable {

  private static final FormCatalogue CATALOGUE = FormCatalogue.standard();

  static final TableSchema SCHEMA =
      new TableSchema(
          "cells",
          "One row for every cell of every statutory table that a report has.",
          List.of(
              Field.text("report", "Id of the report: r and 16 digits of the SHA-256."),
              Field.text("source", "Path of the input."),
              Field.text("authority", "Whose report it is, as in the title."),
              Field.year("report_year", "The year reported on."),
              Field.oneOf("table_name", "The statutory table.", Measures.tables(CATALOGUE)),
              Field.oneOf("form", "The form the table follows.", Measures.forms(CATALOGUE)),
              Field.text("measure", "table.row.column; see the codebook."),
              Field.text("row_code", "Code of the row."),
              Field.text("row_label", "Label of the row in the form."),
              Field.text("column_code", "Code of the column."),
              Field.text("column_label", "Label of the column in the form."),
              Field.number("figure", "The figure as printed; missing unless the state is number."),
              Field.text("unit", "Unit of an amount as printed; missing where none is."),
              Field.oneOf("state", "What stands in the cell.", states()),
              Field.text("printed", "The text of the cell as printed, line by line."),
              Field.integer("page", "Page number from 1; missing in a source without pages."),
              Field.number("x0", "Left edge of the text, in points from the left of the page."),
              Field.number("y0", "Upper edge of the text, in points from the top of the page."),
              Field.number("x1", "Right edge of the text."),
              Field.number("y1", "Lower edge of the text."),
              Field.text(
                  "place",
                  "Where it lies in a source without pages: table, row, cell; line of a text."),
              Field.number(
                  "confidence",
                  "How sure those who recognised it in a picture are, from 0 to 1; missing where it"
                      + " was read."),
              Field.oneOf("quality", "Quality of the table.", qualities()),
              Field.text("proved_by", "The sums that cover the cell and hold, with spaces."),
              Field.text("findings", "Codes of the findings about the cell, with spaces.")),
          List.of("report", "measure"));

  private CellsTable() {}

  static List<String> states() {
    return Stream.of(CellState.values()).map(CellState::json).toList();
  }

  static List<String> qualities() {
    return Stream.of(Quality.values()).map(Quality::json).toList();
  }

  static void write(RowWriter file, ReportEntry entry) throws IOException {
    AnnualReport report = entry.report();
    Figures figures = new Figures(report);
    for (TableKind kind : CATALOGUE.tables()) {
      String quality = figures.quality(kind).json();
      for (Measure measure : figures.measures(kind)) {
        file.row(row(entry, figures, measure, quality));
      }
    }
  }

  private static List<@Nullable Object> row(
      ReportEntry entry, Figures figures, Measure measure, String quality) {
    AnnualReport report = entry.report();
    Cell cell = report.cells().get(measure.pointer());
    Bounds box = cell == null ? null : cell.box();
    double[] corners = box == null ? null : box.corners();
    return Arrays.asList(
        entry.id(),
        entry.source(),
        report.authority(),
        report.year(),
        measure.kind().json(),
        measure.form(),
        measure.name(),
        measure.rowCode(),
        measure.rowLabel(),
        measure.columnCode(),
        measure.columnLabel(),
        figures.number(measure.pointer()),
        figures.unit(measure.pointer()),
        (cell == null ? CellState.MISSING : cell.state()).json(),
        cell == null ? null : cell.printed(),
        cell == null ? null : cell.page(),
        corners == null ? null : corners[0],
        corners == null ? null : corners[1],
        corners == null ? null : corners[2],
        corners == null ? null : corners[3],
        cell == null ? null : cell.place(),
        cell == null ? null : cell.confidence(),
        quality,
        cell == null ? "" : provedBy(cell),
        findings(report, measure));
  }

  private static String provedBy(Cell cell) {
    return cell.provedBy().stream().map(Proof::json).collect(Collectors.joining(" "));
  }

  private static String findings(AnnualReport report, Measure measure) {
    return report.findings(measure.pointer()).stream()
        .map(finding -> finding.code().json())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
