package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;

/** The current path of a content stream, and its painting, on the displayed page. */
final class PathPainter {

  /** Paint with less alpha than this is not seen. */
  private static final double CLEAR = 0.01;

  private final PageFrame frame;
  private final RulePainter rules;
  private final Path path = new Path();
  private boolean clipping;

  // The last way to the displayed page: most operators have that of the one before.
  private final Transform mapped = new Transform();
  private Affine toPage;

  PathPainter(PageFrame frame, RulePainter rules) {
    this.frame = frame;
    this.rules = rules;
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
    boolean strokeSeen = stroke && state.strokeAlpha > CLEAR;
    if (fill && state.fillAlpha > CLEAR) {
      rules.fill(path, state.fillWhite, strokeSeen, state.clip);
    }
    if (strokeSeen) {
      rules.stroke(path, state.lineWidth * map(state).scale(), state.clip);
    }
    if (clipping) {
      Box box = path.box();
      if (box != null) {
        state.clipTo(box);
      }
      clipping = false;
    }
    path.clear();
  }

  /** An image was drawn into the unit square; a thin one is a line. */
  void image(GraphicsState state) {
    rules.fillThinBox(map(state).around(0, 0, 1, 1), state.clip);
  }

  private Affine map(GraphicsState state) {
    if (!mapped.isSame(state.toUserSpace)) {
      mapped.set(state.toUserSpace);
      toPage = frame.from(mapped);
    }
    return toPage;
  }
}
