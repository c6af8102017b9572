package io.github.nianbao.pdf.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.page.Page;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.page.RulingLine.Source;
import io.github.nianbao.pdf.Samples;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The comments in {@code testdata/pages/make.py} say what is drawn where. */
class PageRulesTest {

  private static Page page;

  @BeforeAll
  static void read() throws IOException {
    page = Samples.firstPage("rules-of-all-kinds-reportlab.pdf");
  }

  @Test
  void dashedStrokeIsOneLine() {
    assertRule(20, 50, 280, 50, Source.STROKE);
    assertEquals(1, rulesBetween(45, 55));
  }

  @Test
  void rowOfSmallRectanglesIsOneLine() {
    assertRule(20, 70, 277.5, 70, Source.THIN_FILL);
    assertEquals(1, rulesBetween(65, 75));
  }

  @Test
  void columnOfDotsIsOneLine() {
    assertRule(290.5, 59, 290.5, 297, Source.THIN_FILL);
    assertEquals(1, page.rules().stream().filter(rule -> rule.x0() > 285).count());
  }

  @Test
  void thinRectangleIsItsCentreLine() {
    assertRule(20, 90, 280, 90, Source.THIN_FILL);
    assertEquals(1, rulesBetween(88, 92));
  }

  @Test
  void strokedRectangleIsItsFourSides() {
    assertRule(20, 100, 120, 100, Source.STROKE);
    assertRule(20, 120, 120, 120, Source.STROKE);
    assertRule(20, 100, 20, 120, Source.STROKE);
    assertRule(120, 100, 120, 120, Source.STROKE);
  }

  @Test
  void shadedCellIsItsEdges() {
    assertRule(20, 130, 280, 130, Source.FILL_EDGE);
    assertRule(20, 160, 280, 160, Source.FILL_EDGE);
    assertRule(20, 130, 20, 160, Source.FILL_EDGE);
    assertRule(280, 130, 280, 160, Source.FILL_EDGE);
  }

  @Test
  void whiteRulingOnShadeIsARuling() {
    assertRule(150, 130, 150, 160, Source.STROKE);
  }

  @Test
  void whiteAreaOnWhitePaperIsNone() {
    assertEquals(0, rulesBetween(165, 205));
  }

  @Test
  void strokeWithoutInkIsNone() {
    assertEquals(0, rulesBetween(205, 215));
  }

  @Test
  void clippingPathIsNoneAndCutsWhatItClips() {
    assertRule(20, 230, 120, 230, Source.STROKE);
    assertEquals(1, rulesBetween(215, 255));
  }

  @Test
  void unpaintedPathIsNone() {
    assertEquals(0, rulesBetween(265, 275));
  }

  @Test
  void slantedLineIsNone() {
    assertEquals(0, rulesBetween(279, 301));
  }

  @Test
  void straightSidesOfRoundedRectangleAreRulingsAndCornersAreNot() {
    assertRule(25, 310, 115, 310, Source.STROKE);
    assertRule(120, 315, 120, 335, Source.STROKE);
    assertEquals(4, rulesBetween(305, 345));
  }

  @Test
  void whiteRulesBetweenShadedCellsAreKept() throws IOException {
    Page shaded = Samples.firstPage("white-rules-on-shade-chromium.pdf");
    assertTrue(
        shaded.rules().stream()
            .anyMatch(rule -> rule.source() == Source.THIN_FILL && near(rule.x0(), 84)));
    assertFalse(shaded.rules().stream().anyMatch(rule -> rule.y0() > 65));
  }

  /** Horizontal rulings at, and vertical ones within, a height. */
  private static long rulesBetween(double y0, double y1) {
    return page.rules().stream()
        .filter(rule -> rule.x0() < 285 && rule.y0() > y0 && rule.y1() < y1)
        .count();
  }

  private static void assertRule(double x0, double y0, double x1, double y1, Source source) {
    assertTrue(
        page.rules().stream()
            .anyMatch(
                rule ->
                    near(rule.x0(), x0)
                        && near(rule.y0(), y0)
                        && near(rule.x1(), x1)
                        && near(rule.y1(), y1)
                        && rule.source() == source),
        () -> new RulingLine(x0, y0, x1, y1, source) + " is not among " + page.rules());
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < 0.3;
  }
}
