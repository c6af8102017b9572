package io.github.nianbao.pdf;

import java.io.IOException;
import java.util.Set;

/** The operators of a content stream that set and show text. */
final class TextOperators {

  private static final int INVISIBLE = 3;
  private static final int INVISIBLE_CLIP = 7;

  /** Those of content streams that do not matter to glyphs and rulings (ISO 32000-1, annex A). */
  private static final Set<String> OTHERS =
      Set.of(
          "BDC", "BMC", "BX", "CS", "DP", "EMC", "EX", "G", "J", "K", "M", "MP", "RG", "SC", "SCN",
          "d", "d0", "d1", "i", "j", "ri", "sh");

  private final TextPainter painter;
  private boolean sound = true;

  TextOperators(TextPainter painter) {
    this.painter = painter;
  }

  /**
   * Whether all operators so far were operators of PDF and had their operands, and all text stood
   * where text may stand.
   */
  boolean isSound() {
    return sound;
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
        if (has(2, operands)) {
          state.wordSpacing = operands.number(0);
          state.characterSpacing = operands.number(1);
          nextLine(state);
          show(operands, state, fonts);
        }
      }
      case "Td" -> move(operands, state);
      case "TD" -> {
        if (has(2, operands)) {
          state.leading = -operands.number(1);
          move(operands, state);
        }
      }
      case "Tm" -> {
        if (has(6, operands)) {
          painter.setMatrix(state, operands.transform());
        }
      }
      case "Tc", "Tw", "Tz", "TL", "Ts", "Tr" -> {
        if (has(1, operands)) {
          set(operator, operands, state);
        }
      }
      default -> sound &= OTHERS.contains(operator);
    }
  }

  /** Whether an operator has its operands; one that has not shows that the content is damaged. */
  private boolean has(int numbers, Operands operands) {
    sound &= operands.numberCount() >= numbers;
    return operands.numberCount() >= numbers;
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
      default -> {
        if (value >= 0 && value <= INVISIBLE_CLIP) {
          state.invisibleText = value == INVISIBLE || value == INVISIBLE_CLIP;
        }
      }
    }
  }

  private void move(Operands operands, GraphicsState state) {
    if (has(2, operands)) {
      painter.nextLine(state, operands.number(0), operands.number(1));
    }
  }

  private void nextLine(GraphicsState state) {
    painter.nextLine(state, 0, -state.leading);
  }

  private void show(Operands operands, GraphicsState state, Fonts fonts) throws IOException {
    if (!state.inText || operands.pieceCount() == 0) {
      sound &= operands.pieceCount() == 0;
      return;
    }
    if (state.font == null) {
      sound = false;
      state.font = fonts.substitute();
    }
    painter.show(state, state.font, operands);
  }
}
