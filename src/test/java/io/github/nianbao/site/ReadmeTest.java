package io.github.nianbao.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.TestReports;
import io.github.nianbao.cli.Shown;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and its Chinese page show is what is so. */
class ReadmeTest {

  private static final String REPORT = "narrow-columns-break-figures";

  /** A README that is longer is no longer read. */
  private static final int MAXIMUM_BYTES = 14_000;

  /** The rows of the benchmark that say how fast it is. */
  private static final List<String> SPEEDS =
      List.of("warm, file in memory to report", "cold, nianbao show");

  @Test
  void itIsShort() throws IOException {
    int length = Document.readme().text().getBytes(StandardCharsets.UTF_8).length;
    assertTrue(length <= MAXIMUM_BYTES, () -> length + " bytes");
  }

  @Test
  void twoCommandsDoAll() throws IOException {
    List<String> commands = Document.readme().commands();
    assertEquals(1, commands.stream().filter("mvn -B verify"::equals).count());
    assertEquals(
        "mvn -q -B package -DskipTests && java -jar target/nianbao-cli.jar convert testdata/reports"
            + " -o target/out",
        commands.get(0));
  }

  @Test
  void theShownOutputIsReal() throws IOException {
    List<String> shown = Shown.of(TestReports.FOLDER.resolve(REPORT + ".pdf")).lines().toList();
    int requests = index(shown, "三、");
    int review = index(shown, "四、政府");
    Stream<String> tables =
        Stream.of(
                shown.subList(requests, requests + 7),
                List.of("…", ""),
                shown.subList(review, review + 5),
                List.of("…"))
            .flatMap(List::stream);
    assertText("show", tables.collect(Collectors.joining("\n")));
  }

  private static int index(List<String> lines, String start) {
    return lines.indexOf(lines.stream().filter(l -> l.startsWith(start)).findFirst().orElse(""));
  }

  @Test
  void theLastLineOfConvertIsReal(@TempDir Path out) throws IOException {
    assertText("convert", Shown.lastOfConvert(TestReports.FOLDER, out));
  }

  @Test
  void theCellIsReal() throws IOException {
    String json = Json.write(TestReports.read(REPORT));
    String cell =
        json.lines()
            .dropWhile(line -> !line.contains("\"/requests/received/naturalPerson\""))
            .takeWhile(line -> !line.contains("/commercialEnterprise\""))
            .collect(Collectors.joining("\n"));
    assertText("cell", cell);
  }

  private static void assertText(String name, String text) throws IOException {
    String block = "```text\n" + text + "\n```\n";
    assertEquals(block, Document.readme().block(name, block));
    assertEquals(block, Document.chinese().block(name, block));
  }

  @Test
  void theSpeedIsThatOfTheSpeedPage() throws IOException {
    Document measured = Document.page("speed");
    String rows =
        SPEEDS.stream()
            .flatMap(what -> measured.lines("| " + what + " | ").stream())
            .map(row -> row + "\n")
            .collect(Collectors.joining());
    String files =
        measured.lines("Machine: ").get(0).replaceFirst(".*(Reports: [^.]*\\.).*", "\n$1\n");
    String english = "| measured | Nianbao | beside it | ratio | goal |\n|---|---|---|---|---|\n";
    String chinese = "| 测量项 | Nianbao | 对照 | 比值 | 目标 |\n|---|---|---|---|---|\n";
    assertBlock(Document.readme(), english + rows + files);
    assertBlock(Document.chinese(), chinese + rows + files);
  }

  private static void assertBlock(Document document, String block) throws IOException {
    assertEquals(block, document.block("speed", block));
  }

  @Test
  void theExampleInJavaWorks(@TempDir Path folder) throws Exception {
    List<?> known =
        JavaExample.run(
            Document.readme(), folder, "report", "received", "cell", "proved", "doubts", "label");
    assertEquals(2020, ((AnnualReport) known.get(0)).year());
    assertEquals(235, known.get(1));
    Cell cell = (Cell) known.get(2);
    assertEquals("20\n6", cell.printed());
    assertEquals(2, cell.page());
    assertEquals(List.of(true, List.of(), "一、本年新收政府信息公开申请数量 · 自然人"), known.subList(3, 6));
  }

  @Test
  void theCoordinatesAndTheToolsAreThoseOfThePom() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String coordinates =
        Stream.of("groupId", "artifactId", "version")
            .map(name -> first(pom, "<" + name + ">(.*?)</"))
            .collect(Collectors.joining(":"));
    for (Document document : List.of(Document.readme(), Document.chinese())) {
      assertTrue(document.words().contains(coordinates), coordinates);
    }
    String java = first(pom, "<requireJavaVersion>\\s*<version>\\[(.*),\\)");
    String maven = first(pom, "<requireMavenVersion>\\s*<version>\\[(.*),\\)");
    String needed = "Needed: a JDK " + java + " or later and Maven " + maven + " or later";
    assertTrue(Document.readme().text().contains(needed), needed);
  }

  private static String first(String text, String regex) {
    Matcher found = Pattern.compile(regex).matcher(text);
    return found.find() ? found.group(1) : "";
  }
}
