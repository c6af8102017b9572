package io.github.nianbao.assemble;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import java.util.ArrayList;
import java.util.List;
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
   * One piece of evidence for each table that does not follow the form of the year; where the year
   * is not known, one where the tables follow different forms.
   */
  static List<Evidence> evidence(Map<TableKind, FilledForm> tables, @Nullable Integer year) {
    String lawful = lawfulForm(year);
    if (lawful == null) {
      return differing(tables);
    }
    List<Evidence> evidence = new ArrayList<>();
    for (TableKind kind : KINDS) {
      FilledForm table = tables.get(kind);
      if (table != null && !table.form().version().equals(lawful)) {
        evidence.add(
            Evidence.of(EvidenceKind.FORM_NOT_OF_YEAR, Scope.of(kind.pointer(), page(table)))
                .with(table.form().version())
                .with(lawful)
                .with(year));
      }
    }
    return evidence;
  }

  private static List<Evidence> differing(Map<TableKind, FilledForm> tables) {
    FilledForm disclosure = tables.get(TableKind.PROACTIVE_DISCLOSURE);
    FilledForm requests = tables.get(TableKind.REQUESTS);
    if (disclosure == null
        || requests == null
        || disclosure.form().version().equals(requests.form().version())) {
      return List.of();
    }
    Scope scope = Scope.of(TableKind.REQUESTS.pointer(), page(requests));
    return List.of(
        Evidence.of(EvidenceKind.FORMS_DIFFER, scope)
            .with(TableKind.PROACTIVE_DISCLOSURE.json())
            .with(disclosure.form().version())
            .with(TableKind.REQUESTS.json())
            .with(requests.form().version()));
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
