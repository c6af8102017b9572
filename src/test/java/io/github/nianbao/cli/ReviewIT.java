package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review page in a real browser, where Chromium is installed. */
class ReviewIT {

  private static final String MISPRINT =
      Path.of("testdata", "reports", "row-total-misprinted-weasyprint.pdf").toString();

  private static final String TOTAL = "/requests/outcomes/partlyGranted/total";

  @TempDir Path folder;

  @Test
  void aReviewerGoesFromDoubtToPageAndBack() throws Exception {
    Path chromium = chromium();
    assumeTrue(chromium != null, "Chromium is not installed");
    if (chromium == null) {
      return;
    }
    Path page = folder.resolve("review.html");
    Program.Ran ran = new Program(folder).run("review", MISPRINT, "-o", page.toString());
    assertEquals(0, ran.status(), () -> ran.err().toString());
    try (Browser browser = new Browser(chromium, folder.resolve("profile"), page.toUri())) {
      browser.waitFor("document.querySelectorAll('.box').length > 150");
      browser.press("n");
      assertEquals(
          TOTAL, browser.value("document.querySelector('.box.chosen').dataset.at").asText());
      String detail = browser.value("document.getElementById('detail').textContent").asText();
      assertTrue(detail.contains("818 ≠ 808"), detail);
      browser.value(
          "document.querySelector('.box[data-at=\"/requests/carriedOver/other\"]').click()");
      assertEquals(
          "/requests/carriedOver/other",
          browser.value("document.querySelector('.figure.chosen').dataset.at").asText());
      // Each box lies within its page, and has a figure in the tables.
      String outside =
          "[...document.querySelectorAll('.box')].filter(b => { const p ="
              + " b.parentElement.getBoundingClientRect(), r = b.getBoundingClientRect(); return"
              + " r.left < p.left || r.right > p.right || r.top < p.top || r.bottom > p.bottom ||"
              + " !document.querySelector('.figure[data-at=\"' + b.dataset.at + '\"]') }).length";
      assertEquals(0, browser.value(outside).asInt(-1));
      assertEquals(List.of(), browser.complaints());
    }
  }

  /** On A4 and on Letter as on the screen each box lies round its figure. */
  @ParameterizedTest
  @CsvSource({"8.27, 11.69", "8.5, 11"})
  void aPrintedReviewHasEachBoxRoundItsFigure(double width, double height) throws Exception {
    Path chromium = chromium();
    assumeTrue(chromium != null, "Chromium is not installed");
    if (chromium == null) {
      return;
    }
    Path page = folder.resolve("review.html");
    assertEquals(0, new Program(folder).run("review", MISPRINT, "-o", page.toString()).status());
    AnnualReport report = Nianbao.read(Path.of(MISPRINT));
    byte[] pdf;
    try (Browser browser = new Browser(chromium, folder.resolve("profile"), page.toUri())) {
      browser.waitFor("document.querySelectorAll('.box').length > 150");
      pdf = browser.print(width, height);
    }
    try (PDDocument printed = Loader.loadPDF(pdf)) {
      List<PrintedPicture> pictures = PrintedPicture.of(printed);
      assertEquals(2, pictures.size());
      for (PrintedPicture picture : pictures) {
        assertTrue(picture.isWhole(), picture::toString);
      }
      int figures = 0;
      for (Map.Entry<String, Cell> cell : report.cells().entrySet()) {
        Integer number = cell.getValue().page();
        Bounds box = cell.getValue().box();
        if (number != null && box != null) {
          figures++;
          assertTrue(pictures.get(number - 1).hasColourAtLeftOf(box), cell::toString);
        }
      }
      assertTrue(figures > 150, "figures: " + figures);
      PDFTextStripper stripper = new PDFTextStripper();
      // Where a line ends depends on the fonts that are installed.
      String text = stripper.getText(printed).replaceAll("\\s+", " ");
      assertTrue(text.contains("818 ≠ 808"), text);
      // The head of the page and its first picture are on the first sheet.
      assertEquals(0, pictures.get(0).sheet());
    }
  }

  /** Without pages the table is rebuilt, and the cell of each figure marked in it. */
  @Test
  void aReviewerOfAWebPageGoesFromDoubtToTableAndBack() throws Exception {
    Path chromium = chromium();
    assumeTrue(chromium != null, "Chromium is not installed");
    if (chromium == null) {
      return;
    }
    // A total that its parts do not sum to, and a name that would be markup.
    String hostile = "总计&lt;img src=x onerror=alert(1)&gt;";
    String html =
        Files.readString(Path.of("testdata", "html", "plain-with-navigation.html"))
            .replaceFirst(">11035<", ">11036<")
            .replaceFirst(">总计<", ">" + hostile + "<");
    Path file = Files.writeString(folder.resolve("a.html"), html);
    Path page = folder.resolve("review.html");
    Program.Ran ran = new Program(folder).run("review", file.toString(), "-o", page.toString());
    assertEquals(0, ran.status(), () -> ran.err().toString());
    try (Browser browser = new Browser(chromium, folder.resolve("profile"), page.toUri())) {
      browser.waitFor("document.querySelectorAll('.mark').length > 150");
      String doubted = "/requests/received/naturalPerson";
      browser.press("n");
      String chosen = "document.querySelector('.mark.chosen')";
      assertEquals(doubted, browser.value(chosen + ".dataset.at").asText());
      assertEquals("11036", browser.value(chosen + ".textContent").asText());
      assertEquals(
          List.of("true", "true"),
          List.of(
              browser.value(chosen + ".classList.contains('doubt')").asText(),
              browser.value(inView(chosen)).asText()));
      String detail = browser.value("document.getElementById('detail').textContent").asText();
      assertTrue(detail.contains("table 2, row 4, cell 2") && detail.contains("≠"), detail);
      browser.value(
          "document.querySelector('.mark[data-at=\"/requests/carriedOver/other\"]').click()");
      String figure = "document.querySelector('.figure.chosen')";
      assertEquals("/requests/carriedOver/other", browser.value(figure + ".dataset.at").asText());
      assertTrue(browser.value(inView(figure)).asBoolean());
      assertEquals(0, browser.value("document.images.length").asInt(-1));
      assertEquals(List.of(), browser.complaints());
    }
  }

  private static String inView(String element) {
    return "(r => r.top >= 0 && r.bottom <= innerHeight)(" + element + ".getBoundingClientRect())";
  }

  /** Each doubt takes a key or two, and the next one comes by itself. */
  @Test
  void manyDoubtsAreReviewedByKeysAlone() throws Exception {
    Path chromium = chromium();
    assumeTrue(chromium != null, "Chromium is not installed");
    if (chromium == null) {
      return;
    }
    String html = Files.readString(Path.of("testdata", "html", "plain-with-navigation.html"));
    for (int i = 0; i < 5; i++) {
      // Two figures, or one that something broke.
      html = html.replaceFirst(">(\\d)(\\d+)<", ">$1 $2<");
    }
    Path file = Files.writeString(folder.resolve("a.html"), html);
    Path page = folder.resolve("review.html");
    assertEquals(
        0, new Program(folder).run("review", file.toString(), "-o", page.toString()).status());
    try (Browser browser = new Browser(chromium, folder.resolve("profile"), page.toUri())) {
      browser.waitFor("document.querySelectorAll('.mark').length > 150");
      String progress = "document.getElementById('progress').textContent";
      int doubts = Integer.parseInt(browser.value(progress).asText().replaceFirst(".*/ ", ""));
      assertTrue(doubts >= 5, "doubts: " + doubts);
      browser.press("n");
      browser.press("c");
      for (String digit : List.of("8", "0", "8", "\r")) {
        browser.press(digit);
      }
      String reviewed =
          "(r => r.decision + ' ' + r.value)"
              + "(Object.values(JSON.parse(localStorage.getItem(localStorage.key(0))))[0])";
      assertEquals("corrected 808", browser.value(reviewed).asText());
      for (int i = 1; i < doubts; i++) {
        browser.press("a");
      }
      assertEquals("doubts reviewed: " + doubts + " / " + doubts, browser.value(progress).asText());
      assertEquals(
          doubts, browser.value("document.querySelectorAll('.figure.reviewed').length").asInt());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void severalReportsHaveAnIndexAndWhatCannotBeReadIsSaid() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing");
    Path out = folder.resolve("out");
    Program.Ran ran =
        new Program(folder)
            .run("review", MISPRINT, broken.toString(), MISPRINT, "-o", out.toString());
    assertEquals(1, ran.status());
    assertEquals(1, ran.err().size(), () -> ran.err().toString());
    String index = Files.readString(out.resolve("index.html"));
    assertEquals(2, StringUtils.countMatches(index, "<a href="));
    assertTrue(Files.exists(out.resolve("row-total-misprinted-weasyprint-2.html")));
    // Beside reports such pages are none, whatever they are called.
    Path archive = Files.createDirectories(folder.resolve("archive"));
    Files.copy(Path.of(MISPRINT), archive.resolve("a.pdf"));
    Files.copy(out.resolve("row-total-misprinted-weasyprint.html"), archive.resolve("年报.html"));
    Files.copy(out.resolve("index.html"), archive.resolve("政府信息公开年报.html"));
    Program.Ran converted =
        new Program(folder)
            .run("convert", archive.toString(), "-o", folder.resolve("converted").toString());
    assertEquals(0, converted.status(), converted::toString);
    assertTrue(
        converted.err().stream().anyMatch(line -> line.contains("Besides: 2 no reports.")),
        converted::toString);
  }

  private static @Nullable Path chromium() throws IOException {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(
            place ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(Path.of(place)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
