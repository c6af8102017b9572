package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Ink;
import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.GraphicsState;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.content.PagePath;
import io.github.nianbao.pdf.content.Picture;
import io.github.nianbao.pdf.ruling.RulingLinePainter;

/** What painted paths, shadings and images are on the displayed page: rulings and areas. */
final class PathPainter {

  /** Less than this, in points, is a line, and no area that lies over anything. */
  private static final double THIN = 3;

  private final PageFrame frame;
  private final RulingLinePainter rules;
  private final PaintedAreas areas;
  private final GlyphCollector glyphs;
  private final InkCollector ink;

  /**
   * Paints on one page.
   *
   * @param areas takes in those that are painted
   * @param glyphs is told which areas lie over them
   * @param ink takes in what is neither a ruling nor an area
   */
  PathPainter(
      PageFrame frame,
      RulingLinePainter rules,
      PaintedAreas areas,
      GlyphCollector glyphs,
      InkCollector ink) {
    this.frame = frame;
    this.rules = rules;
    this.areas = areas;
    this.glyphs = glyphs;
    this.ink = ink;
  }

  void paint(GraphicsState state, PagePath path, boolean stroke, boolean fill) {
    boolean strokeSeen = stroke && state.showsStroke();
    if (fill && state.showsFill()) {
      // What a veil lies over has its own sides.
      rules.fill(path, state.fillsWhite(), strokeSeen || !state.isOpaque(), state.clip);
      fillArea(state, path);
    }
    if (strokeSeen) {
      double width = state.lineWidth * frame.from(state.toUserSpace).scale();
      rules.stroke(path, width, state.clip);
      ink.stroke(path, width, state.clip);
      strokeArea(state, path, width);
    }
  }

  private void fillArea(GraphicsState state, PagePath path) {
    Box box = path.box();
    Box seen = box == null ? null : Boxes.intersection(box, state.clip);
    if (seen != null && (state.fillsWhite() || !isThin(seen))) {
      // A thin line is seen itself, where it is not white.
      cover(state, path, seen);
    }
    if (seen == null
        || !areas.show(
            state.fillLight(),
            state.fillSeen(),
            seen.centerX(),
            seen.centerY(),
            PaintedAreas.BARELY)) {
      return;
    }
    if (!state.isClippedToBox()) {
      ink.add(seen, state.clip, Ink.Kind.DRAWING);
    } else if (state.fillsWithPattern()) {
      ink.add(seen, state.clip, Ink.Kind.IMAGE);
    } else {
      ink.fill(path, state.clip);
    }
    if (!isThin(seen)) {
      boolean plain = state.isClippedToBox() && path.isRectangle();
      areas.add(seen, plain ? areas.mixed(state, seen) : Float.NaN);
    }
  }

  private static boolean isThin(Box seen) {
    return Math.min(seen.width(), seen.height()) < THIN;
  }

  /** Hides what lies under a path, or makes it look otherwise. */
  private void cover(GraphicsState state, PagePath path, Box seen) {
    if (state.veils(PaintedAreas.FAINTLY)) {
      boolean plain = state.covers() && path.isRectangle();
      glyphs.cover(seen, plain ? Cover.of(seen) : Cover.of(path, state.clip, state.covers()));
    }
  }

  /** A broad line may be the background of a cell, or hide what lies under it. */
  private void strokeArea(GraphicsState state, PagePath path, double width) {
    Box box = width < THIN ? null : path.box();
    if (box != null) {
      double half = width / 2;
      Box ink = new Box(box.x0() - half, box.y0() - half, box.x1() + half, box.y1() + half);
      Box seen = Boxes.intersection(ink, state.clip);
      if (seen != null) {
        boolean line = Math.min(box.width(), box.height()) < THIN;
        if (line && state.strokeIsOpaque()) {
          glyphs.cover(seen, Cover.of(seen));
        }
        areas.add(seen, Float.NaN);
      }
    }
  }

  /** A shading lets nothing through, but what it leaves blank only it says. */
  void shade(GraphicsState state) {
    if (!state.showsFill()) {
      return;
    }
    if (state.veils(PaintedAreas.FAINTLY)) {
      glyphs.cover(state.clip, Cover.somewhereIn(state.clip));
    }
    if (!state.isClippedToBox()) {
      ink.add(state.clip, state.clip, Ink.Kind.DRAWING);
    }
    areas.add(state.clip, Float.NaN);
  }

  /**
   * An image was drawn into the unit square; a thin one is a line.
   *
   * @return how much of the page it takes, in square points
   */
  double image(GraphicsState state, Picture picture) {
    Affine map = frame.from(state.toUserSpace);
    Box box = map.around(0, 0, 1, 1);
    rules.fillThinBox(box, state.clip);
    Box seen = Boxes.intersection(box, state.clip);
    if (seen == null || isThin(seen)) {
      return 0;
    }
    if (map.determinant() == 0) {
      areas.add(seen, Float.NaN);
    } else {
      PlacedPicture placed = new PlacedPicture(picture, map, seen, state.fillSeen());
      if (state.veils(PaintedAreas.FAINTLY)) {
        glyphs.cover(seen, placed.cover(state.covers()));
      }
      ink.add(placed);
      areas.add(placed);
    }
    ink.add(seen, state.clip, Ink.Kind.IMAGE);
    return seen.width() * seen.height();
  }
}
