package io.github.nianbao.page;

import java.util.List;
import java.util.function.Function;

/**
 * A rectangle on a page, in PDF points; the origin is the top left corner, y grows downwards,
 * {@code x0 <= x1} and {@code y0 <= y1}.
 */
public record Box(double x0, double y0, double x1, double y1) {

  /** The smallest box that holds those of some things, at least one. */
  public static <T> Box around(List<T> things, Function<? super T, Box> boxOf) {
    Box first = boxOf.apply(things.get(0));
    if (things.size() == 1) {
      return first;
    }
    double x0 = first.x0;
    double y0 = first.y0;
    double x1 = first.x1;
    double y1 = first.y1;
    for (T thing : things) {
      Box box = boxOf.apply(thing);
      x0 = Math.min(x0, box.x0);
      y0 = Math.min(y0, box.y0);
      x1 = Math.max(x1, box.x1);
      y1 = Math.max(y1, box.y1);
    }
    return new Box(x0, y0, x1, y1);
  }

  public double width() {
    return x1 - x0;
  }

  public double height() {
    return y1 - y0;
  }

  public double centerX() {
    return (x0 + x1) / 2;
  }

  public double centerY() {
    return (y0 + y1) / 2;
  }

  /** Whether the point lies inside or on the edge. */
  public boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  /** How much of their heights both have in common; less than 0 where they lie apart. */
  public double sharedHeight(Box other) {
    return Math.min(y1, other.y1) - Math.max(y0, other.y0);
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }
}
