package io.github.nianbao.pdf.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.line.LineReader;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.pdf.Samples;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The comments in {@code testdata/pages/make.py} say how each page is drawn; the places are those
 * at which a viewer shows the figure 235.
 */
class TurnedPagesTest {

  private static final String FILE = "turned-pages-reportlab.pdf";

  @ParameterizedTest(name = "page {0}: {1}")
  @CsvSource({
    "1, NONE,             300, 400, 150,   84.4, 168,   96.4",
    "2, CLOCKWISE,        400, 300, 84.4,  232,  96.4,  250",
    "3, COUNTERCLOCKWISE, 400, 300, 203.6, 150,  215.6, 168",
    "4, HALF,             300, 400, 132,   303.6, 150,  315.6",
    "5, NONE,             400, 300, 150,   84.4, 168,   96.4",
    "6, CLOCKWISE,        300, 400, 84.4,  132,  96.4,  150",
  })
  void pageReadsUprightAndKnowsWhereItIsDisplayed(
      int number,
      Rotation turn,
      double width,
      double height,
      double x0,
      double y0,
      double x1,
      double y1)
      throws IOException {
    Page page = Samples.read(FILE).pages().get(number - 1);
    assertEquals(turn, page.turn());
    assertEquals(width, page.width(), 0.01);
    assertEquals(height, page.height(), 0.01);
    List<Line> lines = LineReader.of(page).lines(glyph -> true);
    assertEquals(List.of("申请情况", "自然人20", "总计235"), lines.stream().map(Line::text).toList());
    assertEquals(List.of(60.0, 80.0, 100.0), across(page, true));
    assertEquals(List.of(40.0, 120.0, 200.0), across(page, false));
    assertBox(new Box(150, 84.4, 168, 96.4), figure(page));
    assertBox(new Box(x0, y0, x1, y1), page.displayed(figure(page)));
  }

  @Test
  void turnedLabelsDoNotTurnThePageOfTheFigures() throws IOException {
    Page page = Samples.read(FILE).pages().get(6);
    assertEquals(Rotation.NONE, page.turn());
    List<Line> lines = LineReader.of(page).lines(glyph -> glyph.box().y0() > 140);
    assertEquals(List.of("0 11 22 33"), lines.stream().map(Line::text).toList());
  }

  @Test
  void watermarkIsNoTextOfThePage() throws IOException {
    List<Page> pages = Samples.read(FILE).pages();
    assertEquals(Samples.text(pages.get(0)), Samples.text(pages.get(8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vertical-page-libreoffice.pdf", "vertical-font-reportlab.pdf"})
  void pagesSetDownwardsAreNotTurned(String name) throws IOException {
    assertEquals(Rotation.NONE, Samples.firstPage(name).turn());
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void pageTurnedInTheFileIsReadAsTheUprightOneAndDisplayedTurned(int rotation) throws IOException {
    String name = "no-rules-mutool.pdf";
    Page upright = Samples.firstPage(name);
    Page turned =
        PdfReader.read(
                Samples.changed(name, document -> document.getPage(0).setRotation(rotation)),
                ReadOptions.defaults())
            .pages()
            .get(0);
    assertEquals(Samples.text(upright), Samples.text(turned));
    assertEquals(upright.width(), turned.width(), 0.01);
    assertEquals(upright.height(), turned.height(), 0.01);
    for (int i = 0; i < upright.glyphs().size(); i++) {
      Box box = upright.glyphs().get(i).box();
      assertBox(box, turned.glyphs().get(i).box());
      assertBox(turn(box, upright, rotation), turned.displayed(turned.glyphs().get(i).box()));
    }
  }

  private static Box figure(Page page) {
    List<Glyph> glyphs = page.glyphs();
    return glyphs.subList(glyphs.size() - 3, glyphs.size()).stream()
        .map(Glyph::box)
        .reduce(Box::union)
        .orElseThrow();
  }

  /** Where the rulings of one direction lie, from the top or from the left. */
  private static List<Double> across(Page page, boolean horizontal) {
    return page.rules().stream()
        .filter(rule -> rule.horizontal() == horizontal)
        .map(rule -> horizontal ? rule.y0() : rule.x0())
        .map(place -> Math.round(place * 10) / 10.0)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static Box turn(Box box, Page page, int rotation) {
    return switch (rotation) {
      case 90 -> new Box(page.height() - box.y1(), box.x0(), page.height() - box.y0(), box.x1());
      case 180 ->
          new Box(
              page.width() - box.x1(),
              page.height() - box.y1(),
              page.width() - box.x0(),
              page.height() - box.y0());
      default -> new Box(box.y0(), page.width() - box.x1(), box.y1(), page.width() - box.x0());
    };
  }

  private static void assertBox(Box expected, Box actual) {
    double off =
        Math.max(
            Math.max(Math.abs(expected.x0() - actual.x0()), Math.abs(expected.y0() - actual.y0())),
            Math.max(Math.abs(expected.x1() - actual.x1()), Math.abs(expected.y1() - actual.y1())));
    assertTrue(off < 0.2, () -> "expected " + expected + " but was " + actual);
  }
}
