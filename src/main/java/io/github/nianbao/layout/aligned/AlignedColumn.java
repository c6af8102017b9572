package io.github.nianbao.layout.aligned;

import io.github.nianbao.line.Extent;
import io.github.nianbao.page.Box;
import io.github.nianbao.table.Header;
import org.jspecify.annotations.Nullable;

/**
 * A column of figures that nothing encloses.
 *
 * @param x0 left edge, in points
 * @param x1 right edge
 * @param label what lies over it, lines joined, normalised
 * @param width how wide, in points, what lies in one of its lines is; 0 where nobody looked
 * @param labelPlace where its label lies; null where that is not known
 * @param group what lies over it and its neighbours, normalised; empty where nobody looked
 */
record AlignedColumn(
    double x0, double x1, String label, double width, @Nullable Extent labelPlace, String group) {

  AlignedColumn(double x0, double x1, String label) {
    this(x0, x1, label, 0, null);
  }

  AlignedColumn(double x0, double x1, String label, double width, @Nullable Extent labelPlace) {
    this(x0, x1, label, width, labelPlace, "");
  }

  /** This column in a group of columns. */
  AlignedColumn in(String own) {
    return new AlignedColumn(x0, x1, label, width, labelPlace, own);
  }

  boolean contains(double x) {
    return x >= x0 && x <= x1;
  }

  /** The column of a header between two heights. */
  Header.Column under(double y0, double y1) {
    Box labelBox = labelPlace == null ? null : new Box(labelPlace.x0(), y0, labelPlace.x1(), y1);
    return new Header.Column(label, group, new Box(x0, y0, x1, y1), labelBox);
  }
}
