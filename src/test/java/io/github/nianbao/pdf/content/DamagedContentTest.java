package io.github.nianbao.pdf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content streams that cannot be as their writer wrote them: the page is named. */
class DamagedContentTest {

  private static final String TEXT = "BT /F1 9 Tf 20 20 Td (206) Tj ET\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        TEXT,
        "q 1 0 0 1 0 0 cm 0 0 m 9 9 l S Q " + TEXT,
        "/Span <</MCID 0>> BDC 0.5 G [2 1] 0 d 1 J " + TEXT + "EMC",
        "BT /F1 9 Tf [] TJ () Tj ET " + TEXT
      })
  void soundContentIsReadInFull(String content) throws IOException {
    assertEquals(List.of(), lostPages(document(content.getBytes(StandardCharsets.ISO_8859_1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TEXT + "xyzzy", // no operator
        "BT /F1 9 Tf 20 Td (206) Tj ET", // an operand is missing
        "20 20 30 re " + TEXT,
        "1 0 0 1 cm " + TEXT,
        "/F1 9 Tf (206) Tj " + TEXT, // text outside of a text object
        "BT (206) Tj ET " + TEXT, // no font
        "BT /F7 9 Tf (206) Tj ET " + TEXT, // a font that is not there
        "/Form7 Do " + TEXT, // a form that is not there
        TEXT + "BT /F1 9 Tf 20 20 Td (206", // the end is not there
        "BT /F1 9 Tf 20 20 Td (206) Tj"
      })
  void damagedContentIsReported(String content) throws IOException {
    assertEquals(List.of(1), lostPages(document(content.getBytes(StandardCharsets.ISO_8859_1))));
  }

  /** An empty page is none that was read in full: it has a font for what is no longer there. */
  @Test
  void blankContentOfAPageWithFontsIsDamage() {
    UnreadableReportException refusal =
        assertThrows(
            UnreadableReportException.class,
            () -> lostPages(document(" \n".getBytes(StandardCharsets.ISO_8859_1))));
    assertEquals(Reason.DAMAGED, refusal.reason());
  }

  @Test
  void contentWhoseChecksumIsWrongIsReported() throws IOException {
    assertEquals(List.of(), lostPages(deflated(packed(TEXT))));
    byte[] other = packed(TEXT);
    other[other.length - 1] ^= 1;
    assertEquals(List.of(1), lostPages(deflated(other)));
  }

  @Test
  void printableContentIsReadInFullOrReported() throws IOException {
    String sound = printable(packed(TEXT));
    assertEquals(List.of(), lostPages(ascii85(sound)));
    String spaced = sound.substring(0, 7) + "\n \r\n" + sound.substring(7);
    assertEquals(List.of(), lostPages(ascii85(spaced)));
    for (String damaged :
        List.of(
            sound.substring(0, sound.length() / 2), // no end
            sound.substring(0, 9) + '\u0007' + sound.substring(10), // a control character
            sound.substring(0, sound.length() / 2) + "~>", // an end too early
            sound.substring(0, 8) + sound.substring(9))) { // a character is missing
      assertReportedOrRefused(ascii85(damaged));
    }
  }

  private static void assertReportedOrRefused(byte[] pdf) throws IOException {
    try {
      assertEquals(List.of(1), lostPages(pdf));
    } catch (UnreadableReportException refusal) {
      assertEquals(Reason.DAMAGED, refusal.reason());
    }
  }

  private static byte[] document(byte[] content) throws IOException {
    return document(content, null);
  }

  private static byte[] deflated(byte[] content) throws IOException {
    return document(content, COSName.FLATE_DECODE);
  }

  private static byte[] ascii85(String characters) throws IOException {
    COSArray filters = new COSArray(List.of(COSName.ASCII85_DECODE, COSName.FLATE_DECODE));
    return document(characters.getBytes(StandardCharsets.ISO_8859_1), filters);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    return packed.toByteArray();
  }

  private static String printable(byte[] data) throws IOException {
    ByteArrayOutputStream characters = new ByteArrayOutputStream();
    FilterFactory.INSTANCE
        .getFilter(COSName.ASCII85_DECODE)
        .encode(new ByteArrayInputStream(data), characters, new COSDictionary(), 0);
    return characters.toString(StandardCharsets.ISO_8859_1);
  }

  /** A page with a font and with some content as it is written in the file. */
  private static byte[] document(byte[] content, @Nullable COSBase filter) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setFont(new PDType1Font(FontName.HELVETICA), 9);
        text.endText();
      }
      COSStream stream = new COSStream();
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(content);
      }
      stream.setItem(COSName.FILTER, filter);
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<Integer> lostPages(byte[] pdf) throws IOException {
    return PdfReader.read(pdf, ReadOptions.defaults()).evidence().stream()
        .filter(evidence -> evidence.kind() == EvidenceKind.PAGE_CUT_SHORT)
        .map(evidence -> evidence.scope().page())
        .toList();
  }
}
