package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current path of a content stream, in points of the displayed page. */
final class Path {

  /** Paths with more points than this are drawings; the rest of them is left out. */
  private static final int MAX_POINTS = 1_000_000;

  /** A piece of a path. {@code curved}: what lies between the two points is no straight line. */
  record Segment(double x0, double y0, double x1, double y1, boolean curved) {}

  /** A connected part of a path. */
  static final class Subpath {
    private final List<Segment> segments = new ArrayList<>(4);
    private final double startX;
    private final double startY;
    private double x;
    private double y;

    Subpath(double x, double y) {
      startX = x;
      startY = y;
      this.x = x;
      this.y = y;
    }

    List<Segment> segments() {
      return segments;
    }

    boolean closed() {
      return x == startX && y == startY;
    }

    /** The piece that filling adds to close the subpath. */
    Segment closing() {
      return new Segment(x, y, startX, startY, false);
    }

    private void to(double toX, double toY, boolean curved) {
      segments.add(new Segment(x, y, toX, toY, curved));
      x = toX;
      y = toY;
    }

    /** The box around its points; null where there is no piece. */
    @Nullable Box box() {
      if (segments.isEmpty()) {
        return null;
      }
      double x0 = startX;
      double y0 = startY;
      double x1 = startX;
      double y1 = startY;
      for (Segment segment : segments) {
        x0 = Math.min(x0, segment.x1);
        y0 = Math.min(y0, segment.y1);
        x1 = Math.max(x1, segment.x1);
        y1 = Math.max(y1, segment.y1);
      }
      return new Box(x0, y0, x1, y1);
    }
  }

  private final List<Subpath> subpaths = new ArrayList<>();
  private @Nullable Subpath current;
  private int points;

  void moveTo(double x, double y) {
    if (usable(x, y)) {
      current = new Subpath(x, y);
      subpaths.add(current);
    }
  }

  void lineTo(double x, double y) {
    to(x, y, false);
  }

  void curveTo(double x, double y) {
    to(x, y, true);
  }

  private void to(double x, double y, boolean curved) {
    if (current == null) {
      moveTo(x, y);
    } else if (usable(x, y)) {
      current.to(x, y, curved);
    }
  }

  void close() {
    if (current != null && !current.segments.isEmpty()) {
      Subpath closed = current;
      closed.to(closed.startX, closed.startY, false);
      current = new Subpath(closed.startX, closed.startY);
      subpaths.add(current);
    }
  }

  private boolean usable(double x, double y) {
    return Double.isFinite(x) && Double.isFinite(y) && ++points <= MAX_POINTS;
  }

  List<Subpath> subpaths() {
    return subpaths;
  }

  /** The box around the path; null where it is empty. */
  @Nullable Box box() {
    Box box = null;
    for (Subpath subpath : subpaths) {
      Box next = subpath.box();
      if (next != null) {
        box = box == null ? next : box.union(next);
      }
    }
    return box;
  }

  void clear() {
    subpaths.clear();
    current = null;
    points = 0;
  }
}
