package io.github.nianbao.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Damaged files of several revisions or documents: what the newest says, or a warning. */
class RevisionsTest {

  private static final String ROOT = "<< /Type /Catalog /Pages 2 0 R >>";
  private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
          + " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
          + " /Encoding /WinAnsiEncoding >> >> >> >>";

  /** A file as it is written, object after object. */
  private static final class File {
    private final StringBuilder text = new StringBuilder("%PDF-1.4\n");
    private List<String> entries = new ArrayList<>();
    private int newest = -1;

    File object(int number, String body) {
      String place = String.valueOf(text.length());
      entries.add(number + " 1\n" + "0".repeat(10 - place.length()) + place + " 00000 n \n");
      text.append(number).append(" 0 obj\n").append(body).append("\nendobj\n");
      return this;
    }

    File content(String shown) {
      return stream(4, "", "BT /F 12 Tf 100 700 Td (" + shown + ") Tj ET");
    }

    File stream(int number, String keys, String data) {
      return object(
          number,
          "<< " + keys + "/Length " + data.length() + " >>\nstream\n" + data + "\nendstream");
    }

    /** Ends a revision; the place of its table is said to be so many bytes further on. */
    File end(int off) {
      int table = text.length();
      String before = newest < 0 ? "" : " /Prev " + newest;
      text.append("xref\n").append(String.join("", entries));
      text.append("trailer\n<< /Root 1 0 R /Size 9").append(before).append(" >>\n");
      text.append("startxref\n").append(table + off).append("\n%%EOF\n");
      entries = new ArrayList<>();
      newest = table;
      return this;
    }

    String text() {
      return text.toString();
    }
  }

  private static File first(String shown) {
    return new File().object(1, ROOT).object(2, PAGES).object(3, PAGE).content(shown);
  }

  private static PagedDocument read(String file) throws IOException {
    return PdfReader.read(file.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.defaults());
  }

  private static String shown(PagedDocument document) {
    return document.pages().get(0).glyphs().stream().map(Glyph::text).collect(Collectors.joining());
  }

  private static boolean severalRevisions(PagedDocument document) {
    return document.evidence().stream()
        .anyMatch(one -> one.kind() == EvidenceKind.FILE_OF_SEVERAL_REVISIONS);
  }

  @Test
  void aSoundFileSaysWhatItsNewestRevisionSays() throws IOException {
    PagedDocument document = read(first("111").end(0).content("222").end(0).text());
    assertEquals("222", shown(document));
    assertEquals(List.of(), document.evidence());
  }

  @Test
  void theNewestTableIsFoundWhereItsPlaceIsWrong() throws IOException {
    for (int off : new int[] {7, -40, 100_000}) {
      PagedDocument document = read(first("111").end(0).content("222").end(off).text());
      assertEquals("222", shown(document), "off by " + off);
      assertEquals(false, severalRevisions(document));
    }
  }

  @Test
  void aNewRevisionThatIsCutOffLeavesTheOldOneInDoubt() throws IOException {
    String whole = first("111").end(0).content("222").end(0).text();
    int begin = whole.lastIndexOf("4 0 obj");
    for (int cut : new int[] {begin + 10, begin + 60, whole.lastIndexOf("endobj") + 8}) {
      assertEquals(true, severalRevisions(read(whole.substring(0, cut))), "cut at " + cut);
    }
  }

  @Test
  void anAttachmentThatIsNotPackedIsNoPartOfADamagedFile() throws IOException {
    String attached = first("111").end(0).text();
    String whole =
        new File()
            .object(1, ROOT).stream(8, "/Type /EmbeddedFile ", attached)
                .object(2, PAGES)
                .object(3, PAGE)
                .content("222")
                .end(0)
                .text();
    PagedDocument document = read(whole.substring(0, whole.lastIndexOf("trailer")));
    assertEquals("222", shown(document));
  }
}
