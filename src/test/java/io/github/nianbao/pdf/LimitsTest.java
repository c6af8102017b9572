package io.github.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** Documents that ask for too much end in a reason or a finding, and soon. */
@SuppressWarnings("NullAway") // A null fails the test that meets it.
class LimitsTest {

  private static final ReadOptions DEFAULTS = ReadOptions.defaults();
  private static final String HELLO = "BT /F0 12 Tf 20 700 Td (hello) Tj ET ";
  private static final String AGAIN = "BT /F0 12 Tf 20 600 Td (again) Tj ET ";
  private static final int MEGABYTE = 1 << 20;

  @Test
  void fonts() throws IOException {
    byte[] pdf =
        pdf(
            (document, page) -> {
              for (int i = 1; i < 4; i++) {
                page.getResources().put(COSName.getPDFName("F" + i), font());
              }
              return HELLO + "BT /F1 12 Tf 20 600 Td (a) Tj /F2 12 Tf (b) Tj /F3 12 Tf (c) Tj ET";
            });
    assertEquals("helloabc", text(PdfReader.read(pdf, DEFAULTS.withLimit(Limit.FONTS, 4))));
    PagedDocument cut = PdfReader.read(pdf, DEFAULTS.withLimit(Limit.FONTS, 2));
    assertEquals("helloa", text(cut));
    assertReached("more than 2 fonts", cut);
  }

  @Test
  void formsWithinForms() throws IOException {
    byte[] pdf = pdf((document, page) -> HELLO + nested(document, page, 5, 1));
    assertEquals("helloagain", text(PdfReader.read(pdf, DEFAULTS.withLimit(Limit.NESTING, 5))));
    PagedDocument cut = PdfReader.read(pdf, DEFAULTS.withLimit(Limit.NESTING, 4));
    assertEquals("hello", text(cut));
    assertReached("contents nested more than 4 deep", cut);
  }

  @Test
  void statesThatAreNeverRestored() throws IOException {
    byte[] few = pdf((document, page) -> "q ".repeat(900) + HELLO);
    PagedDocument read = PdfReader.read(few, DEFAULTS.withLimit(Limit.NESTING, 1));
    assertEquals("hello", text(read));
    assertEquals(List.of(), read.evidence());
    byte[] many = pdf((document, page) -> HELLO + "q ".repeat(100_000) + HELLO);
    PagedDocument cut = PdfReader.read(many, DEFAULTS);
    assertEquals("hello", text(cut));
    assertReached("contents nested more than 50 deep", cut);
  }

  @Test
  void operandsWithoutAnEnd() throws IOException {
    byte[] pdf = pdf((document, page) -> HELLO + "1 ".repeat(2 * MEGABYTE) + "w " + AGAIN);
    PagedDocument read = PdfReader.read(pdf, DEFAULTS);
    assertEquals("helloagain", text(read));
    assertEquals(EvidenceKind.PAGE_CUT_SHORT, read.evidence().get(0).kind());
  }

  @Test
  void contentOfAPage() throws IOException {
    byte[] pdf =
        pdf(
            (document, page) -> {
              page.getResources().add(new PDFormXObject(bomb(document, 3)));
              return HELLO + "/Form1 Do ".repeat(3) + AGAIN;
            });
    assertEquals("helloagain", text(PdfReader.read(pdf, DEFAULTS)));
    PagedDocument cut = PdfReader.read(pdf, DEFAULTS.withLimit(Limit.UNPACKED_BYTES, 8 * MEGABYTE));
    assertEquals("hello", text(cut));
    assertReached("more than 8388608 bytes when unpacked", cut);
  }

  /** Zeros in printable characters are a quarter as long. */
  @Test
  void printableContentOfAPage() throws IOException {
    byte[] pdf =
        pdf(
            (document, page) -> {
              COSStream zeros = document.getDocument().createCOSStream();
              try (OutputStream out = zeros.createRawOutputStream()) {
                out.write(("z".repeat(MEGABYTE) + "~>").getBytes(StandardCharsets.ISO_8859_1));
              }
              zeros.setItem(
                  COSName.FILTER,
                  new COSArray(List.of(COSName.ASCII85_DECODE, COSName.FLATE_DECODE)));
              zeros.setItem(COSName.SUBTYPE, COSName.FORM);
              page.getResources().add(new PDFormXObject(zeros));
              return HELLO + "/Form1 Do " + AGAIN;
            });
    PagedDocument cut = PdfReader.read(pdf, DEFAULTS.withLimit(Limit.UNPACKED_BYTES, MEGABYTE));
    assertEquals("hello", text(cut));
    assertReached("more than 1048576 bytes when unpacked", cut);
  }

  @Test
  void mapOfAFont() throws IOException {
    byte[] pdf =
        pdf(
            (document, page) -> {
              COSDictionary font = new COSDictionary(font().getCOSObject());
              font.setItem(COSName.TO_UNICODE, bomb(document, 2));
              COSDictionary fonts =
                  page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
              fonts.setItem(COSName.getPDFName("F1"), font);
              return HELLO + "BT /F1 12 Tf 20 600 Td (lost) Tj ET";
            });
    PagedDocument cut = PdfReader.read(pdf, DEFAULTS.withLimit(Limit.UNPACKED_BYTES, MEGABYTE));
    assertEquals("hello", text(cut));
    assertReached("more than 1048576 bytes when unpacked", cut);
  }

  @Test
  void objects() throws IOException {
    byte[] pdf = packedObjects("/Type /ObjStm /N 1 /First 4", "/ObjStm");
    assertLimit(Limit.UNPACKED_BYTES, pdf, DEFAULTS.withLimit(Limit.UNPACKED_BYTES, MEGABYTE));
  }

  @Test
  void crossReferences() throws IOException {
    byte[] pdf = packedObjects("/Type /XRef /Size 4 /W [1 2 1]", "/XRef");
    assertLimit(Limit.UNPACKED_BYTES, pdf, DEFAULTS.withLimit(Limit.UNPACKED_BYTES, MEGABYTE));
  }

  @Test
  void aDocumentOfWhichNothingIsReadIsRefused() throws IOException {
    byte[] pdf = pdf((document, page) -> "q ".repeat(100_000) + HELLO);
    assertLimit(Limit.NESTING, pdf, DEFAULTS);
  }

  /** Forty forms, each of which draws the next one twice: some billion times the last one. */
  @Test
  void timeOfAPage() throws IOException {
    byte[] pdf = pdf((document, page) -> HELLO + nested(document, page, 40, 2));
    ReadOptions second = DEFAULTS.withLimit(Limit.SECONDS, 1);
    UnreadableReportException refusal =
        assertTimeout(
            Duration.ofSeconds(10),
            () -> assertThrows(UnreadableReportException.class, () -> PdfReader.read(pdf, second)));
    assertEquals(Limit.SECONDS, refusal.limit());
    assertTrue(refusal.advice().contains("--max-seconds"), refusal.advice());
  }

  private static void assertLimit(Limit limit, byte[] pdf, ReadOptions options) {
    UnreadableReportException refusal =
        assertThrows(UnreadableReportException.class, () -> PdfReader.read(pdf, options));
    assertEquals(Reason.LIMIT, refusal.reason(), refusal::toString);
    assertEquals(limit, refusal.limit());
  }

  private static void assertReached(String excess, PagedDocument document) {
    assertEquals(1, document.evidence().size(), document.evidence()::toString);
    Evidence reached = document.evidence().get(0);
    assertEquals(EvidenceKind.PAGE_BEYOND_LIMIT, reached.kind());
    assertEquals(1, reached.scope().page());
    String detail = reached.details().get(0).english();
    assertTrue(detail.contains(excess), detail);
  }

  private static String text(PagedDocument document) {
    return Samples.text(document.pages().get(0)).replace(" ", "");
  }

  /** Forms each of which draws the next one so often; the last shows text. */
  private static String nested(PDDocument document, PDPage page, int forms, int times)
      throws IOException {
    for (int i = 1; i <= forms; i++) {
      PDFormXObject form = new PDFormXObject(document);
      try (OutputStream out = form.getContentStream().createOutputStream()) {
        String content = i == forms ? AGAIN : ("/X" + (i + 1) + " Do ").repeat(times);
        out.write(content.getBytes(StandardCharsets.ISO_8859_1));
      }
      page.getResources().put(COSName.getPDFName("X" + i), form);
    }
    return "/X1 Do";
  }

  /** So many megabytes of space, packed. */
  private static COSStream bomb(PDDocument document, int megabytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      spaces(out, megabytes);
    }
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    return stream;
  }

  private static void spaces(OutputStream out, int megabytes) throws IOException {
    byte[] spaces = " ".repeat(MEGABYTE).getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < megabytes; i++) {
      out.write(spaces);
    }
  }

  private static PDType1Font font() {
    return new PDType1Font(FontName.HELVETICA);
  }

  private interface Content {
    String of(PDDocument document, PDPage page) throws IOException;
  }

  private static byte[] pdf(Content content) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setResources(new PDResources());
      page.getResources().put(COSName.getPDFName("F0"), font());
      document.addPage(page);
      COSStream stream = document.getDocument().createCOSStream();
      String text = content.of(document, page);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  /**
   * A file whose objects, or the places of its objects, lie in a stream that unpacks to 2 MB.
   *
   * @param dictionary of the stream
   * @param kind of the stream: all objects in it, or all places
   */
  private static byte[] packedObjects(String dictionary, String kind) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write("1 0 <</Type /Catalog>>".getBytes(StandardCharsets.ISO_8859_1));
      spaces(out, 2);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write("%PDF-1.5\n".getBytes(StandardCharsets.ISO_8859_1));
    int first = file.size();
    stream(file, 2, dictionary + " /Root 1 0 R", packed.toByteArray());
    int second = file.size();
    if (kind.equals("/ObjStm")) {
      ByteArrayOutputStream table = new ByteArrayOutputStream();
      try (DeflaterOutputStream out = new DeflaterOutputStream(table)) {
        out.write(new byte[] {0, 0, 0, 0, 2, 0, 2, 0, 1, 0, (byte) first, 0});
        out.write(new byte[] {1, (byte) (second >> 8), (byte) second, 0});
      }
      stream(file, 3, "/Type /XRef /Size 4 /W [1 2 1] /Root 1 0 R", table.toByteArray());
    }
    int xref = kind.equals("/ObjStm") ? second : first;
    file.write(("startxref\n" + xref + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
    return file.toByteArray();
  }

  private static void stream(ByteArrayOutputStream file, int number, String dictionary, byte[] data)
      throws IOException {
    String head =
        number
            + " 0 obj\n<<"
            + dictionary
            + " /Filter /FlateDecode /Length "
            + data.length
            + ">>\n";
    file.write((head + "stream\n").getBytes(StandardCharsets.ISO_8859_1));
    file.write(data);
    file.write("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
  }
}
