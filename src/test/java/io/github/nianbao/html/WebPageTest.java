package io.github.nianbao.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.pack.Packed;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.Section;
import io.github.nianbao.report.SourceKind;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they are published and saved. */
class WebPageTest {

  private static void assertWhole(AnnualReport report) {
    assertEquals(SourceKind.HTML, report.source().kind());
    assertEquals("临江县人民政府", report.authority());
    assertEquals(2024, report.year());
    assertEquals(Quality.VERIFIED, report.quality().requests());
    assertEquals(Quality.COMPLETE, report.quality().proactiveDisclosure());
    assertEquals(Quality.VERIFIED, report.quality().reviewAndLitigation());
    assertEquals(new BigDecimal(WebPages.FIRST), cell(report, WebPages.SUMMED).value());
  }

  private static Cell cell(AnnualReport report, String pointer) {
    return Objects.requireNonNull(report.cells().get(pointer));
  }

  private static String table(int index) {
    String page = WebPages.plain();
    int start = -1;
    for (int i = 0; i <= index; i++) {
      start = page.indexOf("<table", start + 1);
    }
    return page.substring(start, page.indexOf("</table>", start) + "</table>".length());
  }

  @Test
  void theArticleIsReadWithoutThePageAroundIt() throws IOException {
    AnnualReport report = WebPages.read(WebPages.plain());
    assertWhole(report);
    assertEquals("临江县人民政府2024年政府信息公开工作年度报告", report.title());
    assertEquals(6, report.sections().size());
    for (Section section : report.sections()) {
      assertFalse(section.text().contains("网站标识码"), section::text);
      assertFalse(section.text().contains("首页"), section::text);
      assertEquals(null, section.firstPage());
    }
    assertEquals("table 2, row 4, cell 2", cell(report, WebPages.SUMMED).place());
    assertEquals(null, cell(report, WebPages.SUMMED).page());
    assertEquals(null, cell(report, WebPages.SUMMED).box());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,gb2312", "GB18030,utf-8", "GB18030,gb2312", "UTF-16LE,utf-8"})
  void theBytesSayTheEncodingNotTheLabel(String charset, String label) throws IOException {
    String page = WebPages.plain().replace("utf-8", label).replace("临江县人民政府", "临江县镕〇人民政府");
    String marked = charset.startsWith("UTF-16") ? "\uFEFF" + page : page;
    AnnualReport report = WebPages.read(marked.getBytes(Charset.forName(charset)));
    assertEquals("临江县镕〇人民政府", report.authority());
    assertEquals(Quality.VERIFIED, report.quality().requests());
  }

  @Test
  void oneBrokenByteDoesNotChangeTheEncoding() throws IOException {
    byte[] page = WebPages.plain().getBytes(StandardCharsets.UTF_8);
    page[700] = (byte) 0xFF;
    assertEquals(Quality.VERIFIED, WebPages.read(page).quality().requests());
  }

  @ParameterizedTest
  @ValueSource(strings = {"base64", "quoted-printable", "8bit"})
  void aPageSavedByABrowserIsRead(String encoding) throws IOException {
    byte[] page = WebPages.plain().getBytes(StandardCharsets.UTF_8);
    String body =
        switch (encoding) {
          case "base64" -> Base64.getMimeEncoder().encodeToString(page);
          case "quoted-printable" -> quoted(page);
          default -> new String(page, StandardCharsets.ISO_8859_1);
        };
    String message =
        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
            + "\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n----b--\r\n"
            + "Content-Type: text/html\r\nContent-Transfer-Encoding: "
            + encoding
            + "\r\n\r\n"
            + body
            + "\r\n----b--\r\nContent-Type: text/css\r\n\r\n.h{display:none}\r\n----b----\r\n";
    assertWhole(
        Nianbao.read(
            message.getBytes(StandardCharsets.ISO_8859_1), "a.mht", ReadOptions.defaults()));
  }

  private static String quoted(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (byte b : bytes) {
      String one = b == '=' || b < ' ' || b > '~' ? hexadecimal(b) : String.valueOf((char) b);
      if (column + one.length() > 75) {
        text.append("=\r\n");
        column = 0;
      }
      text.append(one);
      column += one.length();
    }
    return text.toString();
  }

  private static String hexadecimal(byte b) {
    String digits = Integer.toHexString(b & 0xFF).toUpperCase(java.util.Locale.ROOT);
    return digits.length() == 1 ? "=0" + digits : "=" + digits;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rowspan=\"22\"|rowspan=\"23\"",
        "rowspan=\"22\"|rowspan=\"99\"",
        "rowspan=\"22\"|rowspan=\"21\"",
        "rowspan=\"8\"|rowspan=\"7\"",
        "rowspan=\"8\"|rowspan=\"9\"",
        "</td>|",
        "</tr>|",
        "<td|<th",
        "<tbody>|<caption>表（单位：件）</caption><tbody>"
      })
  void spansThatAreWrongAndTagsThatAreMissingMoveNothing(String tag, String other)
      throws IOException {
    String page = WebPages.plain();
    assertTrue(page.contains(tag), tag);
    assertWhole(WebPages.read(page.replace(tag, other == null ? "" : other)));
  }

  @Test
  void labelsWithoutTheirSpansMoveNoFigures() throws IOException {
    String row = "<td colspan=\"3\" nowrap=\"nowrap\"><p align=\"center\">";
    assertTrue(WebPages.plain().contains(row));
    assertWhole(WebPages.read(WebPages.plain().replace(row, "<td><p align=\"center\">")));
  }

  @Test
  void aRowWithoutItsLastCellIsNotBlankThere() throws IOException {
    String page = WebPages.plain();
    int end = page.indexOf(">17227<");
    String cut =
        page.substring(0, page.lastIndexOf("<td", end))
            + page.substring(page.indexOf("</tr>", end));
    AnnualReport report = WebPages.read(cut);
    assertEquals(Quality.INCOMPLETE, report.quality().requests());
    assertTrue(
        report.findings().stream()
            .anyMatch(
                finding ->
                    finding.code() == FindingCode.CELL_MISSING
                        && "/requests/received/total".equals(finding.at())));
  }

  @Test
  void aHeaderMayStandInATableOfItsOwn() throws IOException {
    String row = "<tr><td colspan=\"3\" nowrap=\"nowrap\"><p align=\"center\">一、本年";
    String page = WebPages.plain();
    assertTrue(page.contains(row));
    assertWhole(
        WebPages.read(page.replace(row, "</tbody></table></div><div><table><tbody>" + row)));
  }

  @Test
  void aTableMayLieInOneThatLaysOutThePage() throws IOException {
    String page = WebPages.plain().replace(table(1), "<table><tr><td>" + table(1) + "</table>");
    assertWhole(WebPages.read(page));
    String all =
        WebPages.plain()
            .replace("<body>", "<body><table><tr><td>导航<td>")
            .replace("</body>", "</table></body>");
    assertWhole(WebPages.read(all));
  }

  @Test
  void theSameTableTwiceIsSaidAndTwoThatDifferAreDoubted() throws IOException {
    String page = WebPages.plain();
    AnnualReport same = WebPages.read(page.replace(table(1), table(1) + table(1)));
    assertEquals(Quality.VERIFIED, same.quality().requests());
    assertTrue(same.findings().stream().anyMatch(one -> one.code() == FindingCode.TABLE_REPEATED));
    AnnualReport differ =
        WebPages.read(page.replace(table(1), table(1) + table(1).replace("11035", "11036")));
    assertEquals(Quality.INCOMPLETE, differ.quality().requests());
  }

  @Test
  void theTableOfAnotherYearIsNotTaken() throws IOException {
    String other = "<p>上年度情况如下：</p>" + table(1).replace("11035", "5");
    assertWhole(
        WebPages.read(WebPages.plain().replace(table(1), other + "<p>本年度情况如下：</p>" + table(1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>2023年情况：</p>@",
        "<p>双河镇人民政府情况：</p>@",
        "@<caption>2023年度情况</caption>",
        "@<tr><td colspan=10>2023年申请情况</td></tr>",
        "@<tr><td colspan=10>双河镇人民政府申请情况统计表</td></tr>"
      })
  void aTableOfOthersIsNotReadFromTheTextOfThePageEither(String words) throws IOException {
    String begin = table(1).substring(0, table(1).indexOf('>') + 1);
    AnnualReport report = WebPages.read(WebPages.plain().replace(begin, words.replace("@", begin)));
    assertEquals(Quality.UNREAD, report.quality().requests());
    assertNull(report.requests());
  }

  @Test
  void aTableThatIsNotShownIsDoubtedAndOneInACommentIsNone() throws IOException {
    String page = WebPages.plain();
    for (String around :
        List.of(
            "<div style='display:none'>#</div>",
            "<div hidden>#</div>",
            "<template>#</template>",
            "<div style='visibility: hidden; opacity: 0'>#</div>",
            "<div style='position:absolute;left:-9999px'>#</div>")) {
      AnnualReport report = WebPages.read(page.replace(table(1), around.replace("#", table(1))));
      assertEquals(Quality.INCOMPLETE, report.quality().requests());
      assertTrue(
          report.findings().stream()
              .anyMatch(
                  one -> one.code() == FindingCode.TEXT_HIDDEN && "/requests".equals(one.at())));
    }
    AnnualReport report = WebPages.read(page.replace(table(1), "<!--" + table(1) + "-->"));
    assertEquals(Quality.ABSENT, report.quality().requests());
    String both =
        page.replace(
            table(1), "<div hidden>" + table(1).replace("11035", "5") + "</div>" + table(1));
    assertWhole(WebPages.read(both));
  }

  @Test
  void oneBlankCellOverAllColumnsIsNoRowOfFigures() throws IOException {
    String rows = table(2);
    int row = rows.lastIndexOf("<tr");
    String blank = rows.substring(0, row) + "<tr><td colspan=15>&nbsp;</td></tr></table>";
    AnnualReport report = WebPages.read(WebPages.plain().replace(rows, blank));
    assertEquals(Quality.INCOMPLETE, report.quality().reviewAndLitigation());
  }

  @Test
  void aWordFileThatOnlyWrapsAPageIsThePage() throws IOException {
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String relations =
        "<Relationships><Relationship Id='r1' Type='%s' Target='%s'/></Relationships>";
    byte[] file =
        Packed.of(
            Map.of(
                "_rels/.rels",
                relations
                    .replaceFirst("%s", kind + "officeDocument")
                    .replace("%s", "word/document.xml"),
                "word/document.xml",
                "<w:document xmlns:w='"
                    + word
                    + "'><w:body><w:altChunk xmlns:r='r' r:id='r1'/></w:body></w:document>",
                "word/_rels/document.xml.rels",
                relations.replaceFirst("%s", kind + "aFChunk").replace("%s", "chunk.html"),
                "word/chunk.html",
                WebPages.plain()));
    AnnualReport report = Nianbao.read(file, "report.docx");
    assertEquals(SourceKind.WORD, report.source().kind());
    assertEquals(new BigDecimal("17227"), cell(report, "/requests/received/total").value());
    assertEquals(Quality.VERIFIED, report.quality().requests());
  }

  @Test
  void aTableOfLinesBesideRealOnesIsReadAsADump() throws IOException {
    String lines =
        table(1)
            .replaceAll("(?s)<tr[^>]*>(.*?)</tr>", "<div>$1</div>")
            .replaceAll("(?s)<td[^>]*>(.*?)</td>", "<span>$1</span> ")
            .replaceAll("</?(?:table|tbody|p)[^>]*>", "");
    AnnualReport report = WebPages.read(WebPages.plain().replace(table(1), lines));
    assertEquals(new BigDecimal("17227"), cell(report, "/requests/received/total").value());
  }

  @Test
  void escapedMarksThatAPageShowsAreThePage() throws IOException {
    String page = WebPages.plain();
    int body = page.indexOf("<body>") + "<body>".length();
    String shown = page.substring(body).replace("&", "&amp;").replace("<", "&lt;");
    assertWhole(WebPages.read("<html><body><pre>" + shown + "</pre>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div id=app></div><script src=a.js></script>|scripts fill it",
        "<frameset><frame src=main.html></frameset>|shows another one: main.html",
        "<p>年报</p><iframe src=report.html></iframe>|shows another one: report.html",
        "<p>某区2022年政府信息公开工作年度报告<a href='./P1.pdf'>附件</a>|leads to a file: ./P1.pdf",
        "<iframe src='/viewer.html?file=/a/b.pdf'></iframe>|leads to a file: /viewer.html?file=/a/b.pdf"
      })
  void aShellIsNamedAsWhatItIs(String body, String said) {
    UnreadableReportException refusal =
        assertThrows(
            UnreadableReportException.class,
            () -> WebPages.read("<html><head><title>年报</title></head>" + body));
    assertEquals(Reason.NO_REPORT, refusal.reason());
    assertTrue(refusal.getMessage().contains(said), refusal::getMessage);
  }

  @Test
  void anArticleThatWaitsForAScriptIsWhatTheScriptShows() throws IOException {
    String page = WebPages.plain();
    int from = page.indexOf('>', page.indexOf("<body")) + 1;
    int to = page.indexOf("</body>");
    String waiting =
        page.substring(0, from)
            + "<div id=js_content style='visibility: hidden; opacity: 0; '>"
            + page.substring(from, to)
            + "</div>";
    AnnualReport shown = WebPages.read(waiting + "<script>show()</script></body></html>");
    assertEquals(Quality.VERIFIED, shown.quality().requests());
    assertEquals(Quality.COMPLETE, shown.quality().proactiveDisclosure());
    assertEquals(WebPages.read(page).cells(), shown.cells());
    // Where nothing shows it, nobody sees it.
    AnnualReport hidden = WebPages.read(waiting + "</body></html>");
    assertEquals(Quality.INCOMPLETE, hidden.quality().requests());
  }
}
