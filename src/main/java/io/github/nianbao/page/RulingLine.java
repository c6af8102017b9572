package io.github.nianbao.page;

/**
 * A painted ruling: a horizontal ({@code y0 == y1}) or a vertical ({@code x0 == x1}) piece of line.
 *
 * @param x0 left end, in points, origin top left of the page as it is read
 * @param y0 upper end
 * @param x1 right end
 * @param y1 lower end
 * @param source what was painted
 */
public record RulingLine(double x0, double y0, double x1, double y1, Source source) {

  /** What a ruling was made of. */
  public enum Source {
    /** A stroked line, or a side of a stroked rectangle. */
    STROKE,
    /** A filled rectangle so thin that it reads as a line. */
    THIN_FILL,
    /** A side of a filled area, such as the background of a cell. */
    FILL_EDGE
  }

  /** The same elsewhere, by so many points to the right and down. */
  public RulingLine moved(double right, double down) {
    return new RulingLine(x0 + right, y0 + down, x1 + right, y1 + down, source);
  }

  public boolean horizontal() {
    return y0 == y1;
  }

  public double length() {
    return horizontal() ? x1 - x0 : y1 - y0;
  }
}
