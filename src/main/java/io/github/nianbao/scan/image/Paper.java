package io.github.nianbao.scan.image;

/** Makes the paper white that a scanner has seen as grey, yellow or darker at its edges. */
public final class Paper {

  /** The side of the squares in which the paper is looked for, in points. */
  private static final double SQUARE = 12;

  /** So much of a square is lighter than its paper, of 1: noise. */
  private static final double LIGHTER = 0.1;

  /** Darker than this no paper is: a picture, or what lies beside the paper. */
  private static final int DARKEST = 90;

  /** Lighter than this no ink is, but the noise of an empty page. */
  private static final int FAINTEST = 215;

  /** So much of a page is darker than its faint ink, of 1: less than a line of text. */
  private static final double INK = 0.002;

  private static final int WHITE = 255;

  private Paper() {}

  /**
   * The picture with white paper and black ink.
   *
   * @param scale pixels to a point
   */
  public static Grey evened(Grey picture, double scale) {
    int side = Math.max(4, (int) Math.round(SQUARE * scale));
    int columns = (picture.width() + side - 1) / side;
    int rows = (picture.height() + side - 1) / side;
    int[][] paper = new int[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        paper[row][column] = paper(picture, column * side, row * side, side);
      }
    }
    int[][] smooth = lightestAround(paper);
    byte[] light = new byte[picture.width() * picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      double v = Math.max(0, Math.min(rows - 1.0, (y + 0.5) / side - 0.5));
      int top = (int) v;
      int below = Math.min(rows - 1, top + 1);
      for (int x = 0; x < picture.width(); x++) {
        double u = Math.max(0, Math.min(columns - 1.0, (x + 0.5) / side - 0.5));
        int left = (int) u;
        int right = Math.min(columns - 1, left + 1);
        double upper = smooth[top][left] + (u - left) * (smooth[top][right] - smooth[top][left]);
        double lower =
            smooth[below][left] + (u - left) * (smooth[below][right] - smooth[below][left]);
        double white = upper + (v - top) * (lower - upper);
        int value = (int) (picture.at(x, y) * WHITE / white);
        light[y * picture.width() + x] = (byte) Math.min(WHITE, value);
      }
    }
    blacken(light);
    return new Grey(picture.width(), picture.height(), light);
  }

  /** Makes faded ink as dark as ink is. */
  private static void blacken(byte[] light) {
    int[] counts = new int[WHITE + 1];
    for (byte pixel : light) {
      counts[pixel & 0xFF]++;
    }
    int left = (int) (INK * light.length);
    int ink = 0;
    while (ink < WHITE && (left -= counts[ink]) > 0) {
      ink++;
    }
    if (ink <= DARKEST || ink >= FAINTEST) {
      return;
    }
    for (int i = 0; i < light.length; i++) {
      int value = ((light[i] & 0xFF) - ink) * WHITE / (WHITE - ink);
      light[i] = (byte) Math.max(0, value);
    }
  }

  private static int paper(Grey picture, int x0, int y0, int side) {
    int[] counts = new int[WHITE + 1];
    int all = 0;
    for (int y = y0; y < Math.min(picture.height(), y0 + side); y++) {
      for (int x = x0; x < Math.min(picture.width(), x0 + side); x++) {
        counts[picture.at(x, y)]++;
        all++;
      }
    }
    int left = (int) (LIGHTER * all);
    int value = WHITE;
    while (value > DARKEST && (left -= counts[value]) >= 0) {
      value--;
    }
    return value;
  }

  /** A square that a thick stroke fills has the paper of those around it. */
  private static int[][] lightestAround(int[][] paper) {
    int[][] lightest = new int[paper.length][paper[0].length];
    for (int row = 0; row < paper.length; row++) {
      for (int column = 0; column < paper[0].length; column++) {
        int most = DARKEST;
        for (int r = Math.max(0, row - 1); r <= Math.min(paper.length - 1, row + 1); r++) {
          for (int c = Math.max(0, column - 1);
              c <= Math.min(paper[0].length - 1, column + 1);
              c++) {
            most = Math.max(most, paper[r][c]);
          }
        }
        lightest[row][column] = most;
      }
    }
    return lightest;
  }
}
