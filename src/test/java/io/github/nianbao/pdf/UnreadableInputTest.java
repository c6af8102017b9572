package io.github.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway") // A null fails the test that meets it.
class UnreadableInputTest {

  @Test
  void emptyFile() {
    assertRefused(Reason.EMPTY, "empty", new byte[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html><html>,an HTML page",
    "PK\u0003\u0004....[Content_Types].xml,Office",
    "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1,Office",
    "\u00FF\u00D8\u00FF\u00E0,an image",
    "2023年政府信息公开工作年度报告,binary or plain text"
  })
  void otherKindsOfFileAreNamed(String content, String kind) {
    UnreadableReportException refusal =
        refusal(content.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.defaults());
    assertEquals(Reason.NOT_A_PDF, refusal.reason());
    assertTrue(refusal.getMessage().contains(kind) || kind.contains("or"), refusal.getMessage());
  }

  @Test
  void headerMayLieBehindOtherBytes() throws IOException {
    byte[] pdf = Samples.bytes("character-forms-reportlab.pdf");
    byte[] shifted = new byte[pdf.length + 100];
    Arrays.fill(shifted, (byte) '\n');
    System.arraycopy(pdf, 0, shifted, 100, pdf.length);
    assertEquals(1, PdfReader.read(shifted, ReadOptions.defaults()).pages().size());
  }

  @Test
  void passwordIsAskedFor() throws IOException {
    byte[] locked = Samples.bytes("password-qpdf.pdf");
    assertRefused(Reason.PASSWORD_NEEDED, "asks for a password", locked);
    assertEquals(
        Reason.PASSWORD_NEEDED,
        refusal(locked, ReadOptions.defaults().withPassword("wrong")).reason());
    PagedDocument open = PdfReader.read(locked, ReadOptions.defaults().withPassword("secret"));
    assertTrue(Samples.text(open.pages().get(0)).contains("政府信息公开"));
  }

  @Test
  void scanHasNoTextLayer() throws IOException {
    assertRefused(Reason.NO_TEXT_LAYER, "images", Samples.bytes("scan-reportlab.pdf"));
  }

  @Test
  void garbledTextLayerIsRefused() throws IOException {
    assertRefused(
        Reason.NO_UNICODE, "garbled", Samples.bytes("garbled-text-layer-ghostscript.pdf"));
  }

  @Test
  void fontsWithoutUnicodeAreRefused() throws IOException {
    byte[] pdf =
        Samples.changed(
            "fake-bold-reportlab.pdf",
            document -> {
              for (COSName name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name).getCOSObject();
                font.removeItem(COSName.TO_UNICODE);
                font.removeItem(COSName.ENCODING);
              }
            });
    assertRefused(Reason.NO_UNICODE, "fonts", pdf);
  }

  @Test
  void documentWithoutPages() throws IOException {
    try (PDDocument document = new PDDocument()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      assertRefused(Reason.NO_PAGES, "no pages", out.toByteArray());
    }
  }

  @Test
  void fileOverTheLimit() throws IOException {
    byte[] pdf = Samples.bytes("fake-bold-reportlab.pdf");
    assertEquals(
        Reason.LIMIT, refusal(pdf, ReadOptions.defaults().withLimit(Limit.BYTES, 1000)).reason());
  }

  @Test
  void pagesAndGlyphsBeyondTheLimitAreReported() throws IOException {
    byte[] pdf = Samples.bytes("fake-bold-headings-linearized-qpdf.pdf");
    PagedDocument onePage = PdfReader.read(pdf, ReadOptions.defaults().withLimit(Limit.PAGES, 1));
    assertEquals(1, onePage.pages().size());
    assertEquals(3, onePage.pageCount());
    assertReported(EvidenceKind.PAGES_BEYOND_LIMIT, onePage);
    PagedDocument few =
        PdfReader.read(pdf, ReadOptions.defaults().withLimit(Limit.GLYPHS_PER_PAGE, 10));
    assertEquals(10, few.pages().get(0).glyphs().size());
    assertReported(EvidenceKind.PAGE_BEYOND_LIMIT, few);
  }

  @Test
  void cutFileIsRefusedOrReported() throws IOException {
    byte[] pdf = Samples.bytes("fake-bold-headings-linearized-qpdf.pdf");
    for (int percent = 5; percent < 100; percent += 5) {
      byte[] cut = Arrays.copyOf(pdf, pdf.length * percent / 100);
      try {
        assertReported(EvidenceKind.FILE_ENDS_EARLY, PdfReader.read(cut, ReadOptions.defaults()));
      } catch (UnreadableReportException e) {
        assertEquals(Reason.DAMAGED, e.reason(), percent + " %");
      }
    }
  }

  /** The programs that write their fonts last leave pages whose text is not to be had. */
  @Test
  void cutFileThatLostItsFontsIsCalledDamaged() throws IOException {
    byte[] pdf =
        Files.readAllBytes(Path.of("testdata", "reports", "row-total-misprinted-weasyprint.pdf"));
    assertRefused(Reason.DAMAGED, "fonts", Arrays.copyOf(pdf, pdf.length / 2));
  }

  @Test
  void contentThatEndsInTheMiddleIsReported() throws IOException {
    byte[] pdf =
        Samples.changed(
            "no-rules-mutool.pdf",
            document -> {
              PDPage page = document.getPage(0);
              byte[] content = page.getContents().readAllBytes();
              String text = new String(content, StandardCharsets.ISO_8859_1);
              int end = text.lastIndexOf("Tj");
              PDStream half = new PDStream(document);
              try (var out = half.createOutputStream()) {
                out.write(content, 0, end);
              }
              page.setContents(half);
            });
    assertReported(EvidenceKind.PAGE_CUT_SHORT, PdfReader.read(pdf, ReadOptions.defaults()));
  }

  @Test
  void damagedBytesNeverRaiseAnythingElse() throws IOException {
    byte[] pdf = Samples.bytes("fake-bold-headings-linearized-qpdf.pdf");
    Random random = new Random(2023);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = pdf.clone();
      for (int i = 0; i < 20; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        PdfReader.read(damaged, ReadOptions.defaults());
      } catch (UnreadableReportException e) {
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
      }
    }
  }

  private static void assertReported(EvidenceKind kind, PagedDocument document) {
    List<Evidence> evidence = document.evidence();
    assertTrue(evidence.stream().anyMatch(one -> one.kind() == kind), () -> "" + evidence);
  }

  private static void assertRefused(Reason reason, String message, byte[] bytes) {
    UnreadableReportException refusal = refusal(bytes, ReadOptions.defaults());
    assertEquals(reason, refusal.reason());
    assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
  }

  private static UnreadableReportException refusal(byte[] bytes, ReadOptions options) {
    return assertThrows(UnreadableReportException.class, () -> PdfReader.read(bytes, options));
  }
}
