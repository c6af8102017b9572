package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nianbao.export.Json;
import io.github.nianbao.site.Document;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Measures what is read in the reports of testdata, and keeps what the documents say to it. */
class AccuracyTest {

  /** Counts over some reports. */
  private static final class Counts {
    private int right;
    private int printed;
    private int tables;
    private int inFull;
    private int silent;

    String cells() {
      return right + " of " + printed;
    }

    String inEnglish() {
      return "- Cells right: %s.\n- Tables read in full: %d of %d.\n"
              .formatted(cells(), inFull, tables)
          + "- Tables with a wrong or missing figure that are called `verified` or `complete`: "
          + silent
          + ".\n";
    }

    String inChinese() {
      return "- 正确的单元格：%d 个中的 %d 个。\n- 完整读出的表：%d 张中的 %d 张。\n"
              .formatted(printed, right, tables, inFull)
          + "- 有错漏却评为 `verified` 或 `complete` 的表："
          + silent
          + " 张。\n";
    }
  }

  @Test
  void whatTheDocumentsSayIsWhatIsMeasured() throws IOException {
    Counts all = new Counts();
    assertBlock(Document.page("accuracy"), table(all) + "\n" + all.inEnglish());
    assertBlock(Document.readme(), all.inEnglish());
    assertBlock(Document.chinese(), all.inChinese());
  }

  private static void assertBlock(Document document, String measured) throws IOException {
    assertEquals(measured, document.block("accuracy", measured));
  }

  /** The table, whose counts are added to those of all reports. */
  private static String table(Counts all) throws IOException {
    StringBuilder table =
        new StringBuilder(
            """
            | report | cells right | 二 | 三 | 四 |
            |---|---|---|---|---|
            """);
    for (String name : TestReports.names()) {
      Counts counts = new Counts();
      JsonNode truth = TestReports.truth(name);
      JsonNode read = TestReports.tree(Json.write(TestReports.read(name)));
      StringBuilder qualities = new StringBuilder();
      for (String kind : TestReports.TABLES) {
        String quality = read.path("quality").path(kind).textValue();
        count(truth.path(kind), read.path(kind), quality, counts);
        qualities.append(" | ").append(quality);
      }
      table
          .append("| ")
          .append(name)
          .append(" | ")
          .append(counts.cells())
          .append(qualities)
          .append(" |\n");
      all.right += counts.right;
      all.printed += counts.printed;
      all.tables += counts.tables;
      all.inFull += counts.inFull;
      all.silent += counts.silent;
    }
    table.append("| **all** | **").append(all.cells()).append("** | | | |\n");
    return table.toString();
  }

  private static void count(JsonNode truth, JsonNode read, String quality, Counts counts) {
    Map<String, String> printed = TestReports.figures(truth);
    Map<String, String> given = TestReports.figures(read);
    int wrong = 0;
    for (Map.Entry<String, String> cell : printed.entrySet()) {
      counts.printed++;
      if (String.valueOf(cell.getValue()).equals(String.valueOf(given.get(cell.getKey())))) {
        counts.right++;
      } else {
        wrong++;
      }
    }
    for (Map.Entry<String, String> cell : given.entrySet()) {
      wrong += cell.getValue() != null && !printed.containsKey(cell.getKey()) ? 1 : 0;
    }
    if (!printed.isEmpty()) {
      counts.tables++;
      counts.inFull += wrong == 0 ? 1 : 0;
    }
    counts.silent += wrong > 0 && TestReports.VOUCHED_FOR.contains(quality) ? 1 : 0;
  }
}
