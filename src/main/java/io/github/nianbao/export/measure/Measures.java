package io.github.nianbao.export.measure;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.Notice;
import io.github.nianbao.form.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of all forms as variables, named and ordered by the data files of the forms alone. */
public final class Measures {

  private Measures() {}

  /** The names of the tables in the JSON contract. */
  public static List<String> tables(FormCatalogue catalogue) {
    return catalogue.tables().stream().map(TableKind::json).toList();
  }

  /** The names of the forms: each version, and several where they have the same table. */
  public static List<String> forms(FormCatalogue catalogue) {
    Stream<String> versions = catalogue.notices().stream().map(Notice::version);
    Stream<String> named =
        catalogue.tables().stream().flatMap(k -> k.differing().stream()).map(Measures::form);
    return Stream.concat(versions, named).distinct().toList();
  }

  /** The name of a form: all versions in which the table is the same. */
  static String form(Form form) {
    return form.kind().notices(form).stream().map(Notice::version).collect(Collectors.joining("-"));
  }

  /** Every variable of every form, table by table; one that two forms have comes twice. */
  public static List<Measure> all(FormCatalogue catalogue) {
    return catalogue.tables().stream()
        .flatMap(kind -> kind.differing().stream())
        .flatMap(form -> Measure.of(form).stream())
        .toList();
  }

  /** Every name once, in the order of the forms: a row of one form stands among its neighbours. */
  public static List<Measure> distinct(FormCatalogue catalogue) {
    List<Measure> merged = new ArrayList<>();
    for (TableKind kind : catalogue.tables()) {
      List<Measure> table = new ArrayList<>();
      kind.differing().forEach(form -> merge(table, Measure.of(form)));
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
}
