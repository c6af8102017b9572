package io.github.nianbao.pdf;

/** The operators of a content stream that build, paint and clip paths and colour fills. */
final class PathOperators {

  private final PathPainter painter;
  private boolean sound = true;

  PathOperators(PathPainter painter) {
    this.painter = painter;
  }

  /** Whether all operators so far had their operands. */
  boolean isSound() {
    return sound;
  }

  /** Carries out an operator; false if it is none of these. */
  boolean carryOut(Operator operator, Operands operands, GraphicsState state) {
    switch (operator) {
      case MOVE, LINE, RECTANGLE, CURVE, SHORT_CURVE -> build(operator, operands, state);
      case CLOSE -> painter.close();
      case CLIP -> painter.clip();
      case END_PATH -> painter.paint(state, false, false);
      case STROKE -> painter.paint(state, true, false);
      case CLOSE_STROKE -> painter.closeAndPaint(state, true, false);
      case FILL -> painter.paint(state, false, true);
      case FILL_STROKE -> painter.paint(state, true, true);
      case CLOSE_FILL_STROKE -> painter.closeAndPaint(state, true, true);
      // The colour of strokes does not matter: a white line divides cells as a black one does.
      case FILL_SPACE_AND_COLOR -> {
        state.fillSpace(true);
        state.fillColor(operands);
      }
      case FILL_COLOR -> state.fillColor(operands);
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
    switch (operator) {
      case MOVE -> painter.moveTo(state, n.number(0), n.number(1));
      case LINE -> painter.lineTo(state, n.number(0), n.number(1));
      case RECTANGLE ->
          painter.rectangle(state, n.number(0), n.number(1), n.number(2), n.number(3));
      // Only where a curve ends matters.
      default -> painter.curveTo(state, n.number(needed - 2), n.number(needed - 1));
    }
  }
}
