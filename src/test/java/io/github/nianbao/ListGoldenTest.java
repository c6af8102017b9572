package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.export.Json;
import io.github.nianbao.export.ReportSchema;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.report.Quality;
import io.github.nianbao.site.Document;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read in the statistics lists of {@code testdata/lists}, against what is printed. */
class ListGoldenTest {

  private static final Path FOLDER = Path.of("testdata", "lists");

  static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(pdf|html|docx|xlsx|txt)"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyFigureIsAsPrintedAndTheListIsVerified(Path file) throws IOException {
    AnnualReport report = Nianbao.read(file);
    JsonNode truth = new ObjectMapper().readTree(Files.readString(beside(file, ".truth.json")));
    assertEquals(truth.get("authority").textValue(), report.authority());
    assertEquals(truth.get("year").intValue(), report.year());
    truth
        .get("cells")
        .properties()
        .forEach(
            cell -> {
              Cell read = Objects.requireNonNull(report.cell(cell.getKey()), cell.getKey());
              assertEquals(figure(cell.getValue().asText()), figure(read.value()), cell.getKey());
            });
    boolean own = truth.get("cells").has("/statistics/complaints");
    boolean all = truth.get("cells").has("/statisticsAggregate/complaints");
    assertEquals(own ? Quality.VERIFIED : Quality.ABSENT, report.quality().statistics());
    assertEquals(all ? Quality.VERIFIED : Quality.ABSENT, report.quality().statisticsAggregate());
    assertEquals(others(truth.get("otherLists")), others(report.otherLists()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theJsonFollowsTheSchemaAndIsTheGoldenOne(Path file) throws IOException {
    AnnualReport report = Nianbao.read(file);
    String json = Json.write(report);
    assertEquals(report, Json.read(json));
    assertEquals(List.of(), ReportSchema.errors(json));
    Path golden = beside(file, ".json");
    if (Document.BLESS) {
      everyFigureIsAsPrintedAndTheListIsVerified(file);
      Files.writeString(golden, json);
    }
    assertEquals(Files.readString(golden), json);
  }

  /** A figure as written without zeros at its end; null for what is none. */
  private static String figure(@Nullable Object value) {
    String text = String.valueOf(value);
    return text.equals("null") ? text : new BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  private static Path beside(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ending);
  }

  private static List<String> others(JsonNode lists) {
    List<String> all = new ArrayList<>();
    for (JsonNode list : lists) {
      all.add(list.get("kind").textValue() + list.get("columns"));
      list.get("rows").forEach(row -> all.add(row.toString()));
    }
    return all;
  }

  private static List<String> others(List<OtherList> lists) {
    ObjectMapper json = new ObjectMapper();
    List<String> all = new ArrayList<>();
    for (OtherList list : lists) {
      all.add(list.kind() + json.valueToTree(list.columns()));
      for (OtherList.Row row : list.rows()) {
        List<String> texts = new ArrayList<>(List.of(row.label(), row.unit()));
        row.values().forEach(value -> texts.add(value.printed()));
        all.add(json.valueToTree(texts).toString());
      }
    }
    return all;
  }
}
