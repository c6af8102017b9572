package io.github.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.input.PageEye;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Recognition;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Pages that are pictures and ask for too much end in a reason or a finding, and soon. */
class PictureLimitsTest {

  /** Sees one character on each page. */
  private static final PageEye EYE =
      (picture, evidence) ->
          new Page(
              picture.number(),
              picture.width(),
              picture.height(),
              List.of(new Glyph("一", new Box(10, 10, 20, 20), 10, false, false)),
              List.of(),
              1,
              Rotation.NONE,
              List.of(),
              new Recognition(0, List.of()));

  private static PDImageXObject image(PDDocument document) throws IOException {
    return LosslessFactory.createFromImage(
        document, new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY));
  }

  private static byte[] pdf(PDDocument document, PDImageXObject image, int times)
      throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (int i = 0; i < times; i++) {
        content.drawImage(image, 0, 0, 600, 780);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static PagedDocument read(byte[] pdf, ReadOptions options)
      throws UnreadableReportException {
    return PdfReader.read(pdf, options, Deadline.of(options), EYE);
  }

  private static void assertBeyondLimit(byte[] pdf, ReadOptions options) {
    UnreadableReportException refused =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> assertThrows(UnreadableReportException.class, () -> read(pdf, options)));
    assertEquals(Reason.NO_TEXT_LAYER, refused.reason());
  }

  @Test
  void aPictureIsSeen() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PagedDocument read = read(pdf(document, image(document), 1), ReadOptions.defaults());
      assertEquals("一", read.pages().get(0).glyphs().get(0).text());
      assertTrue(read.evidence().stream().anyMatch(e -> e.kind() == EvidenceKind.PAGE_RECOGNISED));
    }
  }

  @Test
  void aPictureThatSaysItIsHugeIsNotUnpacked() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDImageXObject image = image(document);
      image.getCOSObject().setInt(COSName.WIDTH, 200_000);
      image.getCOSObject().setInt(COSName.HEIGHT, 200_000);
      assertBeyondLimit(pdf(document, image, 1), ReadOptions.defaults());
    }
  }

  @Test
  void aPictureThatIsLargerThanItSaysIsNotUnpacked() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDImageXObject image =
          JPEGFactory.createFromImage(
              document, new BufferedImage(600, 600, BufferedImage.TYPE_BYTE_GRAY));
      image.getCOSObject().setInt(COSName.WIDTH, 60);
      image.getCOSObject().setInt(COSName.HEIGHT, 60);
      assertBeyondLimit(
          pdf(document, image, 1), ReadOptions.defaults().withLimit(Limit.PIXELS_PER_PAGE, 90_000));
    }
  }

  @Test
  void aPageThatDrawsItsPictureWithoutEndIsLeftInTime() throws IOException {
    try (PDDocument document = new PDDocument()) {
      byte[] pdf = pdf(document, image(document), 3000);
      ReadOptions options = ReadOptions.defaults().withLimit(Limit.SECONDS, 1);
      UnreadableReportException refused =
          assertTimeout(
              Duration.ofSeconds(30),
              () -> assertThrows(UnreadableReportException.class, () -> read(pdf, options)));
      assertEquals(Reason.LIMIT, refused.reason());
    }
  }
}
