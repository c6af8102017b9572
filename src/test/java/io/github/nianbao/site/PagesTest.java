package io.github.nianbao.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.TestReports;
import io.github.nianbao.cli.Shown;
import io.github.nianbao.export.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the site show, and what more than one of them says. */
class PagesTest {

  private static final Path MISPRINTED =
      TestReports.FOLDER.resolve("row-total-misprinted-weasyprint.pdf");

  @Test
  void theFindingsShownAreReal() throws IOException {
    String findings =
        Shown.of(MISPRINTED)
            .lines()
            .dropWhile(line -> !line.startsWith("Findings:"))
            .collect(Collectors.joining("\n"));
    String block = "```text\n" + findings + "\n```\n";
    assertEquals(block, Document.page("findings").block("findings", block));
  }

  @Test
  void theExampleOfLimitsWorks(@TempDir Path folder) throws Exception {
    List<?> known = JavaExample.run(Document.page("limits"), folder, "outcome");
    assertTrue(known.get(0).toString().startsWith("NO_TEXT_LAYER: "), known::toString);
  }

  @Test
  void theExampleOfThePageOnJavaWorks(@TempDir Path folder) throws Exception {
    List<?> known = JavaExample.run(Document.page("java"), folder, "doubts");
    assertTrue(known.get(0).toString().contains(" · Total: "), known::toString);
  }

  @Test
  void everyMemberOfTheJsonIsExplained() throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(Json.class.getResourceAsStream("report.schema.json"));
    Set<String> members = new TreeSet<>();
    for (String part :
        List.of("", "/$defs/source", "/$defs/section", "/$defs/cell", "/$defs/finding")) {
      schema.at(part + "/properties").fieldNames().forEachRemaining(members::add);
    }
    assertTrue(members.size() > 30, members::toString);
    members.removeAll(Document.page("java").words());
    assertEquals(Set.of(), members);
  }

  /** A measure may be named by a part of its name, with {@code *} for the rest. */
  @Test
  void everyMeasureIsAColumn(@TempDir Path out) throws IOException {
    List<String> columns = Shown.columnsOfReports(MISPRINTED, out);
    String archive = Document.page("archive").text();
    for (String head : List.of("| measure | ", "| term | ")) {
      List<String> measures =
          archive
              .substring(archive.indexOf(head))
              .lines()
              .skip(2)
              .takeWhile(line -> line.startsWith("| "))
              .flatMap(line -> new Document(Path.of("row"), line).words().stream())
              .map(name -> name.replaceFirst("\\.\\*$", ""))
              .toList();
      assertTrue(measures.size() > 15, measures::toString);
      for (String measure : measures) {
        assertTrue(
            columns.stream().anyMatch(column -> ("." + column + ".").contains("." + measure + ".")),
            measure);
      }
    }
  }

  @Test
  void theChinesePageHasTheCommandsTheCodeAndTheOutputOfTheReadme() throws IOException {
    List<Document.Code> readme = Document.readme().code();
    List<Document.Code> chinese = Document.chinese().code();
    for (int i = 0; i < Math.min(readme.size(), chinese.size()); i++) {
      assertEquals(readme.get(i), chinese.get(i));
    }
    assertEquals(readme.size(), chinese.size());
  }

  @Test
  void theChinesePageHasTheFiguresOfTheReadme() throws IOException {
    TreeSet<String> missing = new TreeSet<>(numbers(Document.readme().prose()));
    missing.removeAll(numbers(Document.chinese().prose()));
    assertEquals(new TreeSet<>(), missing);
  }

  /** The README has no measured figure of its own; years are none. */
  @Test
  void everyFigureOfTheReadmeIsOneOfAPage() throws IOException {
    String readme = Document.readme().prose();
    String measured =
        readme.substring(readme.indexOf("\n## Where it is weak"), readme.indexOf("\n## More"));
    TreeSet<String> missing = new TreeSet<>(numbers(measured));
    missing.removeIf(number -> number.matches("20[0-9]{2}"));
    for (Document document : Document.all()) {
      if (!document.equals(Document.readme()) && !document.equals(Document.chinese())) {
        missing.removeAll(numbers(document.prose()));
      }
    }
    assertEquals(new TreeSet<>(), missing);
  }

  private static List<String> numbers(String text) {
    Stream<MatchResult> found = Pattern.compile("\\d[\\d,.]*\\d").matcher(text).results();
    return found.map(MatchResult::group).toList();
  }
}
