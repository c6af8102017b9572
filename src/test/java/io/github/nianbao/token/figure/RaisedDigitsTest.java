package io.github.nianbao.token.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.line.CellText;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small digits over and under the line of a figure are the signs of notes. */
class RaisedDigitsTest {

  private static final double LINE = 200;

  private final List<Glyph> glyphs = new ArrayList<>();

  /** Adds digits after those that are there. */
  private void digits(String text, double size, double raised) {
    for (int i = 0; i < text.length(); i++) {
      double x = glyphs.isEmpty() ? 100 : glyphs.get(glyphs.size() - 1).box().x1();
      double y1 = LINE - raised + 0.12 * size;
      Box box = new Box(x, y1 - size, x + size / 2, y1);
      glyphs.add(new Glyph(text.substring(i, i + 1), box, size, false, false));
    }
  }

  private String text() {
    return CellText.of(RaisedDigits.marked(glyphs));
  }

  @ParameterizedTest
  @CsvSource({"5,3", "6,1.5", "6,3", "6.6,2.6", "4,4"})
  void raisedDigits(double size, double raised) {
    digits("35", 8, 0);
    digits("12", size, raised);
    assertEquals("35¹²", text());
  }

  @ParameterizedTest
  @CsvSource({"5,-1.2", "6,-1.5"})
  void loweredDigits(double size, double raised) {
    digits("35", 8, 0);
    digits("1", size, raised);
    assertEquals("35₁", text());
  }

  @Test
  void digitsOfOneLineStayWhateverTheirSize() {
    digits("35", 8, 0);
    digits("1", 6, 0);
    assertEquals("351", text());
  }

  @Test
  void digitsOfTheNextLineStay() {
    digits("20", 8, 0);
    Box box = new Box(100, 202, 103, 208);
    glyphs.add(new Glyph("6", box, 6, false, false));
    assertEquals("20\n6", text());
  }
}
