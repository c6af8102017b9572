package io.github.nianbao.fragment;

import io.github.nianbao.page.Box;

/**
 * A label in a table of another shape than its form's.
 *
 * @param where how far it reaches
 * @param named the columns of the form that it names, each a bit
 */
record ColumnsLabel(Box where, long named) {

  /** The edges of a label and a figure may differ by so much, in points. */
  private static final double SAME_CELL = 3;

  boolean isOver(Box figure) {
    // A figure that no cell encloses is a point, which lies in one column.
    double aside = Math.min(SAME_CELL, figure.width() / 2);
    return where.x0() - aside <= figure.x0()
        && figure.x1() <= where.x1() + aside
        && where.y1() <= figure.y0() + SAME_CELL;
  }

  /** The point in its middle at some height. */
  Box middleAt(double y) {
    return new Box(where.centerX(), y, where.centerX(), y);
  }

  boolean isLeftOf(Box figure) {
    return isInRowOf(figure) && where.x1() <= figure.x0() + SAME_CELL;
  }

  boolean isRightOf(Box figure) {
    return isInRowOf(figure) && where.x0() >= figure.x1() - SAME_CELL;
  }

  private boolean isInRowOf(Box figure) {
    return where.y0() - SAME_CELL <= figure.y0() && figure.y1() <= where.y1() + SAME_CELL;
  }
}
