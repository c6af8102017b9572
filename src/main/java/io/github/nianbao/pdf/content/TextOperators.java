package io.github.nianbao.pdf.content;

import io.github.nianbao.pdf.font.Fonts;
import io.github.nianbao.pdf.syntax.Operands;
import io.github.nianbao.pdf.syntax.Operator;
import java.io.IOException;

/** The operators of a content stream that set and show text. */
final class TextOperators {

  /** The last way to paint glyphs; from the first clipping one on they clip as well. */
  private static final int LAST_RENDERING = 7;

  private static final int FIRST_CLIPPING = 4;

  private final Painter painter;
  private boolean sound = true;

  TextOperators(Painter painter) {
    this.painter = painter;
  }

  /**
   * Whether all operators so far were operators of PDF and had their operands, and all text lay
   * where text may lie.
   */
  boolean isSound() {
    return sound;
  }

  /** Carries out an operator; passes over those that are none of these. */
  void carryOut(Operator operator, Operands operands, GraphicsState state, Fonts fonts)
      throws IOException {
    TextState text = state.text;
    switch (operator) {
      case BEGIN_TEXT -> text.begin();
      case END_TEXT -> state.endText();
      case NEXT_LINE -> text.nextLine(0, -text.leading);
      case SHOW -> show(operands, state, fonts);
      case NEXT_LINE_SHOW -> {
        text.nextLine(0, -text.leading);
        show(operands, state, fonts);
      }
      case SPACE_NEXT_LINE_SHOW -> {
        if (has(2, operands)) {
          text.wordSpacing = operands.number(0);
          text.characterSpacing = operands.number(1);
          text.nextLine(0, -text.leading);
          show(operands, state, fonts);
        }
      }
      case MOVE_TEXT -> move(operands, text);
      case MOVE_TEXT_BY_LEADING -> {
        if (has(2, operands)) {
          text.leading = -operands.number(1);
          move(operands, text);
        }
      }
      case TEXT_MATRIX -> {
        if (has(6, operands)) {
          text.place(operands.transform());
        }
      }
      case CHARACTER_SPACING, WORD_SPACING, SCALING, LEADING, RISE, RENDERING -> {
        if (has(1, operands)) {
          set(operator, operands, text);
        }
      }
      default -> sound &= operator == Operator.IGNORED;
    }
  }

  /** Whether an operator has its operands; one that has not shows that the content is damaged. */
  private boolean has(int numbers, Operands operands) {
    sound &= operands.numberCount() >= numbers;
    return operands.numberCount() >= numbers;
  }

  private static void set(Operator operator, Operands operands, TextState text) {
    float value = operands.number(0);
    switch (operator) {
      // Some writers put more before it; the last number counts.
      case CHARACTER_SPACING -> text.characterSpacing = operands.number(operands.numberCount() - 1);
      case WORD_SPACING -> text.wordSpacing = value;
      case SCALING -> text.horizontalScaling = value / 100f;
      case LEADING -> text.leading = value;
      case RISE -> text.rise = value;
      default -> {
        if (value >= 0 && value <= LAST_RENDERING) {
          // 0 fills, 1 strokes, 2 does both, 3 neither.
          int way = (int) value % 4;
          text.filled = way == 0 || way == 2;
          text.stroked = way == 1 || way == 2;
          text.clips = value >= FIRST_CLIPPING;
        }
      }
    }
  }

  private void move(Operands operands, TextState text) {
    if (has(2, operands)) {
      text.nextLine(operands.number(0), operands.number(1));
    }
  }

  private void show(Operands operands, GraphicsState state, Fonts fonts) throws IOException {
    if (!state.text.isOpen() || operands.pieceCount() == 0) {
      sound = false;
      return;
    }
    if (state.text.font == null) {
      sound = false;
      state.text.font = fonts.substitute();
    }
    painter.show(state, state.text.font, operands);
  }
}
