package io.github.nianbao.export.compare;

import io.github.nianbao.export.Field;
import io.github.nianbao.export.RowWriter;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.report.Severity;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows only where the reports of several years lie side by side.
 *
 * @param authority as the panel names it
 * @param measure it is about; empty for the report as a whole
 * @param first what one report says; null where it is about no report
 * @param second what the other says; null where there is no other
 */
record PanelFinding(
    Code code,
    String authority,
    String measure,
    @Nullable Place first,
    @Nullable Place second,
    String message) {

  enum Code {
    /** 结转下年度 of one year is not 上年结转 of the next. */
    CARRY_DIFFERS(Severity.ERROR),
    /** 现行有效 is not that of the year before, and what was issued, less what was repealed. */
    IN_FORCE_DIFFERS(Severity.WARNING),
    /** No report for a year between others. */
    YEAR_MISSING(Severity.INFO),
    /** A report prints the figures of the authority and of its area; one list was taken. */
    LIST_CHOSEN(Severity.INFO),
    /** Two reports for one year; one was taken. */
    YEAR_REPEATED(Severity.WARNING),
    /** Reports under a short and a long name were taken for those of one authority. */
    AUTHORITY_JOINED(Severity.INFO),
    /** A short name may stand for a longer one, and was not taken for it. */
    AUTHORITY_AMBIGUOUS(Severity.WARNING),
    /** The report does not say whose it is or for which year; it is not in the panel. */
    REPORT_UNPLACED(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
      this.severity = severity;
    }

    String json() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A figure in a report.
   *
   * @param page on which it is printed; null where it is about the whole report
   * @param value the figure; empty for none
   */
  record Place(String report, @Nullable Integer year, @Nullable Integer page, String value) {}

  static final TableSchema SCHEMA =
      new TableSchema(
          "panel-findings",
          "One row for everything that shows only over the years.",
          List.of(
              Field.oneOf(
                  "code", "Kind of finding.", Stream.of(Code.values()).map(Code::json).toList()),
              Field.oneOf(
                  "severity",
                  "How much it matters.",
                  Stream.of(Severity.values()).map(Severity::json).toList()),
              Field.text("authority", "The authority, as in the panel."),
              Field.text("measure", "The measure; missing for a report as a whole."),
              Field.year("report_year", "The year of one report."),
              Field.text("report", "Its id."),
              Field.integer("page", "The page of its figure."),
              Field.text("figure", "Its figure."),
              Field.year("other_year", "The year of the other report."),
              Field.text("other_report", "Its id."),
              Field.integer("other_page", "The page of its figure."),
              Field.text("other_figure", "Its figure."),
              Field.text("message", "One sentence.")),
          List.of());

  void write(RowWriter file) throws IOException {
    file.row(
        Arrays.asList(
            code.json(),
            code.severity.json(),
            authority,
            measure,
            first == null ? null : first.year,
            first == null ? null : first.report,
            first == null ? null : first.page,
            first == null ? null : first.value,
            second == null ? null : second.year,
            second == null ? null : second.report,
            second == null ? null : second.page,
            second == null ? null : second.value,
            message));
  }
}
