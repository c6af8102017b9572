package io.github.nianbao.page;

/**
 * A rectangle on a page, in PDF points; the origin is the top left corner, y grows downwards,
 * {@code x0 <= x1} and {@code y0 <= y1}.
 */
public record Box(double x0, double y0, double x1, double y1) {

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

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }
}
