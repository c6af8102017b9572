package io.github.nianbao;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Notice;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notices tables that do not follow the form of the year, or not the same form. */
final class FormMix {

  private FormMix() {}

  /**
   * One finding for each table that does not follow the form of the year; where the year is not
   * known or older than the forms, one for each that follows another form than the first.
   *
   * @param tables in the order of the report
   */
  static List<Finding> findings(Map<TableKind, FilledForm> tables, @Nullable Integer year) {
    List<FilledForm> several = tables.values().stream().filter(FormMix::hasSeveralForms).toList();
    List<Finding> findings = new ArrayList<>();
    for (FilledForm table : several) {
      Form lawful = year == null ? null : table.form().kind().form(year);
      FilledForm first = several.get(0);
      if (lawful != null && !isLike(table, lawful)) {
        String message =
            String.format(
                Locale.ROOT,
                "The table %s follows the form of %s, though that of %s applies to the year %d.",
                table.form().kind().json(),
                table.form().version(),
                lawful.version(),
                year);
        findings.add(finding(table, message));
      } else if (lawful == null && !isLike(table, first.form())) {
        String message =
            String.format(
                Locale.ROOT,
                "The table %s follows the form of %s, the table %s that of %s.",
                first.form().kind().json(),
                first.form().version(),
                table.form().kind().json(),
                table.form().version());
        findings.add(finding(table, message));
      }
    }
    return findings;
  }

  private static boolean hasSeveralForms(FilledForm table) {
    return table.form().kind().differing().size() > 1;
  }

  /** Whether a notice prescribes both the form of a table and another one. */
  private static boolean isLike(FilledForm table, Form other) {
    List<Notice> own = table.form().kind().notices(table.form());
    return !Collections.disjoint(own, other.kind().notices(other));
  }

  private static Finding finding(FilledForm table, String message) {
    return Finding.of(FindingCode.FORM_MIXED, table.form().kind().pointer(), page(table), message);
  }

  /** The page on which the table begins; null in a text dump. */
  private static @Nullable Integer page(FilledForm table) {
    return table.figures().values().stream()
        .map(Figure::cell)
        .map(cell -> cell.page())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
