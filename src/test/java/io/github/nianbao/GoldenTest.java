package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nianbao.export.Json;
import io.github.nianbao.export.ReportSchema;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.site.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read in the reports of testdata, against what is printed and what was written before. */
class GoldenTest {

  static Stream<String> names() throws IOException {
    return TestReports.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFigureIsAsPrinted(String name) throws IOException {
    JsonNode read = TestReports.tree(Json.write(TestReports.read(name)));
    assertEquals(List.of(), TestReports.differences(TestReports.truth(name), read));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTableThatBreaksItsArithmeticIsSaidSoAndNoOther(String name) throws IOException {
    JsonNode truth = TestReports.truth(name);
    JsonNode read = TestReports.tree(Json.write(TestReports.read(name)));
    for (String table : TestReports.TABLES) {
      String quality = read.path("quality").path(table).textValue();
      assertEquals(
          TestReports.breaksArithmetic(truth, table), quality.equals("inconsistent"), table);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theJsonFollowsTheSchemaAndIsTheGoldenOne(String name) throws IOException {
    AnnualReport report = TestReports.read(name);
    String json = Json.write(report);
    assertEquals(report, Json.read(json));
    assertEquals(List.of(), ReportSchema.errors(json));
    if (Document.BLESS) {
      List<String> differences =
          TestReports.differences(TestReports.truth(name), TestReports.tree(json));
      assertTrue(differences.isEmpty(), () -> "not blessed: " + differences);
      Files.writeString(TestReports.golden(name), json);
    }
    assertEquals(Files.readString(TestReports.golden(name)), json);
  }

  /** Else a blessing run could take in what is wrong. */
  @Test
  void aFigureThatIsWrongAddedOrLostIsADifference() throws IOException {
    String name = TestReports.names().get(0);
    JsonNode truth = TestReports.truth(name);
    for (String broken : List.of("1234567", "null", "0.5")) {
      ObjectNode read = (ObjectNode) TestReports.tree(Files.readString(TestReports.golden(name)));
      assertEquals(List.of(), TestReports.differences(truth, read));
      ObjectNode row = (ObjectNode) read.at("/requests/received");
      row.set("total", TestReports.tree(broken));
      assertEquals(1, TestReports.differences(truth, read).size(), broken);
      row.put("extra", 1);
      assertEquals(2, TestReports.differences(truth, read).size(), broken);
    }
  }

  @Test
  void thereAreReportsOfManyKinds() throws IOException {
    assertTrue(TestReports.names().size() >= 25);
    assertFalse(TestReports.names().stream().anyMatch(name -> name.contains(" ")));
  }
}
