package io.github.nianbao.export.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.Nianbao;
import io.github.nianbao.PageImages;
import io.github.nianbao.SourceTables;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.PageImage;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.SourceTable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The review page shows what was read where it was read, and runs nothing of a document's. */
class ReviewPageTest {

  private static final Path REPORTS = Path.of("testdata", "reports");
  private static final Path WEB_PAGE = Path.of("testdata", "html", "plain-with-navigation.html");
  private static final String HOSTILE = "</script><script>alert(1)</script><img src=x>&\"'";

  /** A pixel this dark is ink. */
  private static final int DARK = 140;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "narrow-columns-break-figures.pdf",
        "row-total-misprinted-weasyprint.pdf",
        "landscape-page-among-portrait-libreoffice.pdf",
        "pages-turned-every-way-qpdf.pdf",
        "../ofd/one-run-across-cells.ofd",
        "../ofd/rules-in-a-template-text-in-composites.ofd"
      })
  void theBoxOfEveryFigureLiesOverItsInk(String name) throws IOException {
    byte[] pdf = Files.readAllBytes(REPORTS.resolve(name));
    AnnualReport report = Nianbao.read(pdf);
    Map<Integer, PageImage> pages =
        PageImages.of(pdf, report, ReadOptions.defaults()).stream()
            .collect(Collectors.toMap(PageImage::page, image -> image));
    List<String> without = new ArrayList<>();
    int figures = 0;
    for (Map.Entry<String, Cell> entry : report.cells().entrySet()) {
      Cell cell = entry.getValue();
      Bounds box = cell == null ? null : cell.box();
      if (box != null && cell.state() == CellState.NUMBER) {
        PageImage page = Objects.requireNonNull(pages.get(cell.page()));
        figures++;
        if (!isInked(page, box)) {
          without.add(entry.getKey());
        }
      }
    }
    assertTrue(figures > 100, name);
    assertEquals(List.of(), without);
  }

  private static boolean isInked(PageImage page, Bounds box) throws IOException {
    byte[] png = Base64.getDecoder().decode(page.png());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    double scale = image.getWidth() / page.width();
    int dark = 0;
    for (int x = (int) (box.x0() * scale); x < box.x1() * scale; x++) {
      for (int y = (int) (box.y0() * scale); y < box.y1() * scale; y++) {
        dark += (image.getRGB(x, y) & 0xFF) < DARK ? 1 : 0;
      }
    }
    return dark >= 3;
  }

  @Test
  void theTextOfADocumentNeverBecomesMarkup(@TempDir Path folder) throws IOException {
    String json =
        Json.write(Nianbao.read(REPORTS.resolve("narrow-columns-break-figures.pdf")))
            .replace("narrow-columns-break-figures.pdf", HOSTILE.replace("\"", "\\\""))
            .replaceFirst("\"title\": \"", "$0" + HOSTILE.replace("\"", "\\\\\""));
    Path file = Files.writeString(folder.resolve("report.json"), json);
    String page = page(Json.read(file));
    assertFalse(page.contains("<script>alert"), "a script of the document");
    assertFalse(page.contains("<img src=x"), "an element of the document");
    assertEquals(3, page.split("</script>", -1).length, "the two scripts of the page");
    JsonNode data = data(page);
    assertTrue(data.path("title").asText().startsWith(HOSTILE));
    assertEquals(HOSTILE, data.path("source").path("name").asText());
  }

  @Test
  void nothingIsAskedOfTheNetwork() throws IOException {
    String page = page(Nianbao.read(REPORTS.resolve("narrow-columns-break-figures.pdf")));
    assertTrue(page.contains("default-src 'none'"));
    assertFalse(page.contains("http:"), "a reference");
    assertFalse(page.contains("https:"), "a reference");
  }

  /** The failed sum of the page is spelled out with its members. */
  @Test
  void theSumsOfAFigureNameAllTheirMembers() throws IOException {
    JsonNode data =
        data(page(Nianbao.read(REPORTS.resolve("row-total-misprinted-weasyprint.pdf"))));
    String total = "/requests/outcomes/partlyGranted/total";
    List<Integer> members = new ArrayList<>();
    for (JsonNode sum : data.path("sums")) {
      if (sum.path("left").size() == 1
          && sum.path("left").get(0).path("at").asText().equals(total)) {
        members.add(sum.path("right").size());
      }
    }
    assertEquals(List.of(6), members);
    assertTrue(data.path("cells").path(total).path("doubted").asBoolean());
    assertEquals("818", data.path("cells").path(total).path("value").asText());
  }

  /** Each figure of a web page, and each blank, stands in one cell of a table, as it was read. */
  @Test
  void theTablesOfAWebPageAreRebuilt() throws IOException {
    byte[] page = Files.readAllBytes(WEB_PAGE);
    AnnualReport report = Nianbao.read(page, "a.html");
    JsonNode data = data(review(page, report));
    Map<String, List<String>> texts = new HashMap<>();
    for (JsonNode field : data.findParents("columns")) {
      if (field.path("place").isTextual()) {
        texts
            .computeIfAbsent(field.path("place").asText(), place -> new ArrayList<>())
            .add(field.path("text").asText());
      }
    }
    assertTrue(report.cells().size() > 150);
    report
        .cells()
        .forEach((at, cell) -> assertEquals(List.of(cell.printed()), texts.get(cell.place()), at));
    assertEquals(3, data.path("sources").size());
    assertEquals("表格 2", data.path("sources").get(1).path("name").asText());
    // 申请人情况 lies over seven columns.
    JsonNode head = data.path("sources").get(1).path("rows").get(0).get(1);
    assertEquals("申请人情况 7 1", text(head, "text") + text(head, " columns") + text(head, " rows"));
  }

  private static String text(JsonNode node, String member) {
    String before = member.startsWith(" ") ? " " : "";
    return before + node.path(member.strip()).asText();
  }

  @Test
  void theTextOfATableNeverBecomesMarkup() throws IOException {
    String hostile = HOSTILE.replace("&", "&amp;").replace("<", "&lt;");
    String html = Files.readString(WEB_PAGE).replaceFirst(">总计<", ">总计" + hostile + "<");
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    String page = review(bytes, Nianbao.read(bytes, "a.html"));
    assertFalse(page.contains("<script>alert"), "a script of the document");
    assertFalse(page.contains("<img src=x"), "an element of the document");
    assertEquals(3, page.split("</script>", -1).length, "the two scripts of the page");
    assertTrue(data(page).findValuesAsText("text").contains("总计" + HOSTILE));
  }

  /** So is the table of a page with a cell for every stone of a wall: no browser could show it. */
  @Test
  void aTableThatIsTooLargeIsLeftOut() throws IOException {
    String row = "<tr>" + "<td>1</td>".repeat(30) + "</tr>";
    String html =
        Files.readString(WEB_PAGE).replaceFirst("</table>", row.repeat(1000) + "</table>");
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    AnnualReport report = Nianbao.read(bytes, "a.html");
    assertEquals(List.of(), SourceTables.of(bytes, report, ReadOptions.defaults()));
  }

  private static String review(byte[] bytes, AnnualReport report) throws IOException {
    List<SourceTable> tables = SourceTables.of(bytes, report, ReadOptions.defaults());
    return ReviewPage.of(report, List.of(), tables, "nianbao", true);
  }

  private static String page(AnnualReport report) throws IOException {
    return ReviewPage.of(report, List.of(), List.of(), "nianbao", true);
  }

  private static JsonNode data(String page) throws IOException {
    String begin = "id=\"data\">";
    int from = page.indexOf(begin) + begin.length();
    return new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
  }
}
