package io.github.nianbao.export.compare;

import io.github.nianbao.export.Field;
import io.github.nianbao.export.RowWriter;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.form.DataNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What of the statistics lists of 2014 to 2018 goes on in the tables of 2019 and after, and what
 * does not, for its definition changed: {@code panel-crosswalk.csv}.
 */
final class Crosswalk {

  static final TableSchema SCHEMA =
      new TableSchema(
          "panel-crosswalk",
          "What goes on from the lists of 2014 to 2018 to the tables of 2019 on, and what does not.",
          List.of(
              Field.text("series", "The name of the series."),
              Field.oneOf(
                  "joined",
                  "Whether panel-series.csv goes on with it: no where the definition changed.",
                  List.of("yes", "no")),
              Field.text("list_measures", "What of the list is added up, with spaces."),
              Field.text(
                  "table_measures",
                  "What of the tables is added up, with spaces; missing where they have nothing."),
              Field.text("reason", "Why, in English."),
              Field.text("reason_zh", "The same in Chinese.")),
          List.of("series"));

  private static final List<Series> ALL =
      DataNode.load(Crosswalk.class, "crosswalk.json").items().stream().map(Series::of).toList();

  private Crosswalk() {}

  /**
   * A series over both forms.
   *
   * @param name of it
   * @param joined whether the figures of both count the same
   * @param list the paths below the list of what is added up there
   * @param tables the paths of what is added up in the tables; empty where these have nothing
   * @param reason in English
   * @param reasonZh in Chinese
   */
  record Series(
      String name,
      boolean joined,
      List<String> list,
      List<String> tables,
      String reason,
      String reasonZh) {

    private static Series of(DataNode node) {
      return new Series(
          node.get("series").text(),
          Boolean.parseBoolean(node.get("joined").text()),
          node.get("list").texts(),
          node.get("tables").texts(),
          node.get("en").text(),
          node.get("zh").text());
    }

    /** The pointers of what is added up in the tables. */
    List<String> inTables() {
      return tables.stream().map(path -> "/" + path).toList();
    }

    /** The pointers of what is added up in a list. */
    List<String> in(ListChoice choice) {
      return list.stream().map(path -> "/" + choice.table() + "/" + path).toList();
    }
  }

  /** All, those that are joined first. */
  static List<Series> all() {
    return ALL;
  }

  static void write(RowWriter file) throws IOException {
    for (Series series : ALL) {
      file.row(
          Arrays.asList(
              series.name,
              series.joined ? "yes" : "no",
              measures(series.in(ListChoice.OWN)),
              series.tables.isEmpty() ? null : measures(series.inTables()),
              series.reason,
              series.reasonZh));
    }
  }

  /** The measures with some pointers, with spaces. */
  static String measures(List<String> pointers) {
    return pointers.stream().map(Measure::name).collect(Collectors.joining(" "));
  }
}
