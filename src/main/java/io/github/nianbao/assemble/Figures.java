package io.github.nianbao.assemble;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a filled form under one JSON Pointer. A figure is null where none is printed.
 *
 * @param table the whole form
 * @param pointer of the part of it
 */
record Figures(FilledForm table, String pointer) {

  Figures in(String name) {
    return new Figures(table, pointer + "/" + name);
  }

  @Nullable BigDecimal amount(String name) {
    return figure(name).value();
  }

  @Nullable Integer count(String name) {
    BigDecimal value = figure(name).value();
    return value == null ? null : value.intValueExact();
  }

  @Nullable String unit(String name) {
    return figure(name).unit();
  }

  /** Fails loudly where the records ask for a cell that the forms do not have. */
  private Figure figure(String name) {
    String cell = pointer + "/" + name;
    Figure figure = table.figures().get(cell);
    if (figure == null) {
      throw new IllegalArgumentException("the table has no cell " + cell);
    }
    return figure;
  }
}
