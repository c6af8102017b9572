package io.github.nianbao.export.compare;

import io.github.nianbao.export.Field;
import io.github.nianbao.export.RowWriter;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code panel-series.csv}: one row for every authority, year and series that goes on over the
 * forms of 2014 and 2019. Where a definition changed, there is no series.
 */
final class SeriesTable {

  private static final List<TableKind> TABLES = FormCatalogue.standard().tables();

  static final TableSchema SCHEMA =
      new TableSchema(
          "panel-series",
          "One row for every authority, year and series over the forms of 2014 and 2019.",
          List.of(
              Field.text("authority", "The longest name the authority reported under."),
              Field.year("report_year", "The year reported on."),
              Field.oneOf(
                  "series",
                  "What is counted; panel-crosswalk.csv says how.",
                  Crosswalk.all().stream()
                      .filter(Crosswalk.Series::joined)
                      .map(Crosswalk.Series::name)
                      .toList()),
              Field.oneOf(
                  "table_name",
                  "The list or table it is taken from.",
                  TABLES.stream().map(TableKind::json).toList()),
              Field.text("measures", "What is added up, with spaces."),
              Field.number("figure", "The sum; missing where a member is not printed or not read."),
              Field.oneOf(
                  "quality",
                  "Quality of the list or table.",
                  Stream.of(Quality.values()).map(Quality::json).toList()),
              Field.text("report", "Id of the report."),
              Field.text("json_path", "Path of its JSON.")),
          List.of("authority", "report_year", "series"));

  private SeriesTable() {}

  static void write(
      RowWriter file, String authority, PanelReport report, String json, ListChoice choice)
      throws IOException {
    for (Crosswalk.Series series : Crosswalk.all()) {
      if (!series.joined()) {
        continue;
      }
      List<String> pointers = series.inTables();
      TableKind kind = tableOf(pointers.get(0));
      if (report.form(kind) == null) {
        pointers = series.in(choice);
        kind = tableOf(pointers.get(0));
      }
      if (report.form(kind) != null) {
        file.row(
            Arrays.asList(
                authority,
                report.year(),
                series.name(),
                kind.json(),
                Crosswalk.measures(pointers),
                sum(report, pointers),
                report.quality(kind).json(),
                report.id(),
                json));
      }
    }
  }

  private static TableKind tableOf(String pointer) {
    return TABLES.stream()
        .filter(kind -> pointer.startsWith(kind.pointer() + "/"))
        .findFirst()
        .orElseThrow();
  }

  /** The sum of some figures; null where one of them says nothing. */
  private static @Nullable BigDecimal sum(PanelReport report, List<String> pointers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String pointer : pointers) {
      BigDecimal value = report.countedValue(pointer);
      if (value == null) {
        return null;
      }
      sum = sum.add(value);
    }
    return sum;
  }
}
