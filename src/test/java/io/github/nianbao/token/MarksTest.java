package io.github.nianbao.token;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.nianbao.form.FormColumn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that stand for no figure. */
class MarksTest {

  /** Browsers set two dashes as one sign where the font has it. */
  @ParameterizedTest
  @ValueSource(strings = {"—", "——", "⸺", "⸻", "/", "--"})
  void dashesOfAnyLengthAreMarks(String printed) {
    assertInstanceOf(Token.Mark.class, Tokenizer.read(printed, FormColumn.Kind.COUNT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"⸺5"})
  void aDoubleDashIsNoSign(String printed) {
    assertInstanceOf(Token.Unreadable.class, Tokenizer.read(printed, FormColumn.Kind.CHANGE));
  }
}
