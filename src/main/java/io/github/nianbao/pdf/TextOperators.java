package io.github.nianbao.pdf;

import java.io.IOException;

/** The operators of a content stream that set and show text. */
final class TextOperators {

  private static final int INVISIBLE = 3;
  private static final int INVISIBLE_CLIP = 7;

  private final TextPainter painter;

  TextOperators(TextPainter painter) {
    this.painter = painter;
  }

  /** Carries out an operator; passes over those that are none of these. */
  void carryOut(String operator, Operands operands, GraphicsState state, Fonts fonts)
      throws IOException {
    switch (operator) {
      case "BT" -> painter.begin(state);
      case "ET" -> state.inText = false;
      case "T*" -> nextLine(state);
      case "Tj", "TJ" -> show(operands, state, fonts);
      case "'" -> {
        nextLine(state);
        show(operands, state, fonts);
      }
      case "\"" -> {
        if (operands.numberCount() >= 2) {
          state.wordSpacing = operands.number(0);
          state.characterSpacing = operands.number(1);
          nextLine(state);
          show(operands, state, fonts);
        }
      }
      case "Td" -> move(operands, state);
      case "TD" -> {
        if (operands.numberCount() >= 2) {
          state.leading = -operands.number(1);
          move(operands, state);
        }
      }
      case "Tm" -> {
        if (operands.numberCount() >= 6) {
          painter.setMatrix(state, operands.transform());
        }
      }
      default -> {
        if (operands.numberCount() > 0) {
          set(operator, operands, state);
        }
      }
    }
  }

  private static void set(String operator, Operands operands, GraphicsState state) {
    float value = operands.number(0);
    switch (operator) {
      // Some writers put more before it; the last number counts.
      case "Tc" -> state.characterSpacing = operands.number(operands.numberCount() - 1);
      case "Tw" -> state.wordSpacing = value;
      case "Tz" -> state.horizontalScaling = value / 100f;
      case "TL" -> state.leading = value;
      case "Ts" -> state.rise = value;
      case "Tr" -> {
        if (value >= 0 && value <= INVISIBLE_CLIP) {
          state.invisibleText = value == INVISIBLE || value == INVISIBLE_CLIP;
        }
      }
      default -> {
        // Of no matter to glyphs and rulings.
      }
    }
  }

  private void move(Operands operands, GraphicsState state) {
    if (operands.numberCount() >= 2) {
      painter.nextLine(state, operands.number(0), operands.number(1));
    }
  }

  private void nextLine(GraphicsState state) {
    painter.nextLine(state, 0, -state.leading);
  }

  private void show(Operands operands, GraphicsState state, Fonts fonts) throws IOException {
    if (!state.inText || operands.pieceCount() == 0) {
      return;
    }
    if (state.font == null) {
      state.font = fonts.substitute();
    }
    painter.show(state, state.font, operands);
  }
}
