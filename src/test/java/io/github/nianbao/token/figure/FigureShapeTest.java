package io.github.nianbao.token.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the digits of one figure stand. */
class FigureShapeTest {

  private static final double SIZE = 10;

  private static final Box CELL = new Box(90, 90, 160, 190);

  /** Not wide enough for three digits and what its sides keep free. */
  private static final Box NARROW = new Box(97, 90, 120, 190);

  private final List<Glyph> glyphs = new ArrayList<>();

  private FigureShapeTest digits(double x, double y, String text) {
    for (int i = 0; i < text.length(); i++) {
      Box box = new Box(x + i * SIZE / 2, y, x + (i + 1) * SIZE / 2, y + SIZE);
      glyphs.add(new Glyph(text.substring(i, i + 1), box, SIZE, false, false));
    }
    return this;
  }

  private boolean enclosed() {
    return enclosedIn(CELL);
  }

  private boolean enclosedIn(Box cell) {
    return FigureShape.holds(glyphs, cell, Habits.UNKNOWN);
  }

  private boolean open() {
    return FigureShape.holds(glyphs, 0.0);
  }

  @Test
  void digitsBesideAndUnderOneAnotherAreOneFigure() {
    digits(100, 100, "20").digits(102, 112, "6");
    assertTrue(enclosedIn(NARROW));
    assertTrue(open());
  }

  @Test
  void digitsOfARemarkAreNoneOfTheFigureHoweverItsLinesBreak() {
    digits(100, 100, "940(").digits(102, 112, "55").digits(110, 124, "6)");
    assertTrue(enclosed());
  }

  @Test
  void figureOfTheNextRowIsAnother() {
    digits(100, 100, "20").digits(102, 140, "6");
    assertFalse(open());
    assertTrue(enclosedIn(NARROW), "rulings say that both stand in one cell");
  }

  @Test
  void figuresInLinesAsideOfOneAnotherAreTwo() {
    digits(100, 100, "20").digits(130, 112, "6");
    assertFalse(open());
    assertFalse(enclosed());
  }

  @Test
  void figuresFarApartInALineAreTwo() {
    digits(100, 100, "20").digits(140, 100, "6");
    assertFalse(open());
    assertFalse(enclosed());
  }

  @Test
  void digitsFarApartAreOneFigureWhereTheyAreDistributedOverTheirCell() {
    digits(92, 100, "2").digits(122, 100, "0").digits(152, 100, "6");
    assertFalse(open());
    assertTrue(enclosed());
  }

  @Test
  void digitsOfARemarkInItsWordsAreNoOtherFigure() {
    digits(92, 100, "2").digits(120, 100, "见第").digits(130, 100, "3");
    assertTrue(enclosed());
  }

  @Test
  void thousandsSeparatorsInLinesOfTheirOwnAreOfTheFigure() {
    digits(100, 100, "1").digits(101, 112, ",").digits(100, 124, "0").digits(100, 136, "3");
    assertTrue(open());
  }

  @Test
  void whatALineWouldHaveHeldIsNotTheNextLineOfAFigure() {
    digits(100, 100, "271").digits(105, 112, "0");
    assertFalse(FigureShape.holds(glyphs, 40.0), "the label of the column is as wide as 8 digits");
    assertTrue(FigureShape.holds(glyphs, 16.0));
  }

  @Test
  void digitThatASideOfTheCellRunsThroughIsNoneOfAFigureFarAway() {
    digits(88, 100, "1").digits(150, 100, "7");
    assertFalse(enclosed());
  }

  @Test
  void figureThatIsLargerThanItsCellIsOne() {
    digits(130, 100, "1234567");
    assertTrue(enclosed());
  }

  @Test
  void figuresUnderOneAnotherAreTwoWhereOneLineHoldsThem() {
    digits(100, 100, "35").digits(100, 112, "12");
    assertFalse(enclosed());
    assertTrue(enclosedIn(NARROW));
  }

  @Test
  void figuresUnderOneAnotherAreTwoWhereALineOfTheColumnIsAsWideAsBoth() {
    digits(100, 100, "35").digits(100, 112, "12");
    assertFalse(FigureShape.holds(glyphs, NARROW, habits(20, 0)));
    assertTrue(FigureShape.holds(glyphs, NARROW, habits(10, 0)));
  }

  @Test
  void unitAfterTheSecondFigureMakesThemNotOne() {
    digits(100, 100, "35").digits(100, 112, "12").digits(110, 112, "件");
    assertFalse(enclosed());
  }

  @Test
  void figuresWithASpaceBetweenAreTwo() {
    digits(100, 100, "12").digits(113, 100, "3");
    assertFalse(enclosed());
    assertFalse(open());
  }

  @Test
  void thousandsApartAreOneFigureOnlyWhereAllFiguresAreSetSo() {
    digits(100, 100, "1").digits(108, 100, "234");
    assertFalse(enclosed());
    assertTrue(FigureShape.holds(glyphs, CELL, habits(0, 0.3)));
  }

  @Test
  void digitsWithEvenSpacesAreOneFigure() {
    digits(100, 100, "1").digits(107, 100, "2").digits(114, 100, "3");
    assertTrue(enclosed());
  }

  @Test
  void digitOfAnotherSizeIsNoneOfTheFigure() {
    digits(100, 100, "35");
    glyphs.add(new Glyph("1", new Box(110, 101.5, 114, 109.5), 8, false, false));
    assertFalse(enclosed());
  }

  private static Habits habits(double widest, double spacing) {
    return new Habits() {
      @Override
      public double widestLine(Box cell) {
        return widest;
      }

      @Override
      public boolean isSpacing(double gap) {
        return gap <= spacing;
      }
    };
  }
}
