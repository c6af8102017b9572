package io.github.nianbao.export;

import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.export.measure.Measures;
import io.github.nianbao.form.FormCatalogue;
import java.io.IOException;
import java.util.List;

/** {@code codebook.csv}: what every variable means, as the forms say it. */
final class CodebookTable {

  private static final FormCatalogue CATALOGUE = FormCatalogue.standard();

  static final TableSchema SCHEMA =
      new TableSchema(
          "codebook",
          "One row for every cell of every form: what a measure means.",
          List.of(
              Field.text("measure", "table.row.column, the name in the other tables."),
              Field.text("short_name", "The name in the table of reports with short names."),
              Field.oneOf("form", "The form that has it.", Measures.forms(CATALOGUE)),
              Field.oneOf("table_name", "The statutory table.", Measures.tables(CATALOGUE)),
              Field.text("row_code", "Code of the row."),
              Field.text("row_label", "Label of the row."),
              Field.text("column_code", "Code of the column."),
              Field.text("column_label", "Label of the column."),
              Field.text("label_en", "What it is called in English."),
              Field.text(
                  "group_labels", "Labels that row and column stand under, outermost first."),
              Field.text("unit", "Unit; missing where the report itself must say it."),
              Field.oneOf("figure_type", "Type of the figures.", List.of("integer", "number")),
              Field.text("clause", "The clause and the decree that ask for it.")),
          List.of("measure", "form"));

  private CodebookTable() {}

  static void write(RowWriter file) throws IOException {
    for (Measure measure : Measures.all(CATALOGUE)) {
      file.row(
          List.of(
              measure.name(),
              measure.shortName(),
              measure.form(),
              measure.kind().json(),
              measure.rowCode(),
              measure.rowLabel(),
              measure.columnCode(),
              measure.columnLabel(),
              Labels.english(measure.pointer(), measure.kind().pointer()),
              measure.groups(),
              measure.unit(),
              measure.type(),
              measure.clause()));
    }
  }
}
