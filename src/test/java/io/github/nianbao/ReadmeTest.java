package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.cli.Shown;
import io.github.nianbao.export.Dataset;
import io.github.nianbao.export.JsonWriter;
import io.github.nianbao.export.Panel;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void theLastLineOfConvertIsReal(@TempDir Path out) throws IOException {
    assertBlock("convert", Shown.lastOfConvert(TestReports.FOLDER, out));
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
  void theExampleInJavaWorks(@TempDir Path folder) throws Exception {
    ReadmeExample.Outcome outcome = ReadmeExample.run(folder);
    assertEquals(2020, outcome.report().year());
    assertEquals(235, outcome.received());
    assertEquals("20\n6", outcome.cell().printed());
    assertTrue(outcome.proved());
  }

  @Test
  void everyFindingAndEveryQualityIsExplainedTwice() throws IOException {
    String readme = Files.readString(TestReports.README);
    for (FindingCode code : FindingCode.values()) {
      String row = "| `" + code.json() + "` | " + code.severity().json() + " | ";
      assertEquals(3, readme.split(Pattern.quote(row), -1).length, row);
      assertEquals(
          2,
          readme.lines().filter(line -> line.startsWith(row) && line.endsWith(" |")).count(),
          row);
    }
    for (Quality quality : Quality.values()) {
      assertTrue(readme.split("`" + quality.json() + "`", -1).length > 2, quality::json);
    }
  }

  @Test
  void everyFileOfADatasetAndEveryFindingOverTheYearsIsExplainedTwice() throws IOException {
    List<String> files = new ArrayList<>(List.of("inputs.csv", "unreadable.csv", "summary.json"));
    Stream.of(Dataset.values()).map(Dataset::fileName).forEach(files::add);
    Stream<String> codes =
        Panel.schemas().get(1).fields().stream()
            .filter(field -> field.name().equals("code"))
            .flatMap(field -> field.values().stream());
    String readme = Files.readString(TestReports.README);
    Stream.concat(files.stream(), codes)
        .forEach(
            name ->
                assertEquals(
                    2,
                    readme.lines().filter(line -> line.startsWith("| `" + name + "` | ")).count(),
                    name));
  }

  @Test
  void everyLimitAndEveryReasonIsExplainedTwice() throws IOException {
    String readme = Files.readString(TestReports.README);
    Stream<String> limits =
        Stream.of(Limit.values())
            .map(l -> "| `" + l.option() + "` | `Limit." + l + "` | " + l.defaultValue() + " | ");
    Stream<String> reasons =
        Stream.of(Reason.values())
            .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .map(code -> "| `" + code + "` | ");
    Stream.concat(limits, reasons)
        .forEach(
            start ->
                assertEquals(
                    2, readme.lines().filter(line -> line.startsWith(start)).count(), start));
  }

  @Test
  void everyOptionOfConvertIsNamedTwice() throws IOException {
    String readme = Files.readString(TestReports.README);
    for (String option : Shown.optionsOfConvert()) {
      assertTrue(readme.split("`" + option + "\\b", -1).length > 2, option);
    }
  }
}
