package io.github.nianbao.pdf.ruling;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.PagePath;
import java.util.ArrayList;
import java.util.List;

/** Turns painted paths into rulings. */
public final class RulingLinePainter {

  /** A filled area up to this thick reads as a line, in points. */
  public static final double THIN = 3;

  /** A stroke beyond this width reads as an area, in points. */
  private static final double BROAD_STROKE = 6;

  /**
   * Straight lines below this length, in points, within a path that has curves are those of
   * characters, which some programs set bold by stroking their outlines.
   */
  private static final double LEAST_OF_CURVED = 24;

  /** A frame with round corners has no more points; the outline of a character has. */
  private static final int ROUNDED = 20;

  /** How far a long line may lean and still count as horizontal or vertical: one degree. */
  private static final double LEAN_SLOPE = 0.0175;

  /** Sides of areas below this length, in points, belong to drawings and outlined characters. */
  private static final double MINIMUM_SIDE = 4;

  /** An area that covers this much of the page both ways is its background. */
  private static final double PAGE_SHARE = 0.9;

  private final Box page;
  private final RulingLineCollector rules;
  private final List<Box> shades = new ArrayList<>();

  public RulingLinePainter(Box page, RulingLineCollector rules) {
    this.page = page;
    this.rules = rules;
  }

  /** A path was stroked. */
  public void stroke(PagePath path, double width, Box clip) {
    double least = path.size() > ROUNDED && path.isCurved() ? LEAST_OF_CURVED : 0;
    for (int i = 1; i < path.size(); i++) {
      boolean isLong =
          Math.abs(path.x(i) - path.x(i - 1)) + Math.abs(path.y(i) - path.y(i - 1)) >= least;
      if (isLong && path.isLine(i)) {
        stroke(path.x(i - 1), path.y(i - 1), path.x(i), path.y(i), width, clip);
      }
    }
  }

  private void stroke(double x0, double y0, double x1, double y1, double width, Box clip) {
    double dx = Math.abs(x1 - x0);
    double dy = Math.abs(y1 - y0);
    boolean horizontal = dx >= dy;
    if (Math.min(dx, dy) > Math.max(PagePath.LEAN, LEAN_SLOPE * Math.max(dx, dy))
        || Math.min(dx, dy) >= Math.max(dx, dy)) {
      return;
    }
    double half = Math.max(width, 0.2) / 2;
    Box ink =
        new Box(
            Math.min(x0, x1) - (horizontal ? 0 : half),
            Math.min(y0, y1) - (horizontal ? half : 0),
            Math.max(x0, x1) + (horizontal ? 0 : half),
            Math.max(y0, y1) + (horizontal ? half : 0));
    if (width > BROAD_STROKE) {
      fillArea(ink, clip, false);
      return;
    }
    Box seen = Boxes.intersection(ink, clip);
    if (seen == null) {
      return;
    }
    if (horizontal) {
      double y = (y0 + y1) / 2;
      rules.add(new RulingLine(seen.x0(), y, seen.x1(), y, RulingLine.Source.STROKE));
    } else {
      double x = (x0 + x1) / 2;
      rules.add(new RulingLine(x, seen.y0(), x, seen.y1(), RulingLine.Source.STROKE));
    }
  }

  /**
   * A path was filled.
   *
   * @param thinAlone whether the sides of areas are no rulings of theirs, as where the outline was
   *     stroked as well
   */
  public void fill(PagePath path, boolean white, boolean thinAlone, Box clip) {
    for (int first = 0; first < path.size(); first = path.end(first)) {
      Box box = path.box(first, path.end(first));
      if (box == null) {
        continue;
      }
      Box seen = Boxes.intersection(box, clip);
      if (seen == null) {
        continue;
      }
      if (isThin(seen)) {
        thin(seen);
      } else if (!thinAlone) {
        fillOutline(path, first, box, white, clip);
      }
    }
  }

  /** An area, such as an image, was painted. */
  public void fillThinBox(Box box, Box clip) {
    Box seen = Boxes.intersection(box, clip);
    if (seen != null && isThin(seen)) {
      thin(seen);
    }
  }

  private static boolean isThin(Box box) {
    return Math.min(box.width(), box.height()) < THIN;
  }

  private void thin(Box box) {
    if (box.width() < THIN && box.height() < THIN) {
      rules.addDot(box);
    } else if (box.width() >= box.height()) {
      rules.add(
          new RulingLine(
              box.x0(), box.centerY(), box.x1(), box.centerY(), RulingLine.Source.THIN_FILL));
    } else {
      rules.add(
          new RulingLine(
              box.centerX(), box.y0(), box.centerX(), box.y1(), RulingLine.Source.THIN_FILL));
    }
  }

  /**
   * @param first where the outline begins in the path
   */
  private void fillOutline(PagePath path, int first, Box box, boolean white, Box clip) {
    int end = path.end(first);
    if (path.isRectangle(first, end, box)) {
      fillArea(box, clip, white);
      return;
    }
    if (isHiddenFill(box, white)) {
      return;
    }
    for (int i = first + 1; i < end; i++) {
      if (path.isLine(i)) {
        sideOfOutline(path, i - 1, i, clip);
      }
    }
    // Filling closes what is open.
    sideOfOutline(path, end - 1, first, clip);
  }

  private void sideOfOutline(PagePath path, int from, int to, Box clip) {
    double dx = Math.abs(path.x(to) - path.x(from));
    double dy = Math.abs(path.y(to) - path.y(from));
    if (Math.min(dx, dy) < PagePath.LEAN && Math.max(dx, dy) >= 2 * MINIMUM_SIDE) {
      side(path.x(from), path.y(from), path.x(to), path.y(to), clip);
    }
  }

  private void fillArea(Box box, Box clip, boolean white) {
    Box seen = Boxes.intersection(box, clip);
    if (seen == null || isHiddenFill(seen, white)) {
      return;
    }
    side(seen.x0(), seen.y0(), seen.x1(), seen.y0(), clip);
    side(seen.x0(), seen.y1(), seen.x1(), seen.y1(), clip);
    side(seen.x0(), seen.y0(), seen.x0(), seen.y1(), clip);
    side(seen.x1(), seen.y0(), seen.x1(), seen.y1(), clip);
  }

  /** Backgrounds of the page, and white on white, have no sides that anybody sees. */
  private boolean isHiddenFill(Box box, boolean white) {
    if (box.width() > PAGE_SHARE * page.width() && box.height() > PAGE_SHARE * page.height()) {
      return true;
    }
    if (!white) {
      shades.add(box);
      return false;
    }
    return shades.stream().noneMatch(shade -> overlap(shade, box));
  }

  private static boolean overlap(Box a, Box b) {
    Box shared = Boxes.intersection(a, b);
    return shared != null && shared.width() > 1 && shared.height() > 1;
  }

  private void side(double x0, double y0, double x1, double y1, Box clip) {
    boolean horizontal = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
    Box line =
        horizontal
            ? new Box(Math.min(x0, x1), (y0 + y1) / 2, Math.max(x0, x1), (y0 + y1) / 2)
            : new Box((x0 + x1) / 2, Math.min(y0, y1), (x0 + x1) / 2, Math.max(y0, y1));
    Box seen = Boxes.intersection(line, clip);
    if (seen != null && Math.max(seen.width(), seen.height()) >= MINIMUM_SIDE) {
      rules.add(
          new RulingLine(seen.x0(), seen.y0(), seen.x1(), seen.y1(), RulingLine.Source.FILL_EDGE));
    }
  }
}
