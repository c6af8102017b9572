package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.cli.Shown;
import io.github.nianbao.export.JsonWriter;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README says is what is so. */
class ReadmeTest {

  private static final String REPORT = "narrow-columns-break-figures";

  @Test
  void theShownOutputIsReal() throws IOException {
    String shown = Shown.of(TestReports.FOLDER.resolve(REPORT + ".pdf"));
    String tables =
        shown
            .lines()
            .dropWhile(line -> !line.startsWith("三、"))
            .takeWhile(line -> !line.startsWith("Findings"))
            .collect(Collectors.joining("\n"))
            .strip();
    assertBlock("show", tables);
  }

  @Test
  void theCellIsReal() throws IOException {
    String json = new JsonWriter().toJson(TestReports.read(REPORT));
    String cell =
        json.lines()
            .dropWhile(line -> !line.contains("\"/requests/received/naturalPerson\""))
            .takeWhile(line -> !line.contains("/commercialEnterprise\""))
            .collect(Collectors.joining("\n"));
    assertBlock("cell", cell);
  }

  private static void assertBlock(String name, String text) throws IOException {
    String block = "```text\n" + text + "\n```\n";
    assertEquals(block, TestReports.readmeBlock(name, block));
  }

  @Test
  void theExampleInJavaWorks() throws IOException {
    AnnualReport report =
        Nianbao.read(Path.of("testdata/reports/narrow-columns-break-figures.pdf"));
    Integer received = Objects.requireNonNull(report.requests()).received().total();
    Cell cell = Objects.requireNonNull(report.cells().get("/requests/received/naturalPerson"));
    boolean proved = report.quality().requests() == Quality.VERIFIED;
    assertEquals(235, received);
    assertEquals("20\n6", cell.printed());
    assertTrue(proved);
    String readme = Files.readString(TestReports.README).replaceAll("\\s+", " ");
    assertTrue(readme.contains("Integer received = report.requests().received().total();"));
    assertTrue(readme.contains("report.cells().get(\"/requests/received/naturalPerson\");"));
  }

  @Test
  void everyFindingAndEveryQualityIsExplainedTwice() throws IOException {
    String readme = Files.readString(TestReports.README);
    for (FindingCode code : FindingCode.values()) {
      String row = "| `" + code.json() + "` | " + code.severity().json() + " | ";
      assertEquals(3, readme.split(Pattern.quote(row), -1).length, row);
    }
    for (Quality quality : Quality.values()) {
      assertTrue(readme.split("`" + quality.json() + "`", -1).length > 2, quality::json);
    }
  }
}
