package io.github.nianbao.scan.image;

/**
 * Pixels with ink that touch one another.
 *
 * @param x0 left edge, in pixels
 * @param y0 upper edge
 * @param x1 right edge, behind the last pixel
 * @param y1 lower edge, under the last pixel
 * @param count how many pixels
 * @param weight how much ink, in black pixels
 */
public record Stain(int x0, int y0, int x1, int y1, int count, double weight) {

  public int width() {
    return x1 - x0;
  }

  public int height() {
    return y1 - y0;
  }

  /** Whether another one lies within the edges of this one. */
  public boolean has(Stain other) {
    return other.x0 >= x0 && other.x1 <= x1 && other.y0 >= y0 && other.y1 <= y1;
  }

  /** Both as one. */
  public Stain and(Stain other) {
    return new Stain(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1),
        count + other.count,
        weight + other.weight);
  }
}
