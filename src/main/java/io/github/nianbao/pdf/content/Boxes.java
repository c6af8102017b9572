package io.github.nianbao.pdf.content;

import io.github.nianbao.page.Box;
import org.jspecify.annotations.Nullable;

/** Sums over boxes that only reading a content stream needs. */
public final class Boxes {

  private Boxes() {}

  /** What the boxes share, an edge at least; null where they are apart. */
  public static @Nullable Box intersection(Box a, Box b) {
    if (holds(a, b)) {
      return b;
    }
    double x0 = Math.max(a.x0(), b.x0());
    double y0 = Math.max(a.y0(), b.y0());
    double x1 = Math.min(a.x1(), b.x1());
    double y1 = Math.min(a.y1(), b.y1());
    return x0 <= x1 && y0 <= y1 ? new Box(x0, y0, x1, y1) : null;
  }

  /** Whether one lies within the other, its edges included. */
  public static boolean holds(Box outer, Box inner) {
    return inner.x0() >= outer.x0()
        && inner.y0() >= outer.y0()
        && inner.x1() <= outer.x1()
        && inner.y1() <= outer.y1();
  }

  /** Whether the boxes share anything, an edge at least. */
  public static boolean meet(Box a, Box b) {
    return Math.max(a.x0(), b.x0()) <= Math.min(a.x1(), b.x1())
        && Math.max(a.y0(), b.y0()) <= Math.min(a.y1(), b.y1());
  }
}
