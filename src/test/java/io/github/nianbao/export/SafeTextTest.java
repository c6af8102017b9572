package io.github.nianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+SUM(A1)",
        "-1+2",
        "-cmd",
        "@A1",
        "\t=1",
        "＝1",
        "-2\n=3",
        " =1",
        "\u00A0=1",
        "\u200B@A1",
        "\n+1",
        "-1\t=2"
      })
  void aFormulaIsText(String text) {
    assertEquals("'" + text, SafeText.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-26", "+298", "-1,232.50", "－3", "-", "--", " -26", "—", "20\n6", "", "无", "a=b"})
  void signedNumbersAndMarksStayAsPrinted(String text) {
    assertEquals(text, SafeText.of(text));
  }
}
