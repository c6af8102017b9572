package io.github.nianbao.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How wide the columns of a table are, as browsers find it from what its cells declare: a column is
 * as wide as its cells say; what a cell declares over several columns beyond those known goes to
 * the others; one of which no cell says anything but together with others has no width of its own.
 */
final class ColumnWidths {

  /** The width of a cell that declares none. */
  private static final double USUAL = 60;

  /** What is left to a column without a width of its own. */
  private static final double LEAST = 0.5;

  private record Declared(int column, int span, double width) {}

  private final List<Declared> declared = new ArrayList<>();

  /** Takes what a cell declares; 0 for nothing. */
  void declare(int column, int span, double width) {
    declared.add(new Declared(column, span, width > 0 && width < Double.MAX_VALUE ? width : 0));
  }

  /** The edges of the columns, from 0 to {@link FlowBuilder#WIDTH}. */
  double[] edges(int columns) {
    double[] widths = new double[columns];
    Arrays.fill(widths, -1);
    for (Declared cell : declared) {
      if (cell.span == 1 && cell.column < columns) {
        widths[cell.column] = Math.max(widths[cell.column], cell.width);
      }
    }
    for (int column = 0; column < columns; column++) {
      widths[column] = widths[column] == 0 ? USUAL : widths[column];
    }
    List<Declared> spanning =
        declared.stream()
            .filter(cell -> cell.span > 1)
            .sorted(Comparator.comparingInt(Declared::span))
            .toList();
    for (Declared cell : spanning) {
      share(cell, widths);
    }
    double[] edges = new double[columns + 1];
    for (int column = 0; column < columns; column++) {
      edges[column + 1] = edges[column] + Math.max(LEAST, widths[column]);
    }
    double scale = edges[columns] > 0 ? FlowBuilder.WIDTH / edges[columns] : 1;
    for (int column = 1; column <= columns; column++) {
      edges[column] *= scale;
    }
    return edges;
  }

  /** Gives the columns that are not known yet what is left of the width of a cell over them. */
  private static void share(Declared cell, double[] widths) {
    int end = Math.min(widths.length, cell.column + cell.span);
    double known = 0;
    int unknown = 0;
    for (int column = cell.column; column < end; column++) {
      known += Math.max(0, widths[column]);
      unknown += widths[column] < 0 ? 1 : 0;
    }
    double whole = cell.width > 0 || known > 0 ? cell.width : USUAL * unknown;
    for (int column = cell.column; column < end; column++) {
      if (widths[column] < 0) {
        widths[column] = Math.max(0, whole - known) / unknown;
      }
    }
  }
}
