package io.github.nianbao.pdf.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLexerTest {

  private final Operands operands = new Operands();

  private static ContentLexer lexer(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    return new ContentLexer(bytes, bytes.length, new WordTable());
  }

  private List<String> strings() {
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < operands.pieceCount(); i++) {
      if (operands.isString(i)) {
        int start = operands.start(i);
        strings.add(
            new String(
                operands.bytes(), start, operands.end(i) - start, StandardCharsets.ISO_8859_1));
      }
    }
    return strings;
  }

  @ParameterizedTest
  @CsvSource({
    "12,12",
    "-3.5,-3.5",
    "+7,7",
    ".25,0.25",
    "4.,4",
    "--5,-5",
    "12-34,1234",
    "-,0",
    "0.000012345,0.000012345",
    "123456789012345678901234,123456789012345678901234",
    "00000000000000000000000.5,0.5"
  })
  void numbersReadAsReadersReadThem(String written, float value) {
    assertEquals(Operator.LINE_WIDTH, lexer(written + " w").next(operands));
    assertEquals(1, operands.numberCount());
    assertEquals(value, operands.number(0), Math.abs(value) * 1e-6);
  }

  @Test
  void secondPointBeginsAnotherNumber() {
    lexer("1.5.25 w").next(operands);
    assertEquals(2, operands.numberCount());
    assertEquals(0.25f, operands.number(1));
  }

  @Test
  void stringsKeepBracketsEscapesAndLineEnds() {
    lexer("(a(b)c\\)\\n\\101\\7x\\\r\ny\rz)Tj").next(operands);
    assertEquals(List.of("a(b)c)\nA\u0007xy\nz"), strings());
  }

  @Test
  void hexStringsMayHaveSpaceAndAnOddDigit() {
    lexer("<41 4\n2 5>Tj").next(operands);
    assertEquals(List.of("ABP"), strings());
  }

  @Test
  void arrayHoldsStringsAndAdjustments() {
    ContentLexer lexer = lexer("[(a)-120.5(b)]TJ ET");
    assertEquals(Operator.SHOW, lexer.next(operands));
    assertEquals(List.of("a", "b"), strings());
    assertTrue(operands.isAdjustment(2));
    assertEquals(-120.5f, operands.adjustment(2));
    assertEquals(0, operands.numberCount());
    assertEquals(Operator.END_TEXT, lexer.next(operands));
    assertEquals(0, operands.pieceCount());
    assertNull(lexer.next(operands));
  }

  @Test
  void namesWithNumberSignsAreUnescaped() {
    lexer("/F#31#2e /second 9 Tf").next(operands);
    assertEquals("F1.", operands.name());
    assertEquals(9, operands.number(0));
  }

  @Test
  void dictionariesConstantsAndCommentsAreNoOperators() {
    ContentLexer lexer = lexer("/P <</MCID 0/On true>>BDC % q Q\nnull q");
    assertEquals(Operator.BEGIN_MARKED, lexer.next(operands));
    assertEquals(Operator.SAVE, lexer.next(operands));
  }

  @Test
  void imageDataAreSkippedThoughTheySayEI() {
    ContentLexer lexer = lexer("BI /W 1 /H 1 ID \u0001EI \u0002\u0003 EI Q");
    assertEquals(Operator.IMAGE, lexer.next(operands));
    assertEquals(Operator.RESTORE, lexer.next(operands));
    assertFalse(lexer.isCut());
  }

  @ParameterizedTest
  @CsvSource({"(abc", "<41", "[(a) 2", "BI /W 1 ID xx"})
  void contentCutWithinSomethingIsNoticed(String content) {
    ContentLexer lexer = lexer(content);
    while (lexer.next(operands) != null) {
      // to the end
    }
    assertTrue(lexer.isCut());
  }
}
