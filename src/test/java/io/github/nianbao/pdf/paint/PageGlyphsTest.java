package io.github.nianbao.pdf.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.pdf.Samples;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PageGlyphsTest {

  @Test
  void horizontalGlyphsStandWhereTheyArePrinted() throws IOException {
    Glyph glyph = Samples.glyph(Samples.firstPage("character-forms-reportlab.pdf"), "2");
    assertBox(20, 29.4, 32, 41.4, glyph.box());
    assertEquals(12, glyph.size(), 0.01);
    assertFalse(glyph.vertical());
  }

  @Test
  void glyphsOfVerticalFontStandBelowEachOther() throws IOException {
    Page page = Samples.firstPage("vertical-font-reportlab.pdf");
    assertBox(90, 50, 110, 70, Samples.glyph(page, "自").box());
    assertBox(90, 70, 110, 90, Samples.glyph(page, "然").box());
    assertBox(90, 90, 110, 110, Samples.glyph(page, "人").box());
    assertTrue(Samples.glyph(page, "人").vertical());
    assertFalse(Samples.glyph(page, "横").vertical());
  }

  @Test
  void verticalPageOfLibreOfficeReadsDownwards() throws IOException {
    Page page = Samples.firstPage("vertical-page-libreoffice.pdf");
    assertEquals("自然人(总计)年度 2023", Samples.text(page));
    assertBox(152.9, 58, 166.9, 72, Samples.glyph(page, "人").box());
    // The figures lie on their side: their boxes are higher by the advance, not the size.
    assertBox(133.3, 88.4, 147.3, 97.3, Samples.glyph(page, "3").box());
  }

  @Test
  void turnedAndSlantedTextHasUprightBoxes() throws IOException {
    Page page = Samples.firstPage("turned-text-reportlab.pdf");
    assertBox(82.4, 180, 102.4, 200, Samples.glyph(page, "上").box());
    assertBox(82.4, 160, 102.4, 180, Samples.glyph(page, "行").box());
    Box slanted = Samples.glyph(page, "斜").box();
    assertEquals(20, slanted.width(), 0.01);
    assertEquals(102.8 + 10, slanted.centerX(), 0.1);
  }

  @Test
  void fakeBoldIsReadOnce() throws IOException {
    Page page = Samples.firstPage("fake-bold-reportlab.pdf");
    assertEquals("年度11总计 1100 ll", Samples.text(page).substring(0, 14));
    assertEquals(16, page.glyphs().size());
  }

  @Test
  void headingsStruckTwiceAreReadOnce() throws IOException {
    List<Glyph> glyphs = Samples.firstPage("fake-bold-headings-linearized-qpdf.pdf").glyphs();
    for (Glyph one : glyphs) {
      assertEquals(
          1,
          glyphs.stream()
              .filter(other -> other.text().equals(one.text()))
              .filter(other -> Math.abs(other.box().x0() - one.box().x0()) < 2)
              .filter(other -> Math.abs(other.box().y0() - one.box().y0()) < 2)
              .count(),
          one::toString);
    }
  }

  @Test
  void charactersAreReadInTheirPlainForm() throws IOException {
    String text = Samples.text(Samples.firstPage("character-forms-reportlab.pdf"));
    assertTrue(text.startsWith("23(一):行政户民"), text);
  }

  @Test
  void enclosedFigureOfFootnoteStaysApartFromTheFigure() throws IOException {
    assertTrue(Samples.text(Samples.firstPage("character-forms-reportlab.pdf")).contains("12①"));
  }

  @Test
  void drawnSpacesOfAllKindsAreNoted() throws IOException {
    assertTrue(
        Samples.text(Samples.firstPage("character-forms-reportlab.pdf")).endsWith("甲 乙 丙 丁戊"));
  }

  @Test
  void textLayerOverScanIsRead() throws IOException {
    Page page = Samples.firstPage("text-layer-over-scan-reportlab.pdf");
    assertEquals("扫描", Samples.text(page));
    assertEquals(1, page.images());
  }

  @Test
  void cropBoxIsTheOriginAndWhatLiesBesideItIsNotRead() throws IOException {
    byte[] cropped =
        Samples.changed(
            "character-forms-reportlab.pdf",
            document -> document.getPage(0).setCropBox(new PDRectangle(10, 350, 200, 30)));
    Page page = PdfReader.read(cropped, ReadOptions.defaults()).pages().get(0);
    assertEquals("23(一):行政户民", Samples.text(page));
    assertEquals(200, page.width(), 0.01);
    assertBox(10, 9.4, 22, 21.4, Samples.glyph(page, "2").box());
  }

  private static void assertBox(double x0, double y0, double x1, double y1, Box actual) {
    assertBox(new Box(x0, y0, x1, y1), actual);
  }

  private static void assertBox(Box expected, Box actual) {
    double off =
        Math.max(
            Math.max(Math.abs(expected.x0() - actual.x0()), Math.abs(expected.y0() - actual.y0())),
            Math.max(Math.abs(expected.x1() - actual.x1()), Math.abs(expected.y1() - actual.y1())));
    assertTrue(off < 0.1, () -> "expected " + expected + " but was " + actual);
  }
}
