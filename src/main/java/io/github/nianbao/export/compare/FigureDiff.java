package io.github.nianbao.export.compare;

import io.github.nianbao.export.Field;
import io.github.nianbao.export.RowWriter;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.export.measure.Figures;
import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changed between two readings of a report, figure by figure. */
public final class FigureDiff {

  /** The columns. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "diff",
          "One row for everything that two readings of a report say differently.",
          List.of(
              Field.text("json_path", "Path of the JSON of the report."),
              Field.text("authority", "Whose report it is."),
              Field.year("report_year", "The year reported on."),
              Field.oneOf(
                  "change",
                  "report, quality, figure or state: what differs.",
                  List.of("report", "quality", "figure", "state")),
              Field.text("measure", "The measure; the table for a quality; missing for a report."),
              Field.text("old_value", "What the old reading says; missing where it says nothing."),
              Field.text("new_value", "What the new reading says."),
              Field.integer("page", "Page number from 1 in the new reading, or else the old one.")),
          List.of());

  private FigureDiff() {}

  /**
   * Writes what differs.
   *
   * @param path of the JSON
   * @param before null where there is only the new reading
   * @param after null where there is only the old one
   * @return how many rows
   */
  public static int write(
      RowWriter rows, String path, @Nullable AnnualReport before, @Nullable AnnualReport after)
      throws IOException {
    AnnualReport any = after == null ? before : after;
    if (any == null) {
      return 0;
    }
    Rows to = new Rows(rows, path, any);
    if (before == null || after == null) {
      to.row("report", null, before == null ? null : "read", after == null ? null : "read", null);
      return to.count;
    }
    Figures old = new Figures(before);
    Figures now = new Figures(after);
    for (TableKind kind : FormCatalogue.standard().tables()) {
      to.differing(
          "quality", kind.json(), old.quality(kind).json(), now.quality(kind).json(), null);
      Set<String> pointers = new LinkedHashSet<>();
      Stream.of(old, now)
          .flatMap(figures -> figures.measures(kind).stream())
          .map(Measure::pointer)
          .forEach(pointers::add);
      for (String at : pointers) {
        String measure = Measure.name(at);
        Integer page = page(before, after, at);
        to.differing("figure", measure, figure(old, at), figure(now, at), page);
        to.differing("state", measure, state(before, at), state(after, at), page);
      }
    }
    return to.count;
  }

  private static @Nullable String figure(Figures figures, String at) {
    BigDecimal figure = figures.number(at);
    String unit = figures.unit(at);
    if (figure == null) {
      return null;
    }
    return unit == null ? figure.toPlainString() : figure.toPlainString() + " " + unit;
  }

  private static String state(AnnualReport report, String at) {
    Cell cell = report.cell(at);
    return (cell == null ? CellState.MISSING : cell.state()).json();
  }

  private static @Nullable Integer page(AnnualReport before, AnnualReport after, String at) {
    Cell cell = after.cell(at) == null ? before.cell(at) : after.cell(at);
    return cell == null ? null : cell.page();
  }

  /** The rows of one report. */
  private static final class Rows {
    private final RowWriter to;
    private final String path;
    private final AnnualReport report;
    private int count;

    Rows(RowWriter to, String path, AnnualReport report) {
      this.to = to;
      this.path = path;
      this.report = report;
    }

    void differing(
        String change,
        String measure,
        @Nullable String before,
        @Nullable String after,
        @Nullable Integer page)
        throws IOException {
      if (!Objects.equals(before, after)) {
        row(change, measure, before, after, page);
      }
    }

    void row(
        String change,
        @Nullable String measure,
        @Nullable String before,
        @Nullable String after,
        @Nullable Integer page)
        throws IOException {
      count++;
      to.row(
          Arrays.asList(
              path, report.authority(), report.year(), change, measure, before, after, page));
    }
  }
}
