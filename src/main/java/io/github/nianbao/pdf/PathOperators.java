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
  boolean carryOut(String operator, Operands operands, GraphicsState state) {
    switch (operator) {
      case "m", "l", "re", "c", "v", "y" -> build(operator, operands, state);
      case "h" -> painter.close();
      case "W", "W*" -> painter.clip();
      case "n" -> painter.paint(state, false, false);
      case "S" -> painter.paint(state, true, false);
      case "s" -> painter.closeAndPaint(state, true, false);
      case "f", "F", "f*" -> painter.paint(state, false, true);
      case "B", "B*" -> painter.paint(state, true, true);
      case "b", "b*" -> painter.closeAndPaint(state, true, true);
      // The colour of strokes does not matter: a white line divides cells as a black one does.
      case "g", "rg", "k" -> {
        state.fillSpace(true);
        state.fillColor(operands);
      }
      case "sc", "scn" -> state.fillColor(operands);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void build(String operator, Operands n, GraphicsState state) {
    int needed =
        switch (operator) {
          case "m", "l" -> 2;
          case "c" -> 6;
          default -> 4;
        };
    if (n.numberCount() < needed) {
      sound = false;
      return;
    }
    switch (operator) {
      case "m" -> painter.moveTo(state, n.number(0), n.number(1));
      case "l" -> painter.lineTo(state, n.number(0), n.number(1));
      case "re" -> painter.rectangle(state, n.number(0), n.number(1), n.number(2), n.number(3));
      // Only where a curve ends matters.
      default -> painter.curveTo(state, n.number(needed - 2), n.number(needed - 1));
    }
  }
}
