package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;

/** The current path of a content stream, and its painting, on the displayed page. */
final class PathPainter {

  /** Paint with less alpha than this is not seen. */
  static final double CLEAR = 0.01;

  /** Less than this, in points, is a line, and no area that lies over anything. */
  private static final double THIN = 3;

  private final PageFrame frame;
  private final RulePainter rules;
  private final PaintedAreas areas;
  private final GlyphCollector glyphs;
  private final Path path = new Path();
  private boolean clipping;

  // The last way to the displayed page: most operators have that of the one before.
  private final Transform mapped = new Transform();
  private Affine toPage;

  /**
   * @param areas takes in those that are painted
   * @param glyphs is told which areas lie over them
   */
  PathPainter(PageFrame frame, RulePainter rules, PaintedAreas areas, GlyphCollector glyphs) {
    this.frame = frame;
    this.rules = rules;
    this.areas = areas;
    this.glyphs = glyphs;
    toPage = frame.from(mapped);
  }

  void moveTo(GraphicsState state, double x, double y) {
    Affine map = map(state);
    path.moveTo(map.x(x, y), map.y(x, y));
  }

  void lineTo(GraphicsState state, double x, double y) {
    Affine map = map(state);
    path.lineTo(map.x(x, y), map.y(x, y));
  }

  void curveTo(GraphicsState state, double x, double y) {
    Affine map = map(state);
    path.curveTo(map.x(x, y), map.y(x, y));
  }

  void rectangle(GraphicsState state, double x, double y, double width, double height) {
    Affine map = map(state);
    path.moveTo(map.x(x, y), map.y(x, y));
    path.lineTo(map.x(x + width, y), map.y(x + width, y));
    path.lineTo(map.x(x + width, y + height), map.y(x + width, y + height));
    path.lineTo(map.x(x, y + height), map.y(x, y + height));
    path.close();
  }

  void close() {
    path.close();
  }

  /** The next painting clips to the path. */
  void clip() {
    clipping = true;
  }

  void closeAndPaint(GraphicsState state, boolean stroke, boolean fill) {
    path.close();
    paint(state, stroke, fill);
  }

  void paint(GraphicsState state, boolean stroke, boolean fill) {
    boolean strokeSeen = stroke && state.strokeSeen() > CLEAR;
    if (fill && state.fillSeen() > CLEAR) {
      rules.fill(path, state.fillWhite, strokeSeen, state.clip);
      fillArea(state);
    }
    if (strokeSeen) {
      double width = state.lineWidth * map(state).scale();
      rules.stroke(path, width, state.clip);
      strokeArea(width, state.clip);
    }
    if (clipping) {
      Box box = path.box();
      if (box != null) {
        state.clipTo(box, RulePainter.isOneRectangle(path));
      }
      clipping = false;
    }
    path.clear();
  }

  private void fillArea(GraphicsState state) {
    Box box = state.fillWhite && !state.covers() ? null : path.box();
    Box seen = box == null ? null : Boxes.intersection(box, state.clip);
    if (seen == null || Math.min(seen.width(), seen.height()) < THIN) {
      return;
    }
    if (state.covers() && RulePainter.isOneRectangle(path)) {
      glyphs.cover(seen);
    }
    if (!state.fillWhite) {
      areas.add(seen);
    }
  }

  /** A broad line may be the background of a cell. */
  private void strokeArea(double width, Box clip) {
    Box box = width < THIN ? null : path.box();
    if (box != null) {
      double half = width / 2;
      Box ink = new Box(box.x0() - half, box.y0() - half, box.x1() + half, box.y1() + half);
      Box seen = Boxes.intersection(ink, clip);
      if (seen != null) {
        areas.add(seen);
      }
    }
  }

  /** A shading was painted, wherever the clipping path lets it. */
  void shade(GraphicsState state) {
    areas.add(state.clip);
  }

  /**
   * An image was drawn into the unit square; a thin one is a line.
   *
   * @param opaque whether nothing shows through it
   * @return how much of the page it takes, in square points
   */
  double image(GraphicsState state, boolean opaque) {
    Affine map = map(state);
    Box box = map.around(0, 0, 1, 1);
    rules.fillThinBox(box, state.clip);
    Box seen = Boxes.intersection(box, state.clip);
    if (seen == null || Math.min(seen.width(), seen.height()) < THIN) {
      return 0;
    }
    if (opaque && state.covers() && map.isUpright()) {
      glyphs.cover(seen);
    }
    areas.add(seen);
    return seen.width() * seen.height();
  }

  private Affine map(GraphicsState state) {
    if (!mapped.isSame(state.toUserSpace)) {
      mapped.set(state.toUserSpace);
      toPage = frame.from(mapped);
    }
    return toPage;
  }
}
