package io.github.nianbao.layout.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.table.CellContent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure that a vertical ruling runs through, in a row of cells from 100 to 140, 180 and 220. */
class FiguresAcrossTest {

  private static final double[] XS = {100, 140, 180, 220};

  private final List<Glyph> glyphs = new ArrayList<>();

  /** Draws digits that are 5 wide. */
  private FiguresAcrossTest digits(double x, String text) {
    for (int i = 0; i < text.length(); i++) {
      Box box = new Box(x + 5 * i, 105, x + 5 * i + 5, 115);
      glyphs.add(new Glyph(text.substring(i, i + 1), box, 10, false, false));
    }
    return this;
  }

  /** Draws Chinese characters that are 10 wide. */
  private FiguresAcrossTest words(double x, String text) {
    for (int i = 0; i < text.length(); i++) {
      Box box = new Box(x + 10 * i, 105, x + 10 * i + 10, 115);
      glyphs.add(new Glyph(text.substring(i, i + 1), box, 10, false, false));
    }
    return this;
  }

  private CellContent cell(int column) {
    List<RulingLine> rules = new ArrayList<>();
    for (double x : XS) {
      rules.add(new RulingLine(x, 100, x, 120, RulingLine.Source.STROKE));
    }
    rules.add(new RulingLine(XS[0], 100, XS[3], 100, RulingLine.Source.STROKE));
    rules.add(new RulingLine(XS[0], 120, XS[3], 120, RulingLine.Source.STROKE));
    Page page = new Page(1, 300, 300, glyphs, rules, 0);
    return Lattice.grids(page).get(0).cell(0, column).content();
  }

  @Test
  void isOfTheCellWithTheGreaterPart() {
    digits(135.5, "35");
    assertEquals("35", cell(1).text());
    assertTrue(cell(1).isOneFigure());
    assertTrue(cell(0).isBlank());
  }

  @Test
  void isOfTheLeftCellWhereMostOfItLiesThere() {
    digits(132, "35");
    assertEquals("35", cell(0).text());
    assertTrue(cell(1).isBlank());
  }

  @Test
  void isOfNoCellWhereBothHoldAsMuch() {
    digits(135, "35");
    assertFalse(cell(0).isOneFigure());
    assertFalse(cell(1).isOneFigure());
  }

  @Test
  void isOfNoCellWhereTheRulingRunsThroughTheMiddleOfADigit() {
    digits(127.5, "38944");
    assertFalse(cell(0).isOneFigure());
    assertFalse(cell(1).isOneFigure());
  }

  @Test
  void isOfNoCellWhereTheOtherHoldsMore() {
    digits(105, "7").digits(135.5, "35");
    assertFalse(cell(0).isOneFigure());
    assertFalse(cell(1).isOneFigure());
  }

  @Test
  void thatIsWiderThanItsCellIsOfIt() {
    digits(136, "1234567890");
    assertEquals("1234567890", cell(1).text());
    assertTrue(cell(1).isOneFigure());
    assertTrue(cell(0).isBlank());
    assertTrue(cell(2).isBlank());
  }

  @Test
  void figuresWithASpaceAtTheRulingAreTwo() {
    digits(129, "35").digits(141, "12");
    assertEquals("35", cell(0).text());
    assertEquals("12", cell(1).text());
    assertTrue(cell(0).isOneFigure());
  }

  @Test
  void wordsThatRunBeyondTheirCellLeaveTheFigureThere() {
    words(105.5, "部分公开").digits(158, "12");
    assertEquals("部分公开", cell(0).text());
    assertEquals("12", cell(1).text());
    assertTrue(cell(1).isOneFigure());
  }

  @Test
  void wordsThatBeginBeforeTheirCellAreOfIt() {
    digits(105, "12").words(134.5, "部分公开");
    assertEquals("12", cell(0).text());
    assertEquals("部分公开", cell(1).text());
  }

  @Test
  void wordsThatTouchADigitBeyondTheirCellStayWhereTheyLie() {
    words(105.5, "部分公开").digits(145.5, "12");
    assertEquals("开12", cell(1).text());
  }

  @Test
  void figuresThatFillTheirCellsAreTwo() {
    digits(100, "12345678").digits(140.5, "90");
    assertEquals("12345678", cell(0).text());
    assertEquals("90", cell(1).text());
    assertTrue(cell(0).isOneFigure());
    assertTrue(cell(1).isOneFigure());
  }
}
