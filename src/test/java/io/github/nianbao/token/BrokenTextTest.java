package io.github.nianbao.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.form.FormColumn;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BrokenTextTest {

  @Test
  void theLinesOfAFigureAreReadAsOne() {
    String printed = BrokenText.join("20", "6");
    assertEquals("20\n6", printed);
    assertEquals(
        new Token.Number(BigDecimal.valueOf(206), null, null, false),
        Tokenizer.read(printed, FormColumn.Kind.COUNT));
  }

  @Test
  void nothingAboveOrBelowLeavesNoTrace() {
    assertEquals("6", BrokenText.join("", "6"));
    assertEquals("20", BrokenText.join("20", ""));
  }

  @Test
  void onlyDigitsGoOnAndNotBehindZero() {
    assertTrue(BrokenText.mayGoOn("20", "6"));
    assertTrue(BrokenText.mayGoOn("-1", "0"));
    assertFalse(BrokenText.mayGoOn("0", "6"));
    assertFalse(BrokenText.mayGoOn("—", "6"));
    assertFalse(BrokenText.mayGoOn("20", "—"));
    assertFalse(BrokenText.mayGoOn("20", ""));
  }
}
