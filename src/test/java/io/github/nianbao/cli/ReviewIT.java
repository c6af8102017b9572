package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
