package io.github.nianbao.cli;

import static io.github.nianbao.cli.Folders.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code convert} makes of files in formats that it does not read. */
class OtherFormatsTest {

  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  private static final String RAR = "Rar!\u001A\u0007\u0001\0";
  private static final String PNG = "\u0089PNG\r\n\u001A\n";

  private final Folders folders;

  OtherFormatsTest(@TempDir Path root) throws IOException {
    folders = Folders.in(root);
  }

  @Test
  void aDocumentOrAnArchiveThatIsNotReadIsNamedAndCountedAndFails() throws IOException {
    folders.file("a.pdf", "full");
    for (Map.Entry<String, byte[]> file : documents().entrySet()) {
      Files.write(folders.in().resolve(file.getKey()), file.getValue());
    }
    Run run = folders.convert(folders.in());
    assertEquals(1, run.status());
    assertEquals(
        List.of(
            "a.pdf,read,text",
            "b.odt,unreadable,odt",
            "c.ods,unreadable,ods",
            "d.ppt,unreadable,office",
            "e.pptx,unreadable,office",
            "f.dps,unreadable,office",
            "h.gz,unreadable,gzip",
            "j.rar,unreadable,rar",
            "k.7z,unreadable,seven-zip",
            "l.tif,unreadable,tiff"),
        folders.kinds());
    // Each has a line; then comes the account, the advice once for each reason, where to look.
    for (String name : documents().keySet()) {
      assertTrue(
          run.err().stream().anyMatch(line -> line.contains(name + ": It is not a PDF; it")));
    }
    assertTrue(run.err().get(9).contains("Not read: 9 not-a-pdf."), run::toString);
    assertTrue(
        run.err()
            .get(9)
            .contains(
                "Formats that are not read: gzip 1, ods 1, odt 1, office 3, rar 1,"
                    + " seven-zip 1, tiff 1."),
        run::toString);
    assertEquals(
        "See " + folders.out().resolve("unreadable.csv"), run.err().get(run.err().size() - 1));
    assertEquals(run.err().stream().distinct().count(), run.err().size(), run::toString);
  }

  @Test
  void theLibraryAndTheCommandLineSayTheSame() throws IOException {
    for (Map.Entry<String, byte[]> file : documents().entrySet()) {
      Files.write(folders.in().resolve(file.getKey()), file.getValue());
      UnreadableReportException refusal =
          assertThrows(
              UnreadableReportException.class,
              () -> Nianbao.read(file.getValue(), file.getKey(), ReadOptions.defaults()));
      String said = file.getKey() + ": " + refusal.getMessage();
      Run run = folders.convert(folders.in());
      assertTrue(run.err().stream().anyMatch(line -> line.endsWith(said)), run::toString);
      assertTrue(
          run.err().stream().anyMatch(line -> line.endsWith("): " + refusal.advice())),
          run::toString);
    }
  }

  private static Map<String, byte[]> documents() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b.odt", bytes("PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text"));
    files.put(
        "c.ods", bytes("PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    files.put("d.ppt", bytes(OLE));
    files.put("e.pptx", packed("[Content_Types].xml", "ppt/presentation.xml"));
    files.put("f.dps", bytes(OLE));
    files.put("h.gz", bytes("\u001F\u008B\b\0\0"));
    files.put("j.rar", bytes(RAR));
    files.put("k.7z", bytes("7z\u00BC\u00AF'\u001C"));
    files.put("l.tif", bytes("II*\0"));
    return files;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>政府信息公开",
        "<!-- saved from url=(0014)about:internet --><html><p>政府信息公开",
        "<?xml version=\"1.0\"?><!DOCTYPE html><p>政府信息公开",
        "\uFEFF\n<HTML><p>政府信息公开",
        "<p>&#25919;&#24220;&#20449;&#24687;&#20844;&#24320;",
        "<p>&#x653f;&#x5e9c;&#x4fe1;&#x606f;&#x516c;&#x5f00;"
      })
  void aPageThatSpeaksOfReportsIsNamedHoweverItBegins(String page) throws IOException {
    folders.file("a.pdf", "full");
    folders.file("page", page);
    Run run = folders.convert(folders.in());
    assertEquals(1, run.status());
    assertEquals(List.of("a.pdf,read,text", "page,unreadable,html"), folders.kinds());
  }

  @Test
  void aPageThatSpeaksOfReportsInGbkIsNamed() throws IOException {
    byte[] page = "<html><p>政府信息公开".getBytes(Charset.forName("GBK"));
    Files.write(folders.in().resolve("page.htm"), page);
    assertEquals(1, folders.convert(folders.in()).status());
    assertEquals(List.of("page.htm,unreadable,html"), folders.kinds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE html><p>首页", "<!-- a comment --><html><p>首页"})
  void aPageOfSomethingElseIsCountedHoweverItBegins(String page) throws IOException {
    folders.file("a.pdf", "full");
    folders.file("page.html", page);
    Run run = folders.convert(folders.in());
    assertEquals(0, run.status(), run::toString);
    assertEquals(List.of("a.pdf,read,text", "page.html,ignored,html"), folders.kinds());
    assertTrue(run.err().get(0).contains("Besides: 1 no reports."), run::toString);
  }

  @Test
  void whatIsCalledADocumentIsMissedWhateverItIs() throws IOException {
    folders.file("a.pdf", "<html>404");
    folders.file("b.doc", "<html>404");
    folders.file("c.docx", "");
    Files.write(folders.in().resolve("d.wps"), new byte[] {0, 1, 2});
    Run run = folders.convert(folders.in());
    assertEquals(1, run.status());
    assertEquals(
        List.of(
            "a.pdf,unreadable,html",
            "b.doc,unreadable,html",
            "c.docx,unreadable,empty",
            "d.wps,unreadable,binary"),
        folders.kinds());
    assertTrue(run.err().get(4).contains("Not read: 1 empty, 3 not-a-pdf."), run::toString);
  }

  @Test
  void whatIsEntitledAReportIsMissedButNotThePicturesBesideIt() throws IOException {
    folders.file("a.pdf", "full");
    folders.file("某区2021年政府信息公开工作年度报告.json", "{\"url\": 1}");
    folders.file("某区2022年政府信息公开年报.html", "<html>");
    Files.write(folders.in().resolve("logo.png"), bytes(PNG));
    Files.write(folders.in().resolve("某区2023年政府信息公开工作年度报告.png"), bytes(PNG));
    assertEquals(1, folders.convert(folders.in()).status());
    assertEquals(
        List.of(
            "a.pdf,read,text",
            "logo.png,ignored,png",
            "某区2021年政府信息公开工作年度报告.json,ignored,json",
            "某区2022年政府信息公开年报.html,unreadable,html",
            "某区2023年政府信息公开工作年度报告.png,unreadable,png"),
        folders.kinds());
  }

  @Test
  void whatOtherProgramsLeaveBesideDocumentsIsCounted() throws IOException {
    folders.file("a.pdf", "full");
    folders.file("list.csv", "标题,网址\n");
    folders.file("feed.xml", "<?xml version=\"1.0\"?><rss>政府信息公开</rss>");
    Files.write(folders.in().resolve("~$2021年度报告.docx"), new byte[] {5, 0, 1});
    Files.write(folders.in().resolve("Thumbs.db"), bytes(OLE));
    Run run = folders.convert(folders.in());
    assertEquals(0, run.status(), run::toString);
    assertTrue(run.err().get(0).contains("Besides: 4 no reports."), run::toString);
  }

  @Test
  void anArchiveThatIsNotOpenedIsNotReadEither() throws IOException {
    Files.write(folders.in().resolve("a.rar"), bytes(RAR + "x".repeat(1000)));
    Run run = folders.convert(folders.in(), "--max-bytes", "100");
    assertTrue(run.err().get(0).contains("it looks like a RAR archive."), run::toString);
  }

  @Test
  void aReportThatBecameAPageLeavesNoJson() throws IOException {
    folders.file("a.pdf", "full");
    folders.convert(folders.in());
    assertEquals(List.of("a.json"), folders.written());
    folders.file("a.pdf", "<html>404");
    assertEquals(1, folders.convert(folders.in()).status());
    assertEquals(List.of(), folders.written());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] packed(String first, String second) throws IOException {
    byte[] content = bytes("<x/>");
    return zip(StandardCharsets.UTF_8, Map.of(first, content, second, content));
  }
}
