package io.github.nianbao.assemble;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.report.FormVersion;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goes into each component of a record, from a table in one form. */
final class RecordPlan {

  /** Ends the name of a component beside that of an amount: the unit as printed. */
  private static final String UNIT = "Unit";

  /** What goes into one component. */
  @FunctionalInterface
  private interface Part {
    @Nullable Object of(FilledForm table);
  }

  private final Constructor<?> constructor;
  private final List<Part> parts;

  private RecordPlan(Constructor<?> constructor, List<Part> parts) {
    this.constructor = constructor;
    this.parts = List.copyOf(parts);
  }

  /**
   * The plan for a table.
   *
   * @param type a record with a component for every cell of the form: an {@link Integer} or a
   *     {@link BigDecimal}, and beside an amount a {@link String} for its unit; a {@link
   *     FormVersion}; and with records on the way there, those for other forms null
   * @throws IllegalStateException where it is not so
   */
  static RecordPlan of(Form form, Class<?> type) {
    Set<String> left = new HashSet<>(form.cells().keySet());
    RecordPlan plan = new Planning(form, left).plan(type, form.kind().pointer());
    if (!left.isEmpty()) {
      throw new IllegalStateException(type + " has no components for " + left);
    }
    return plan;
  }

  /** The record of a table in that form. */
  Object fill(FilledForm table) {
    @Nullable Object[] arguments = new @Nullable Object[parts.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = parts.get(i).of(table);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(constructor + " of " + table.form(), e);
    }
  }

  /**
   * Looks a record and the records in it over.
   *
   * @param form of the table
   * @param left the cells for which no component was found yet
   */
  private record Planning(Form form, Set<String> left) {

    RecordPlan plan(Class<?> type, String pointer) {
      List<Part> parts = new ArrayList<>();
      List<Class<?>> types = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        parts.add(part(component, pointer));
        types.add(component.getType());
      }
      try {
        return new RecordPlan(type.getConstructor(types.toArray(Class<?>[]::new)), parts);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(type + " is not public", e);
      }
    }

    private Part part(RecordComponent component, String parent) {
      String pointer = parent + "/" + component.getName();
      FormColumn column = form.cells().get(pointer);
      if (column != null && left.remove(pointer)) {
        return figure(component, pointer, column);
      }
      if (component.getType().isRecord()) {
        boolean has = form.cells().keySet().stream().anyMatch(at -> at.startsWith(pointer + "/"));
        return has ? plan(component.getType(), pointer)::fill : table -> null;
      }
      if (component.getType().equals(FormVersion.class)) {
        return table -> FormVersion.of(table.form().version());
      }
      if (component.getType().equals(String.class)) {
        String amount = pointer.substring(0, Math.max(0, pointer.length() - UNIT.length()));
        if (pointer.equals(amount + UNIT) && form.cells().containsKey(amount)) {
          return table -> figure(table, amount).unit();
        }
      }
      throw new IllegalStateException(form + " has no cell for " + component + " at " + pointer);
    }

    private Part figure(RecordComponent component, String pointer, FormColumn column) {
      if (component.getType().equals(BigDecimal.class)) {
        return table -> figure(table, pointer).value();
      }
      if (component.getType().equals(Integer.class) && form.kind().isWhole(column)) {
        return table -> {
          BigDecimal value = figure(table, pointer).value();
          return value == null ? null : value.intValueExact();
        };
      }
      throw new IllegalStateException(component + " cannot hold the figures at " + pointer);
    }

    private static Figure figure(FilledForm table, String pointer) {
      return Objects.requireNonNull(table.figures().get(pointer), pointer);
    }
  }
}
