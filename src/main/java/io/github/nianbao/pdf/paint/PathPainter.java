package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.GraphicsState;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.content.PagePath;

/** What painted paths, shadings and images are on the displayed page: rulings and areas. */
final class PathPainter {

  /** Less than this, in points, is a line, and no area that lies over anything. */
  private static final double THIN = 3;

  private final PageFrame frame;
  private final RulePainter rules;
  private final PaintedAreas areas;
  private final GlyphCollector glyphs;

  /**
   * Paints on one page.
   *
   * @param areas takes in those that are painted
   * @param glyphs is told which areas lie over them
   */
  PathPainter(PageFrame frame, RulePainter rules, PaintedAreas areas, GlyphCollector glyphs) {
    this.frame = frame;
    this.rules = rules;
    this.areas = areas;
    this.glyphs = glyphs;
  }

  void paint(GraphicsState state, PagePath path, boolean stroke, boolean fill) {
    boolean strokeSeen = stroke && state.showsStroke();
    if (fill && state.showsFill()) {
      rules.fill(path, state.fillWhite, strokeSeen, state.clip);
      fillArea(state, path);
    }
    if (strokeSeen) {
      double width = state.lineWidth * frame.from(state.toUserSpace).scale();
      rules.stroke(path, width, state.clip);
      strokeArea(path, width, state.clip);
    }
  }

  private void fillArea(GraphicsState state, PagePath path) {
    Box box = state.fillWhite && !state.covers() ? null : path.box();
    Box seen = box == null ? null : Boxes.intersection(box, state.clip);
    if (seen == null || Math.min(seen.width(), seen.height()) < THIN) {
      return;
    }
    if (state.covers() && path.isRectangle()) {
      glyphs.cover(seen);
    }
    if (!state.fillWhite) {
      areas.add(seen);
    }
  }

  /** A broad line may be the background of a cell. */
  private void strokeArea(PagePath path, double width, Box clip) {
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
    Affine map = frame.from(state.toUserSpace);
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
}
