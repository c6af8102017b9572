package io.github.nianbao.fragment;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables of rows and columns in other shapes than their form, brought into it: one whose columns go
 * on in another, as a sheet that is printed on pages beside one another; and one whose rows are the
 * form's columns, over as many pages as it takes.
 */
public final class OtherShapes {

  /** Tables of fewer rows may happen to have rows of the same heights. */
  private static final int LEAST_ROWS = 8;

  /** Rows, or columns, of two pieces of one table differ by no more, in points. */
  private static final double SAME = 1.5;

  /**
   * How far, in widths of a column, its edges lie off those of the one over it: each page joins
   * rulings that are close in its own way.
   */
  private static final double OFF = 0.25;

  private OtherShapes() {}

  /**
   * The tables of a document with those joined whose columns go on from one another, and those
   * transposed whose rows are the columns of a kind.
   */
  public static List<Table> of(TableKind kind, List<Table> tables) {
    List<Table> left = new ArrayList<>(tables);
    List<Table> shaped = new ArrayList<>();
    @Nullable Table[] pair = {null, null};
    for (Table table : tables) {
      if (!left.remove(table)) {
        continue;
      }
      Table rest = null;
      for (Table other : left) {
        rest = rest == null && goesOn(kind, table, other, pair) ? other : rest;
      }
      if (rest == null) {
        Table turned = transposed(kind, table, left);
        shaped.add(turned == null ? table : turned);
      } else {
        left.remove(rest);
        shaped.add(table.beside(rest));
      }
    }
    return shaped;
  }

  /**
   * Whether the columns of a table go on in another.
   *
   * @param pair takes the first two that do; other pieces are like these
   */
  private static boolean goesOn(TableKind kind, Table table, Table other, @Nullable Table[] pair) {
    if (!isAlike(table, other, false)) {
      return false;
    }
    Table first = pair[0];
    Table second = pair[1];
    if (first != null && second != null) {
      return isAlike(table, first, true) && isAlike(other, second, true);
    }
    if (table.rows() < LEAST_ROWS) {
      return false;
    }
    Set<String> own = labels(kind, table);
    Set<String> more = labels(kind, other);
    int count = own.size() + more.size();
    own.addAll(more);
    boolean goesOn =
        !more.isEmpty()
            && own.size() == count
            && count >= kind.newest().blocks().get(0).columns().size();
    if (goesOn) {
      pair[0] = table;
      pair[1] = other;
    }
    return goesOn;
  }

  /** Whether two tables have rows of the same heights, or columns of the same widths. */
  private static boolean isAlike(Table one, Table other, boolean columns) {
    int count = columns ? one.columns() : one.rows();
    if (count != (columns ? other.columns() : other.rows())) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      double own = columns ? one.x(i + 1) - one.x(i) : one.y(i + 1) - one.y(i);
      double its = columns ? other.x(i + 1) - other.x(i) : other.y(i + 1) - other.y(i);
      if (Math.abs(own - its) > SAME) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> labels(TableKind kind, Table table) {
    Set<String> labels = new HashSet<>();
    for (TableCell cell : table.cells()) {
      String label = label(kind, cell);
      if (label != null) {
        labels.add(label);
      }
    }
    return labels;
  }

  private static @Nullable String label(TableKind kind, TableCell cell) {
    String text = Labels.normalise(cell.text());
    return ColumnLabels.mayBeOne(text) ? ColumnLabels.nearest(kind, text) : null;
  }

  /**
   * A table whose rows are the columns of a kind, with those of its parts on the pages behind it.
   *
   * @param left the tables behind it; those that are parts of it are taken out
   * @return with the columns of the kind; null where it is no such table
   */
  private static @Nullable Table transposed(TableKind kind, Table table, List<Table> left) {
    Set<String> labels = under(kind, table);
    if (labels.isEmpty()) {
      return null;
    }
    List<Table> parts = new ArrayList<>();
    for (Table next : left) {
      Set<String> more = isInColumnsOf(table, next) ? under(kind, next) : Set.of();
      if (!more.isEmpty() && Collections.disjoint(labels, more)) {
        labels.addAll(more);
        parts.add(next);
      }
    }
    if (labels.size() * 2 <= kind.newest().blocks().get(0).columns().size()) {
      return null;
    }
    left.removeAll(parts);
    Table whole = table.transposed();
    for (Table part : parts) {
      Table turned = part.transposed();
      whole = whole.beside(turned.columns(repeated(table, part), turned.columns()));
    }
    return whole;
  }

  /** Whether the columns of a table lie under those of another. */
  private static boolean isInColumnsOf(Table table, Table next) {
    if (next.columns() != table.columns()) {
      return false;
    }
    for (int i = 0; i < table.columns(); i++) {
      double width = table.x(i + 1) - table.x(i);
      if (Math.abs(next.x(i) - table.x(i)) > OFF * width
          || Math.abs(next.x(i + 1) - table.x(i + 1)) > OFF * width) {
        return false;
      }
    }
    return true;
  }

  /** How many rows at the top of a table are repeated in a part of it; not all of that. */
  private static int repeated(Table table, Table part) {
    int same = 0;
    while (same < Math.min(table.rows(), part.rows() - 1) && isSame(table, part, same)) {
      same++;
    }
    return same;
  }

  private static boolean isSame(Table table, Table part, int row) {
    for (int column = 0; column < table.columns(); column++) {
      if (!table.cell(row, column).text().equals(part.cell(row, column).text())) {
        return false;
      }
    }
    return true;
  }

  /** The labels of the columns of a kind, where they stand under one another; else none. */
  private static Set<String> under(TableKind kind, Table table) {
    if (table.columns() < LEAST_ROWS) {
      return Set.of();
    }
    Set<String> under = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    Set<Integer> rows = new HashSet<>();
    for (TableCell cell : table.cells()) {
      String label = label(kind, cell);
      if (label != null && under.add(label)) {
        columns.add(cell.column1());
        rows.add(cell.row0());
      }
    }
    return rows.size() == under.size() && columns.size() <= 2 ? under : Set.of();
  }
}
