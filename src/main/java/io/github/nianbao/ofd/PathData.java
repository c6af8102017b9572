package io.github.nianbao.ofd;

import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.content.PagePath;

/** Draws the abbreviated data of a path: letters, each with its numbers. */
final class PathData {

  /** An arc is drawn through so many points. */
  private static final int ARC_POINTS = 8;

  /** Curves are drawn as so many lines. */
  private static final int CURVE_POINTS = 4;

  private final String data;
  private final Affine map;
  private final PagePath path;
  private int at;

  /** The current point. */
  private double x;

  private double y;

  private PathData(String data, Affine map, PagePath path) {
    this.data = data;
    this.map = map;
    this.path = path;
  }

  /**
   * Draws a path up to the first of its parts that makes no sense.
   *
   * @param map from its space to the displayed page
   * @param path is added to
   * @return whether all of it was drawn
   */
  static boolean draw(String data, Affine map, PagePath path) {
    return new PathData(data, map, path).draw();
  }

  private boolean draw() {
    char letter = 0;
    while (skip()) {
      char next = data.charAt(at);
      if (Character.isLetter(next)) {
        letter = next;
        at++;
      } else if (letter == 0 || letter == 'C') {
        return false;
      }
      int count = count(letter);
      double[] n = new double[Math.max(0, count)];
      if (count < 0 || !read(n)) {
        return false;
      }
      draw(letter, n);
    }
    return true;
  }

  private static int count(char letter) {
    return switch (letter) {
      case 'M', 'L', 'S' -> 2;
      case 'Q' -> 4;
      case 'B' -> 6;
      case 'A' -> 7;
      case 'C' -> 0;
      default -> -1;
    };
  }

  private void draw(char letter, double[] n) {
    switch (letter) {
      case 'M', 'S' -> {
        to(n, 0);
        path.moveTo(map.x(x, y), map.y(x, y));
      }
      case 'L' -> {
        to(n, 0);
        path.lineTo(map.x(x, y), map.y(x, y));
      }
      case 'Q', 'B' -> {
        curve(n);
        to(n, n.length - 2);
      }
      case 'A' -> {
        arc(n);
        to(n, 5);
      }
      default -> path.close();
    }
  }

  private void to(double[] n, int i) {
    x = n[i];
    y = n[i + 1];
  }

  private void curveTo(double toX, double toY) {
    path.curveTo(map.x(toX, toY), map.y(toX, toY));
  }

  /** A curve of Bézier: the points towards which it is drawn, and its end. */
  private void curve(double[] n) {
    for (int i = 1; i <= CURVE_POINTS; i++) {
      double[] xs = {x, n[0], n[2], n[n.length - 2]};
      double[] ys = {y, n[1], n[3], n[n.length - 1]};
      double part = (double) i / CURVE_POINTS;
      for (int left = n.length / 2; left > 0; left--) {
        for (int k = 0; k < left; k++) {
          xs[k] += part * (xs[k + 1] - xs[k]);
          ys[k] += part * (ys[k + 1] - ys[k]);
        }
      }
      curveTo(xs[0], ys[0]);
    }
  }

  /** An arc of an ellipse: its radii, turn, size and direction, as SVG has them, and its end. */
  private void arc(double[] n) {
    double turn = Math.toRadians(n[2]);
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double halfX = cos * (x - n[5]) / 2 + sin * (y - n[6]) / 2;
    double halfY = cos * (y - n[6]) / 2 - sin * (x - n[5]) / 2;
    double rx = Math.abs(n[0]);
    double ry = Math.abs(n[1]);
    if (rx > 0 && ry > 0 && (halfX != 0 || halfY != 0)) {
      double short2 = halfX * halfX / (rx * rx) + halfY * halfY / (ry * ry);
      double grown = Math.max(1, Math.sqrt(short2));
      rx *= grown;
      ry *= grown;
      double way = Math.sqrt(Math.max(0, 1 / Math.min(1, short2) - 1));
      way = (n[3] != 0) == (n[4] != 0) ? -way : way;
      double centreX = way * rx * halfY / ry;
      double centreY = -way * ry * halfX / rx;
      double from = Math.atan2((halfY - centreY) / ry, (halfX - centreX) / rx);
      double sweep = Math.atan2((-halfY - centreY) / ry, (-halfX - centreX) / rx) - from;
      if (n[4] != 0 && sweep < 0) {
        sweep += 2 * Math.PI;
      } else if (n[4] == 0 && sweep > 0) {
        sweep -= 2 * Math.PI;
      }
      double middleX = (x + n[5]) / 2;
      double middleY = (y + n[6]) / 2;
      for (int i = 1; i < ARC_POINTS; i++) {
        double angle = from + sweep * i / ARC_POINTS;
        double ownX = centreX + rx * Math.cos(angle);
        double ownY = centreY + ry * Math.sin(angle);
        curveTo(middleX + cos * ownX - sin * ownY, middleY + sin * ownX + cos * ownY);
      }
    }
    curveTo(n[5], n[6]);
  }

  private boolean read(double[] n) {
    for (int i = 0; i < n.length; i++) {
      if (!skip()) {
        return false;
      }
      int from = at;
      while (at < data.length() && isOfNumber(from)) {
        at++;
      }
      try {
        n[i] = Double.parseDouble(data.substring(from, at));
      } catch (NumberFormatException e) {
        return false;
      }
    }
    return true;
  }

  /** Whether the character at hand goes on with the number that began at a place. */
  private boolean isOfNumber(int from) {
    char c = data.charAt(at);
    boolean exponent = at > from && (c == 'e' || c == 'E');
    boolean sign = (c == '-' || c == '+') && (at == from || "eE".indexOf(data.charAt(at - 1)) >= 0);
    return (c >= '0' && c <= '9') || c == '.' || exponent || sign;
  }

  /** Skips what lies between two words; false at the end. */
  private boolean skip() {
    while (at < data.length() && (data.charAt(at) == ',' || data.charAt(at) <= ' ')) {
      at++;
    }
    return at < data.length();
  }
}
