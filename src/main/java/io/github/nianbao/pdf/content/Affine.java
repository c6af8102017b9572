package io.github.nianbao.pdf.content;

import io.github.nianbao.page.Box;

/**
 * An affine map in the order of a PDF matrix: {@code x' = a x + c y + e}, {@code y' = b x + d y +
 * f}.
 */
public record Affine(double a, double b, double c, double d, double e, double f) {

  /** Where a point comes to lie, from the left. */
  public double x(double x, double y) {
    return a * x + c * y + e;
  }

  /** The same from the top, or the bottom. */
  public double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** How much areas grow; negative where the map mirrors. */
  public double determinant() {
    return a * d - b * c;
  }

  /** Whether it leads rectangles along the axes to such ones. */
  public boolean isUpright() {
    return (b == 0 && c == 0) || (a == 0 && d == 0);
  }

  /** Length of the image of the unit step along x. */
  public double scaleX() {
    return Math.sqrt(a * a + b * b);
  }

  /** Length of the image of the unit step along y. */
  public double scaleY() {
    return Math.sqrt(c * c + d * d);
  }

  /** How much lengths grow, in the mean of all directions. */
  public double scale() {
    return Math.sqrt(Math.abs(determinant()));
  }

  boolean finite() {
    return Double.isFinite(a + b + c + d + e + f);
  }

  /** The way back; of use where the determinant is not 0. */
  public Affine inverse() {
    double n = determinant();
    return new Affine(d / n, -b / n, -c / n, a / n, (c * f - d * e) / n, (b * e - a * f) / n);
  }

  /** The smallest box around the image of a rectangle. */
  public Box around(double x0, double y0, double x1, double y1) {
    return around(x0, y0, x1, y1, e, f);
  }

  /** The same of this map moved so that it leads the origin to another place. */
  public Box around(double x0, double y0, double x1, double y1, double toX, double toY) {
    double centerX = a * ((x0 + x1) / 2) + c * ((y0 + y1) / 2) + toX;
    double centerY = b * ((x0 + x1) / 2) + d * ((y0 + y1) / 2) + toY;
    double halfX = (Math.abs(a * (x1 - x0)) + Math.abs(c * (y1 - y0))) / 2;
    double halfY = (Math.abs(b * (x1 - x0)) + Math.abs(d * (y1 - y0))) / 2;
    return new Box(centerX - halfX, centerY - halfY, centerX + halfX, centerY + halfY);
  }
}
