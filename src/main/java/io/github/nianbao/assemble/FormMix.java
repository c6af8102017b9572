package io.github.nianbao.assemble;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Notice;
import io.github.nianbao.form.TableKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Notices tables that do not follow the form of the year, or not the same form. */
final class FormMix {

  private FormMix() {}

  /**
   * One piece of evidence for each table that does not follow the form of the year; where the year
   * is not known or older than the forms, one for each that follows another form than the first.
   *
   * @param tables in the order of the report
   */
  static List<Evidence> evidence(SortedMap<TableKind, FilledForm> tables, @Nullable Integer year) {
    List<FilledForm> several = tables.values().stream().filter(FormMix::hasSeveralForms).toList();
    List<Evidence> evidence = new ArrayList<>();
    for (FilledForm table : several) {
      Form lawful = year == null ? null : table.form().kind().form(year);
      Form first = several.get(0).form();
      if (year != null && lawful != null && !isLike(table, lawful)) {
        evidence.add(
            Evidence.of(EvidenceKind.FORM_NOT_OF_YEAR, scope(table))
                .with(table.form().version())
                .with(lawful.version())
                .with(year));
      } else if (lawful == null && !isLike(table, first)) {
        evidence.add(
            Evidence.of(EvidenceKind.FORMS_DIFFER, scope(table))
                .with(first.kind().json())
                .with(first.version())
                .with(table.form().kind().json())
                .with(table.form().version()));
      }
    }
    return evidence;
  }

  private static boolean hasSeveralForms(FilledForm table) {
    return table.form().kind().differing().size() > 1;
  }

  /** Whether a notice prescribes both the form of a table and another one. */
  private static boolean isLike(FilledForm table, Form other) {
    List<Notice> own = table.form().kind().notices(table.form());
    return !Collections.disjoint(own, other.kind().notices(other));
  }

  private static Scope scope(FilledForm table) {
    return Scope.of(table.form().kind().pointer(), page(table));
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
