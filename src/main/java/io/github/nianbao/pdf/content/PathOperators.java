package io.github.nianbao.pdf.content;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.syntax.Operands;
import io.github.nianbao.pdf.syntax.Operator;
import io.github.nianbao.pdf.syntax.Transform;

/** The operators of a content stream that build, paint and clip paths and colour fills. */
final class PathOperators {

  private final Painter painter;
  private final PagePath path = new PagePath();
  private boolean clipping;
  private boolean sound = true;

  // The last way to the displayed page: nearly all operators have that of the one before.
  private final Transform mapped = new Transform();
  private Affine toPage;

  PathOperators(Painter painter) {
    this.painter = painter;
    toPage = painter.frame().from(mapped);
  }

  /** Whether all operators so far had their operands. */
  boolean isSound() {
    return sound;
  }

  /** Carries out an operator; false if it is none of these. */
  boolean carryOut(Operator operator, Operands operands, GraphicsState state) {
    switch (operator) {
      case MOVE, LINE, RECTANGLE, CURVE, SHORT_CURVE -> build(operator, operands, state);
      case CLOSE -> path.close();
      case CLIP -> clipping = true;
      case END_PATH -> paint(state, false, false);
      case STROKE -> paint(state, true, false);
      case CLOSE_STROKE -> closeAndPaint(state, true, false);
      case FILL -> paint(state, false, true);
      case EVEN_ODD_FILL -> {
        path.fillsEvenOdd();
        paint(state, false, true);
      }
      case FILL_STROKE -> paint(state, true, true);
      case EVEN_ODD_FILL_STROKE -> {
        path.fillsEvenOdd();
        paint(state, true, true);
      }
      case CLOSE_FILL_STROKE -> closeAndPaint(state, true, true);
      case CLOSE_EVEN_ODD_FILL_STROKE -> {
        path.fillsEvenOdd();
        closeAndPaint(state, true, true);
      }
      case FILL_SPACE_AND_COLOR -> {
        state.fill.begin(ColourSpace.DEVICE);
        state.fill.choose(operands);
      }
      case FILL_COLOR -> state.fill.choose(operands);
      case STROKE_SPACE_AND_COLOR -> {
        state.stroke.begin(ColourSpace.DEVICE);
        state.stroke.choose(operands);
      }
      case STROKE_COLOR -> state.stroke.choose(operands);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void build(Operator operator, Operands n, GraphicsState state) {
    int needed =
        switch (operator) {
          case MOVE, LINE -> 2;
          case CURVE -> 6;
          default -> 4;
        };
    if (n.numberCount() < needed) {
      sound = false;
      return;
    }
    Affine map = map(state);
    double x = n.number(0);
    double y = n.number(1);
    switch (operator) {
      case MOVE -> path.moveTo(map.x(x, y), map.y(x, y));
      case LINE -> path.lineTo(map.x(x, y), map.y(x, y));
      case RECTANGLE -> rectangle(map, x, y, n.number(2), n.number(3));
      default -> {
        // The points that only draw a curve towards them lie around it.
        for (int i = 0; i < needed; i += 2) {
          x = n.number(i);
          y = n.number(i + 1);
          path.curveTo(map.x(x, y), map.y(x, y));
        }
      }
    }
  }

  private void rectangle(Affine map, double x, double y, double width, double height) {
    path.moveTo(map.x(x, y), map.y(x, y));
    path.lineTo(map.x(x + width, y), map.y(x + width, y));
    path.lineTo(map.x(x + width, y + height), map.y(x + width, y + height));
    path.lineTo(map.x(x, y + height), map.y(x, y + height));
    path.close();
  }

  private Affine map(GraphicsState state) {
    if (!mapped.isSame(state.toUserSpace)) {
      mapped.set(state.toUserSpace);
      toPage = painter.frame().from(mapped);
    }
    return toPage;
  }

  private void closeAndPaint(GraphicsState state, boolean stroke, boolean fill) {
    path.close();
    paint(state, stroke, fill);
  }

  private void paint(GraphicsState state, boolean stroke, boolean fill) {
    if (stroke || fill) {
      painter.paint(state, path, stroke, fill);
    }
    if (clipping) {
      Box box = path.box();
      if (box != null) {
        state.clipTo(box, path.isRectangle());
      }
      clipping = false;
    }
    path.clear();
  }
}
