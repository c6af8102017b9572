package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** The current path and the painting state of a content stream, on the displayed page. */
final class PathPainter {

  /** Paint with less alpha than this is not seen. */
  private static final double CLEAR = 0.01;

  private final PageFrame frame;
  private final Supplier<PDGraphicsState> graphics;
  private final RulePainter rules;
  private final Path path = new Path();
  private final Deque<PaintState> saved = new ArrayDeque<>();
  private PaintState state;
  private boolean clipping;

  PathPainter(PageFrame frame, Supplier<PDGraphicsState> graphics, RulePainter rules) {
    this.frame = frame;
    this.graphics = graphics;
    this.rules = rules;
    state = new PaintState(frame.box(), false, true);
  }

  void save() {
    saved.push(state);
  }

  void restore() {
    if (!saved.isEmpty()) {
      state = saved.pop();
    }
  }

  /** How many states are saved. */
  int depth() {
    return saved.size();
  }

  /** Restores the state that was current when so many were saved. */
  void restoreTo(int depth) {
    while (saved.size() > depth) {
      restore();
    }
  }

  /** The box around the clipping path. */
  Box clipBox() {
    return state.clip();
  }

  /** Clips to a box. */
  void clipTo(Box box) {
    Box seen = Boxes.intersection(state.clip(), box);
    // Nothing is seen any more; a box beside the page says so.
    state = state.withClip(seen == null ? new Box(-1, -1, -1, -1) : seen);
  }

  void moveTo(double x, double y) {
    Affine map = map();
    path.moveTo(map.x(x, y), map.y(x, y));
  }

  void lineTo(double x, double y) {
    Affine map = map();
    path.lineTo(map.x(x, y), map.y(x, y));
  }

  void curveTo(double x, double y) {
    Affine map = map();
    path.curveTo(map.x(x, y), map.y(x, y));
  }

  void rectangle(double x, double y, double width, double height) {
    Affine map = map();
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

  void closeAndPaint(boolean stroke, boolean fill) {
    path.close();
    paint(stroke, fill);
  }

  void paint(boolean stroke, boolean fill) {
    PDGraphicsState now = graphics.get();
    boolean strokeSeen = stroke && now.getAlphaConstant() > CLEAR;
    if (fill && now.getNonStrokeAlphaConstant() > CLEAR) {
      rules.fill(path, state.fillWhite(), strokeSeen, state.clip());
    }
    if (strokeSeen) {
      rules.stroke(path, now.getLineWidth() * map().scale(), state.clip());
    }
    if (clipping) {
      Box box = path.box();
      if (box != null) {
        clipTo(box);
      }
      clipping = false;
    }
    path.clear();
  }

  /** An image was drawn into the unit square; a thin one is a line. */
  void image() {
    rules.fillThinBox(map().around(0, 0, 1, 1), state.clip());
  }

  /** Fills are painted in a colour of a device, or of the space chosen before. */
  void fillColor(double[] components, boolean ofDevice) {
    boolean light = ofDevice || state.fillSpaceOfLight();
    state = state.withFill(light && isWhite(components), light);
  }

  /**
   * Fills are painted in a colour space, beginning with its black.
   *
   * @param ofLight false where components are amounts of ink, indexes or patterns
   */
  void fillSpace(boolean ofLight) {
    state = state.withFill(false, ofLight);
  }

  /** One or three components are light, four are ink. */
  private static boolean isWhite(double[] components) {
    if (components.length != 1 && components.length != 3 && components.length != 4) {
      return false;
    }
    double white = components.length == 4 ? 0 : 1;
    for (double component : components) {
      if (Math.abs(component - white) > 0.01) {
        return false;
      }
    }
    return true;
  }

  private Affine map() {
    return frame.from(graphics.get().getCurrentTransformationMatrix());
  }
}
