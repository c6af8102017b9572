package io.github.nianbao.export.compare;

import io.github.nianbao.export.Field;
import io.github.nianbao.export.RowWriter;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.export.measure.Measures;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** {@code panel.csv}: one row for every authority, year and measure. */
final class PanelTable {

  private static final FormCatalogue CATALOGUE = FormCatalogue.standard();

  static final TableSchema SCHEMA =
      new TableSchema(
          "panel",
          "One row for every authority, year and measure.",
          List.of(
              Field.text("authority", "The longest name the authority reported under."),
              Field.year("report_year", "The year reported on."),
              Field.text("measure", "table.row.column; see the codebook."),
              Field.oneOf("table_name", "The statutory table.", Measures.tables(CATALOGUE)),
              Field.oneOf("form", "The form the table follows.", Measures.forms(CATALOGUE)),
              Field.number("figure", "The figure as printed."),
              Field.text("unit", "Unit of an amount as printed; missing where none is."),
              Field.oneOf(
                  "state",
                  "What stands in the cell.",
                  Stream.of(CellState.values()).map(CellState::json).toList()),
              Field.oneOf(
                  "quality",
                  "Quality of the table.",
                  Stream.of(Quality.values()).map(Quality::json).toList()),
              Field.integer("page", "Page number from 1."),
              Field.text("report", "Id of the report."),
              Field.text("json_path", "Path of its JSON."),
              Field.text("printed_authority", "The name of the authority in the report.")),
          List.of("authority", "report_year", "measure"));

  private PanelTable() {}

  static void write(RowWriter file, String authority, PanelReport report, String json)
      throws IOException {
    for (TableKind kind : CATALOGUE.tables()) {
      String quality = report.quality(kind).json();
      for (Measure measure : report.measures(kind)) {
        Cell cell = report.report().cells().get(measure.pointer());
        file.row(
            Arrays.asList(
                authority,
                report.year(),
                measure.name(),
                kind.json(),
                measure.form(),
                report.value(measure.pointer()),
                report.unit(measure.pointer()),
                (cell == null ? CellState.MISSING : cell.state()).json(),
                quality,
                cell == null ? null : cell.page(),
                report.id(),
                json,
                report.report().authority()));
      }
    }
  }
}
