package io.github.nianbao.word.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianbao.Nianbao;
import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.word.WordReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Word files that are one file of XML, as Word 2003 and programs that fill in templates write. */
class DocxAsOneFileTest {

  private static final String START =
      "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'"
          + " xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint'"
          + " xmlns:aml='http://schemas.microsoft.com/aml/2001/core'>";

  private static String document(String body) {
    return START + "<w:body><wx:sect>" + body + "</wx:sect></w:body></w:wordDocument>";
  }

  private static FlowDocument read(String text) throws IOException {
    return WordReader.readDocx(
        text.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults(), Deadline.none());
  }

  private static List<String> lines(String body) throws IOException {
    return read(document(body)).lines().stream().map(Line::text).toList();
  }

  private static String paragraph(String contents) {
    return "<w:p>" + contents + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  @Test
  void paragraphsAreReadInAllSections() throws IOException {
    String inner = "<wx:sub-section>" + paragraph(run("b")) + "</wx:sub-section>";
    assertEquals(List.of("a", "b"), lines(paragraph(run("a")) + inner));
  }

  @Test
  void insertionsAreInDeletionsAndNotesAreOut() throws IOException {
    String inserted = "<aml:annotation w:type='Word.Insertion'><aml:content>" + run("35");
    String deleted = "<aml:annotation w:type='Word.Deletion'><aml:content>" + run("9");
    String end = "</aml:content></aml:annotation>";
    String note = "<w:r><w:footnote>" + paragraph(run("7")) + "</w:footnote></w:r>";
    assertEquals(
        List.of("235"), lines(paragraph(run("2") + inserted + end + deleted + end + note)));
  }

  @Test
  void theNumberOfAListIsGiven() throws IOException {
    assertEquals(
        List.of("一、\t总体情况"),
        lines(paragraph("<w:pPr><w:listPr><wx:t wx:val='一、'/></w:listPr></w:pPr>" + run("总体情况"))));
  }

  @Test
  void cellsAreMergedDownwards() throws IOException {
    String first = "<w:tc><w:tcPr><w:vmerge w:val='restart'/></w:tcPr>";
    String rest = "<w:tc><w:tcPr><w:vmerge/></w:tcPr>";
    String rows =
        "<w:tr>"
            + first
            + paragraph(run("a"))
            + "</w:tc></w:tr><w:tr>"
            + rest
            + paragraph("")
            + "</w:tc></w:tr>";
    assertEquals(1, read(document("<w:tbl>" + rows + "</w:tbl>")).tables().get(0).cells().size());
  }

  @Test
  void thePartsOfAPackageMayLieInOneFile() throws IOException {
    String kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String file =
        "<pkg:package xmlns:pkg='p'><pkg:part pkg:name='/_rels/.rels'><pkg:xmlData>"
            + "<Relationships><Relationship Id='1' Type='"
            + kind
            + "officeDocument'"
            + " Target='word/document.xml'/></Relationships></pkg:xmlData></pkg:part>"
            + "<pkg:part pkg:name='/word/document.xml'><pkg:xmlData><w:document xmlns:w='"
            + word
            + "'><w:body>"
            + paragraph(run("a"))
            + "</w:body></w:document></pkg:xmlData></pkg:part>"
            + "</pkg:package>";
    assertEquals("a", read(file).lines().get(0).text());
  }

  @Test
  void itIsKnownByItsContentsInAnyEncoding() {
    String text = "<?xml version='1.0' encoding='GBK'?>" + document(paragraph(run("政府信息公开")));
    UnreadableReportException refusal =
        assertThrows(
            UnreadableReportException.class,
            () ->
                Nianbao.read(
                    text.getBytes(Charset.forName("GBK")), "a.doc", ReadOptions.defaults()));
    assertEquals(Reason.NO_REPORT, refusal.reason());
  }
}
