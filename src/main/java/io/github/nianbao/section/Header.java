package io.github.nianbao.section;

import io.github.nianbao.form.TableKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of figures of a table as printed.
 *
 * @param kind whose labels they are
 * @param page number of its page
 * @param y0 its upper edge
 * @param y1 its lower edge
 * @param columns from the left
 * @param stray what stands in it as a figure does; null for nothing
 */
record Header(
    TableKind kind, int page, double y0, double y1, List<Column> columns, @Nullable String stray) {

  /**
   * A column of figures.
   *
   * @param x0 left edge
   * @param x1 right edge
   * @param label what stands over it alone, lines joined, normalised
   * @param group what stands over it and its neighbours, normalised
   */
  record Column(double x0, double x1, String label, String group) {
    double center() {
      return (x0 + x1) / 2;
    }

    boolean contains(double x) {
      return x >= x0 && x <= x1;
    }
  }

  /** The column at a place, from 0; -1 for none. */
  int columnAt(double x) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).contains(x)) {
        return i;
      }
    }
    return -1;
  }

  /** Left edge of the first column. */
  double x0() {
    return columns.get(0).x0();
  }
}
