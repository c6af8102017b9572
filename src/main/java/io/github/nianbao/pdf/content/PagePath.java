package io.github.nianbao.pdf.content;

import io.github.nianbao.page.Box;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The current path of a content stream, in points of the displayed page: point after point, with
 * what leads to each. Filled again and again without making objects.
 */
public final class PagePath {

  /** Paths with more points than this are drawings; the rest of them is left out. */
  private static final int MAX_POINTS = 1_000_000;

  /** How far a side may lean and still count as horizontal or vertical, in points. */
  public static final double LEAN = 0.5;

  /** A drawing of more points hides no text. */
  private static final int MANY_POINTS = 4096;

  /** What leads to a point. */
  private enum Way {
    /** Nothing: it begins a connected part of the path. */
    BEGIN,
    LINE,
    CURVE
  }

  private double[] xs = new double[16];
  private double[] ys = new double[16];
  private Way[] ways = new Way[16];
  private int size;

  /** Where the last connected part begins. */
  private int begin;

  private int points;
  private boolean evenOdd;

  public void moveTo(double x, double y) {
    if (usable(x, y)) {
      add(x, y, Way.BEGIN);
    }
  }

  public void lineTo(double x, double y) {
    to(x, y, Way.LINE);
  }

  /**
   * A curve leads to a point, or only towards it. One that leads nowhere, as a round corner without
   * a radius, is none.
   */
  public void curveTo(double x, double y) {
    if (size == 0 || x != xs[size - 1] || y != ys[size - 1]) {
      to(x, y, Way.CURVE);
    }
  }

  private void to(double x, double y, Way way) {
    if (usable(x, y)) {
      add(x, y, size == 0 ? Way.BEGIN : way);
    }
  }

  public void close() {
    if (size > begin + 1) {
      double x = xs[begin];
      double y = ys[begin];
      add(x, y, Way.LINE);
      add(x, y, Way.BEGIN);
    }
  }

  private boolean usable(double x, double y) {
    return Double.isFinite(x) && Double.isFinite(y) && ++points <= MAX_POINTS;
  }

  private void add(double x, double y, Way way) {
    if (size == ways.length) {
      xs = Arrays.copyOf(xs, 2 * size);
      ys = Arrays.copyOf(ys, 2 * size);
      ways = Arrays.copyOf(ways, 2 * size);
    }
    if (way == Way.BEGIN) {
      begin = size;
    }
    xs[size] = x;
    ys[size] = y;
    ways[size++] = way;
  }

  /** How many points there are. */
  public int size() {
    return size;
  }

  public double x(int point) {
    return xs[point];
  }

  public double y(int point) {
    return ys[point];
  }

  /** Whether a straight line leads to a point from the one before it. */
  public boolean isLine(int point) {
    return ways[point] == Way.LINE;
  }

  /** Whether any part of it is curved. */
  public boolean isCurved() {
    for (int first = 0; first < size(); first = end(first)) {
      for (int i = first + 1; i < end(first); i++) {
        if (!isLine(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the connected part that begins at a point ends: after its last point. */
  public int end(int first) {
    int end = first + 1;
    while (end < size && ways[end] != Way.BEGIN) {
      end++;
    }
    return end;
  }

  /** The box around the points of a connected part; null where it is a point alone. */
  public @Nullable Box box(int first, int end) {
    if (end == first + 1) {
      return null;
    }
    double x0 = xs[first];
    double y0 = ys[first];
    double x1 = x0;
    double y1 = y0;
    for (int i = first + 1; i < end; i++) {
      x0 = Math.min(x0, xs[i]);
      y0 = Math.min(y0, ys[i]);
      x1 = Math.max(x1, xs[i]);
      y1 = Math.max(y1, ys[i]);
    }
    return new Box(x0, y0, x1, y1);
  }

  /** The box around the path; null where it is empty. */
  public @Nullable Box box() {
    Box box = null;
    for (int first = 0; first < size; first = end(first)) {
      Box next = box(first, end(first));
      if (next != null) {
        box = box == null ? next : box.union(next);
      }
    }
    return box;
  }

  /** Whether it is one rectangle with its sides along those of the page. */
  public boolean isRectangle() {
    int end = size == 0 ? 0 : end(0);
    Box box = end == 0 ? null : box(0, end);
    // What is closed has a point after its end where another part could begin.
    return box != null && size <= end + 1 && isRectangle(0, end, box);
  }

  /** Whether it is filled by the even-odd rule, not by the nonzero winding number. */
  public void fillsEvenOdd() {
    evenOdd = true;
  }

  /**
   * Whether filling it paints a place; curves count as straight. Drawings of very many points count
   * as painting nowhere.
   */
  public boolean paints(double x, double y) {
    if (size > MANY_POINTS) {
      return false;
    }
    int winding = 0;
    for (int first = 0; first < size; ) {
      int end = end(first);
      int before = end - 1;
      for (int i = first; i < end; i++) {
        if ((ys[before] > y) != (ys[i] > y)
            && x < xs[before] + (y - ys[before]) * (xs[i] - xs[before]) / (ys[i] - ys[before])) {
          winding += ys[i] > y ? 1 : -1;
        }
        before = i;
      }
      first = end;
    }
    return evenOdd ? winding % 2 != 0 : winding != 0;
  }

  /**
   * Whether a connected part is a rectangle with its sides along those of the page.
   *
   * @param box around the part
   */
  public boolean isRectangle(int first, int end, Box box) {
    int sides = end - first - 1;
    if (sides < 3 || sides > 5) {
      return false;
    }
    for (int i = first + 1; i < end; i++) {
      boolean onEdge =
          isOnEdge(xs[i - 1], xs[i], box.x0(), box.x1())
              || isOnEdge(ys[i - 1], ys[i], box.y0(), box.y1());
      if (!isLine(i) || !onEdge) {
        return false;
      }
    }
    return true;
  }

  /** Whether a side from one coordinate to another lies along one of two edges. */
  private static boolean isOnEdge(double from, double to, double edge, double otherEdge) {
    return near(from, to) && (near(from, edge) || near(from, otherEdge));
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < LEAN;
  }

  /** Begins afresh. */
  public void clear() {
    evenOdd = false;
    size = 0;
    begin = 0;
    points = 0;
  }
}
