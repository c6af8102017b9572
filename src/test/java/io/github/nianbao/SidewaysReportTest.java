package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report reads the same whichever way its pages are displayed. */
class SidewaysReportTest {

  private static final Path REPORTS = Path.of("testdata", "reports");
  private static final String UPRIGHT = "blank-cells-thick-rules-libreoffice.pdf";
  private static final double WIDTH = 595.304;
  private static final double HEIGHT = 841.89;

  @ParameterizedTest(name = "{0} turned by {1}")
  @CsvSource({
    UPRIGHT + ", 90",
    UPRIGHT + ", 180",
    UPRIGHT + ", 270",
    "dashed-rules-reportlab.pdf, 90",
    "dashed-rules-reportlab.pdf, 270",
    "white-rules-on-shade-weasyprint.pdf, 270",
  })
  void readsTheSameTurned(String name, int rotation) throws IOException {
    byte[] turned = turned(REPORTS.resolve(name), rotation);
    assertSame(Nianbao.read(REPORTS.resolve(name)), Nianbao.read(turned), page -> rotation);
  }

  /** The first page turned by 90 degrees clockwise, the second by 180, the third by 270. */
  @Test
  void pagesOfOneReportMayBeTurnedEachAnotherWay() throws IOException {
    AnnualReport turned = Nianbao.read(REPORTS.resolve("pages-turned-every-way-qpdf.pdf"));
    assertSame(Nianbao.read(REPORTS.resolve(UPRIGHT)), turned, page -> page * 90);
  }

  @Test
  void figureWithADigitAcrossItIsNotRead() throws IOException {
    String pointer = "/requests/received/total";
    Path file = REPORTS.resolve("dashed-rules-reportlab.pdf");
    Cell whole = Objects.requireNonNull(Nianbao.read(file).cells().get(pointer));
    assertEquals(CellState.NUMBER, whole.state());
    Cell blotted = Objects.requireNonNull(Nianbao.read(blotted(file, whole)).cells().get(pointer));
    assertEquals(CellState.UNREADABLE, blotted.state());
  }

  /** The file with a turned digit in a cell. */
  private static byte[] blotted(Path file, Cell cell) throws IOException {
    Bounds box = Objects.requireNonNull(cell.box());
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      document.setAllSecurityToBeRemoved(true);
      PDPage page = document.getPage(Objects.requireNonNull(cell.page()) - 1);
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 8);
        float y = page.getCropBox().getUpperRightY() - (float) box.y1();
        content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, (float) box.x0(), y));
        content.showText("1");
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] turned(Path file, int rotation) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      document.setAllSecurityToBeRemoved(true);
      document.getPages().forEach(page -> page.setRotation(rotation));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void assertSame(
      AnnualReport upright, AnnualReport turned, IntUnaryOperator rotation) {
    assertNotNull(upright.requests());
    assertEquals(upright.title(), turned.title());
    assertEquals(upright.authority(), turned.authority());
    assertEquals(upright.year(), turned.year());
    assertEquals(upright.sections(), turned.sections());
    assertEquals(upright.proactiveDisclosure(), turned.proactiveDisclosure());
    assertEquals(upright.requests(), turned.requests());
    assertEquals(upright.reviewAndLitigation(), turned.reviewAndLitigation());
    assertEquals(upright.quality(), turned.quality());
    assertEquals(upright.findings(), turned.findings());
    assertEquals(upright.cells().keySet(), turned.cells().keySet());
    assertFalse(upright.cells().isEmpty());
    upright
        .cells()
        .forEach(
            (pointer, cell) ->
                assertSame(
                    pointer, cell, Objects.requireNonNull(turned.cells().get(pointer)), rotation));
  }

  private static void assertSame(
      String pointer, Cell upright, Cell turned, IntUnaryOperator rotation) {
    assertEquals(upright.printed(), turned.printed(), pointer);
    assertEquals(upright.page(), turned.page(), pointer);
    Bounds box = upright.box();
    if (upright.page() == null || box == null) {
      assertNull(turned.box(), pointer);
      return;
    }
    Bounds expected = turn(box, rotation.applyAsInt(upright.page()));
    Bounds actual = Objects.requireNonNull(turned.box(), pointer);
    assertTrue(
        distance(expected, actual) < 1,
        () -> pointer + ": expected " + expected + " but was " + actual);
  }

  /** Where something on a page of A4 is displayed after the page is turned clockwise. */
  private static Bounds turn(Bounds box, int rotation) {
    return switch (rotation) {
      case 90 -> new Bounds(HEIGHT - box.y1(), box.x0(), HEIGHT - box.y0(), box.x1());
      case 180 ->
          new Bounds(WIDTH - box.x1(), HEIGHT - box.y1(), WIDTH - box.x0(), HEIGHT - box.y0());
      default -> new Bounds(box.y0(), WIDTH - box.x1(), box.y1(), WIDTH - box.x0());
    };
  }

  private static double distance(Bounds a, Bounds b) {
    return Math.max(
        Math.max(Math.abs(a.x0() - b.x0()), Math.abs(a.y0() - b.y0())),
        Math.max(Math.abs(a.x1() - b.x1()), Math.abs(a.y1() - b.y1())));
  }
}
