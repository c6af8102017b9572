package io.github.nianbao.scan.image;

/** How far a picture lies aslant, and the same picture level. */
public final class Level {

  /** What is laid into a scanner by hand lies at most so much aslant, in degrees. */
  private static final double MOST = 4;

  private static final double COARSE = 0.25;
  private static final double FINE = 0.03;

  /** A page that lies less aslant is left as it is, in degrees. */
  private static final double LEAST = 0.05;

  /** The picture that is measured has so many pixels to a point, at most. */
  private static final double MEASURED = 1.4;

  private static final int INK = 160;

  private Level() {}

  /**
   * By how many degrees, clockwise, the picture lies aslant; 0 where that is hardly seen.
   *
   * @param scale pixels to a point
   */
  public static double slant(Grey picture, double scale) {
    int factor = 1;
    while (scale / factor > MEASURED) {
      factor *= 2;
    }
    Grey small = picture.reduced(factor);
    int[] ink = ink(small);
    double best = best(ink, small, 0, MOST, COARSE);
    best = best(ink, small, best, COARSE, COARSE / 4);
    best = best(ink, small, best, COARSE / 4, FINE);
    return Math.abs(best) < LEAST ? 0 : best;
  }

  /** The pixels with ink: x and y in turns. */
  private static int[] ink(Grey picture) {
    int count = 0;
    int[] places = new int[2 * picture.width() * picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        if (picture.at(x, y) < INK) {
          places[count++] = x;
          places[count++] = y;
        }
      }
    }
    return java.util.Arrays.copyOf(places, count);
  }

  private static double best(int[] ink, Grey picture, double around, double reach, double step) {
    double best = around;
    double most = sharpness(ink, picture, around);
    for (int i = 1; i * step <= reach + step / 2; i++) {
      for (double angle : new double[] {around - i * step, around + i * step}) {
        double sharpness = sharpness(ink, picture, angle);
        if (sharpness > most) {
          most = sharpness;
          best = angle;
        }
      }
    }
    return best;
  }

  /** How uneven the ink is spread over the rows and over the columns at an angle. */
  private static double sharpness(int[] ink, Grey picture, double angle) {
    double slope = Math.tan(Math.toRadians(angle));
    int size = 2 * (picture.width() + picture.height());
    int offset = size / 4;
    int[] rows = new int[size];
    int[] columns = new int[size];
    for (int i = 0; i < ink.length; i += 2) {
      rows[offset + (int) Math.floor(ink[i + 1] - slope * ink[i])]++;
      columns[offset + (int) Math.floor(ink[i] + slope * ink[i + 1])]++;
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += (double) rows[i] * rows[i] + (double) columns[i] * columns[i];
    }
    return sum;
  }

  /** The picture turned around its middle, against the clock, by an angle in degrees. */
  public static Grey level(Grey picture, double slant) {
    if (slant == 0) {
      return picture;
    }
    double cos = Math.cos(Math.toRadians(slant));
    double sin = Math.sin(Math.toRadians(slant));
    double middleX = picture.width() / 2.0;
    double middleY = picture.height() / 2.0;
    byte[] light = new byte[picture.width() * picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      double dy = y + 0.5 - middleY;
      for (int x = 0; x < picture.width(); x++) {
        double dx = x + 0.5 - middleX;
        double fromX = middleX + dx * cos - dy * sin - 0.5;
        double fromY = middleY + dx * sin + dy * cos - 0.5;
        light[y * picture.width() + x] = (byte) picture.at(fromX, fromY);
      }
    }
    return new Grey(picture.width(), picture.height(), light);
  }
}
