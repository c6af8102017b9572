package io.github.nianbao.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.nianbao.form.FormColumn.Kind;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a cell says, and what it does not say. */
class FigureTextTest {

  @ParameterizedTest
  @CsvSource({
    "5①,5,①",
    "12²,12,²",
    "345₁,345,₁",
    "35❶,35,❶",
    "35➀,35,➀",
    "35⑴,35,⑴",
    "35㉑,35,㉑",
    "¹35,35,¹",
    "35*,35,*",
    "35①②,35,①②",
    "35[1],35,[1]",
    "35〔1〕,35,〔1〕",
    "'1,234³','1234',³",
    "35①件,35,①",
    "35件①,35,①"
  })
  void noteBesideAFigureIsNoDigitOfIt(String printed, BigDecimal value, String note) {
    Token.Number number = assertInstanceOf(Token.Number.class, Tokenizer.read(printed, Kind.COUNT));
    assertEquals(value, number.value());
    assertEquals(note, number.remark());
  }

  @ParameterizedTest
  @CsvSource({"12.5①,12.5", "12.5①万元,12.5", "42403.19²,42403.19"})
  void noteBesideAnAmount(String printed, BigDecimal value) {
    Token.Number number =
        assertInstanceOf(Token.Number.class, Tokenizer.read(printed, Kind.AMOUNT));
    assertEquals(value, number.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"③", "²", "₁", "❶", "½", "5½", "㋀", "㏠", "1⁄2", "⒈", "①②"})
  void compatibleCharactersMakeNoDigits(String printed) {
    assertInstanceOf(Token.Unreadable.class, Tokenizer.read(printed, Kind.COUNT));
    assertInstanceOf(Token.Unreadable.class, Tokenizer.read(printed, Kind.AMOUNT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"￥12", "人民币12元"})
  void aCurrencyIsNoCount(String printed) {
    assertInstanceOf(Token.Unreadable.class, Tokenizer.read(printed, Kind.COUNT));
    assertInstanceOf(Token.Number.class, Tokenizer.read(printed, Kind.AMOUNT));
  }

  @ParameterizedTest
  @CsvSource({"１２,12", "'１，２３４','1234'"})
  void digitsOfFullWidthAreDigits(String printed, BigDecimal value) {
    Token.Number number = assertInstanceOf(Token.Number.class, Tokenizer.read(printed, Kind.COUNT));
    assertEquals(value, number.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"±26", "— 5", "- 5", "－ 5", "12、345", "12, 345", "921.5/12", "35/12"})
  void whatIsNoPlainFigure(String printed) {
    assertInstanceOf(Token.Unreadable.class, Tokenizer.read(printed, Kind.COUNT));
    assertInstanceOf(Token.Unreadable.class, Tokenizer.read(printed, Kind.CHANGE));
    assertInstanceOf(Token.Unreadable.class, Tokenizer.read(printed, Kind.AMOUNT));
  }
}
