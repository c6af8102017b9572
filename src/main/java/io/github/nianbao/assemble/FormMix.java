package io.github.nianbao.assemble;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notices tables that do not follow the form of the year, or not the same form. */
final class FormMix {

  /** 四 is the same in both forms. */
  private static final List<TableKind> KINDS =
      List.of(TableKind.PROACTIVE_DISCLOSURE, TableKind.REQUESTS);

  private FormMix() {}

  /**
   * One finding for each table that does not follow the form of the year; where the year is not
   * known, one where the tables follow different forms.
   */
  static List<Finding> findings(Map<TableKind, FilledForm> tables, @Nullable Integer year) {
    String lawful = lawfulForm(year);
    if (lawful == null) {
      return differing(tables);
    }
    List<Finding> findings = new ArrayList<>();
    for (TableKind kind : KINDS) {
      FilledForm table = tables.get(kind);
      if (table != null && !table.form().version().equals(lawful)) {
        String message =
            String.format(
                Locale.ROOT,
                "The table %s follows the form of %s, though that of %s applies to the year %d.",
                kind.json(),
                table.form().version(),
                lawful,
                year);
        findings.add(Finding.of(FindingCode.FORM_MIXED, kind.pointer(), page(table), message));
      }
    }
    return findings;
  }

  private static List<Finding> differing(Map<TableKind, FilledForm> tables) {
    FilledForm disclosure = tables.get(TableKind.PROACTIVE_DISCLOSURE);
    FilledForm requests = tables.get(TableKind.REQUESTS);
    if (disclosure == null
        || requests == null
        || disclosure.form().version().equals(requests.form().version())) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "The table proactiveDisclosure follows the form of %s, the table requests that of %s.",
            disclosure.form().version(),
            requests.form().version());
    return List.of(
        Finding.of(FindingCode.FORM_MIXED, TableKind.REQUESTS.pointer(), page(requests), message));
  }

  /** The form of a report year; null for a year that is not known or older than the forms. */
  private static @Nullable String lawfulForm(@Nullable Integer year) {
    if (year == null || year < 2019) {
      return null;
    }
    return year < 2021 ? "2019" : "2021";
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
