package io.github.nianbao.assemble;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.RecordVersions;
import io.github.nianbao.form.TableKind;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of the statutory tables, filled from the forms. A component of the report that is
 * called as a table holds it, and the components below are called as the parts of the paths of the
 * cells. Immutable; what is filled how is found out once.
 */
public final class TableRecords {

  private final Set<String> components;
  private final Map<String, TableKind> kinds;
  private final Map<Form, RecordPlan> plans;

  private TableRecords(
      Set<String> components, Map<String, TableKind> kinds, Map<Form, RecordPlan> plans) {
    this.components = Set.copyOf(components);
    this.kinds = Map.copyOf(kinds);
    this.plans = Map.copyOf(plans);
  }

  /**
   * The tables of a catalogue in a report.
   *
   * @param report the record of the report, which may have other components, too
   * @throws IllegalStateException where a record and its form do not have the same cells
   */
  public static TableRecords of(FormCatalogue catalogue, Class<? extends Record> report) {
    Set<String> components = new HashSet<>();
    Map<String, TableKind> kinds = new HashMap<>();
    Map<Form, RecordPlan> plans = new HashMap<>();
    for (RecordComponent component : report.getRecordComponents()) {
      components.add(component.getName());
      for (TableKind kind : catalogue.tables()) {
        if (component.getName().equals(kind.json())) {
          kinds.put(kind.json(), kind);
          for (Form form : kind.forms()) {
            plans.put(
                form,
                RecordPlan.of(form, RecordVersions.type(component.getType(), form.version())));
          }
        }
      }
    }
    return new TableRecords(components, kinds, plans);
  }

  /**
   * The record of a table.
   *
   * @param name of the component of the report
   * @param type of that
   * @param tables those that a document has
   * @return null where it does not have the table, or the catalogue does not
   */
  public <T> @Nullable T fill(String name, Class<T> type, Map<TableKind, FilledForm> tables) {
    TableKind kind = kinds.get(name);
    if (!components.contains(name)) {
      throw new IllegalArgumentException("no table is called " + name);
    }
    FilledForm table = kind == null ? null : tables.get(kind);
    RecordPlan plan = table == null ? null : plans.get(table.form());
    return table == null || plan == null ? null : type.cast(plan.fill(table));
  }
}
