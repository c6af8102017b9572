package io.github.nianbao.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.cli.Shown;
import io.github.nianbao.export.Dataset;
import io.github.nianbao.export.compare.Panel;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that the program uses is explained: once in English, once in Chinese. */
class TermsTest {

  /** Every term has one row of a table, in a page and in the Chinese one. */
  private static void assertRows(String page, Stream<String> starts) throws IOException {
    List<Document> documents = List.of(Document.page(page), Document.chinese());
    starts.forEach(
        start -> {
          for (Document document : documents) {
            List<String> rows = document.lines(start);
            assertEquals(1, rows.size(), () -> document + ": " + start);
            assertTrue(rows.get(0).endsWith(" |"), () -> document + ": " + start);
          }
        });
  }

  @Test
  void everyFinding() throws IOException {
    assertRows(
        "findings",
        Stream.of(FindingCode.values())
            .map(code -> "| `" + code.json() + "` | " + code.severity().json() + " | "));
  }

  @Test
  void everyFindingBetweenYears() throws IOException {
    assertRows(
        "findings",
        Panel.schemas().get(1).fields().stream()
            .filter(field -> field.name().equals("code"))
            .flatMap(field -> field.values().stream())
            .map(code -> "| `" + code + "` | "));
  }

  @Test
  void everyGrade() throws IOException {
    assertRows(
        "findings", Stream.of(Quality.values()).map(quality -> "| `" + quality.json() + "` | "));
    for (Quality quality : Quality.values()) {
      assertEquals(1, Document.readme().lines("| `" + quality.json() + "` | ").size());
    }
  }

  @Test
  void everyStateOfACell() throws IOException {
    assertRows(
        "findings", Stream.of(CellState.values()).map(state -> "| `" + state.json() + "` | "));
  }

  @Test
  void everyLimit() throws IOException {
    assertRows(
        "limits",
        Stream.of(Limit.values())
            .map(l -> "| `" + l.option() + "` | `Limit." + l + "` | " + l.defaultValue() + " | "));
  }

  @Test
  void everyReason() throws IOException {
    assertRows(
        "limits",
        Stream.of(Reason.values())
            .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .map(code -> "| `" + code + "` | "));
  }

  @Test
  void everyFileOfADataset() throws IOException {
    Stream<String> always = Stream.of("inputs.csv", "unreadable.csv", "summary.json");
    assertRows(
        "archive",
        Stream.concat(always, Stream.of(Dataset.values()).map(Dataset::fileName))
            .map(name -> "| `" + name + "` | "));
  }

  @Test
  void everyOption() throws IOException {
    List<String> limits = Stream.of(Limit.values()).map(Limit::option).toList();
    for (String command : Shown.COMMANDS) {
      for (String option : Shown.options(command)) {
        String page = limits.contains(option) ? "limits" : "archive";
        for (Document document : List.of(Document.page(page), Document.chinese())) {
          assertTrue(document.words().contains(option), () -> document + ": " + option);
        }
      }
    }
  }
}
