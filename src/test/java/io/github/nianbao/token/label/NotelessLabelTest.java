package io.github.nianbao.token.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NotelessLabelTest {

  private final NotelessLabel label = new NotelessLabel();

  @Test
  void takesOutNoteBrokenOverLinesOnceItIsClosed() {
    label.append("（二）部分公开（区分处");
    assertEquals("二部分公开区分处", label.text());
    assertFalse(label.hadNotes());

    label.append("理的，只计这一情形");
    label.append("）的件数");

    assertTrue(label.hadNotes());
    assertEquals("二部分公开的件数", label.text());
    assertEquals("二部分公开".length(), label.kept());
  }

  @Test
  void keepsNumberingAndShortBrackets() {
    label.append("（三）不予公开");
    label.append("(12)其他");

    assertFalse(label.hadNotes());
    assertEquals("三不予公开12其他", label.text());
  }

  @Test
  void endsNoteAtFirstClosingBracket() {
    label.append("其他(补正(逾期)的)");

    assertEquals("其他的", label.text());
  }
}
