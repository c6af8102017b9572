package io.github.nianbao.export;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ProactiveDisclosure2019;
import java.util.ArrayList;
import java.util.List;

/** The cells of all forms as variables, named and ordered by the data files of the forms alone. */
final class Measures {

  private Measures() {}

  /** Every variable of every form, table by table; one that both forms have comes twice. */
  static List<Measure> all() {
    List<Measure> all = new ArrayList<>();
    for (TableKind kind : TableKind.values()) {
      if (hasOneForm(kind)) {
        all.addAll(of(kind, Forms.VERSIONS.get(0)));
      } else {
        Forms.VERSIONS.forEach(version -> all.addAll(of(kind, version)));
      }
    }
    return all;
  }

  /** Every name once, in the order of the forms: a row of one form stands among its neighbours. */
  static List<Measure> distinct() {
    List<Measure> merged = new ArrayList<>();
    for (TableKind kind : TableKind.values()) {
      List<Measure> table = new ArrayList<>();
      for (String version : Forms.VERSIONS) {
        merge(table, of(kind, version));
      }
      merged.addAll(table);
    }
    return merged;
  }

  private static void merge(List<Measure> into, List<Measure> more) {
    int next = 0;
    for (Measure measure : more) {
      int known = indexOf(into, measure.name());
      if (known < 0) {
        into.add(next++, measure);
      } else {
        next = known + 1;
      }
    }
  }

  private static int indexOf(List<Measure> measures, String name) {
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The variables of a table in one form, row by row. */
  static List<Measure> of(TableKind kind, String version) {
    Form form = Forms.of(kind, version);
    String name = hasOneForm(kind) ? String.join("-", Forms.VERSIONS) : version;
    List<Measure> measures = new ArrayList<>();
    for (FormBlock block : form.blocks()) {
      for (FormRow row : block.rows()) {
        for (FormColumn column : block.columns()) {
          measures.add(Measure.of(form, name, block, row, column));
        }
      }
    }
    return measures;
  }

  /** The variables of a table as a report prints it; none where the report does not have it. */
  static List<Measure> of(AnnualReport report, TableKind kind) {
    String version = version(report, kind);
    return version.isEmpty() ? List.of() : of(kind, version);
  }

  /** The form that a table of a report follows; empty where the report does not have it. */
  static String form(AnnualReport report, TableKind kind) {
    String version = version(report, kind);
    return version.isEmpty() || !hasOneForm(kind) ? version : String.join("-", Forms.VERSIONS);
  }

  private static String version(AnnualReport report, TableKind kind) {
    return switch (kind) {
      case PROACTIVE_DISCLOSURE ->
          report.proactiveDisclosure() == null
              ? ""
              : report.proactiveDisclosure() instanceof ProactiveDisclosure2019 ? "2019" : "2021";
      case REQUESTS -> report.requests() == null ? "" : report.requests().form();
      case REVIEW_AND_LITIGATION -> report.reviewAndLitigation() == null ? "" : "2021";
    };
  }

  private static boolean hasOneForm(TableKind kind) {
    return Forms.differing(kind).size() == 1;
  }
}
