package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nianbao.export.Json;
import io.github.nianbao.site.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports in which note signs, outlines, covers and second figures lie beside figures. */
class MisleadingPrintsTest {

  private static final Path FOLDER = Path.of("testdata", "misleading");

  static List<String> names() throws IOException {
    return TestReports.names(FOLDER);
  }

  private static String read(String name) throws IOException {
    return Json.write(Nianbao.read(FOLDER.resolve(name + ".pdf")));
  }

  private static JsonNode truth(String name) throws IOException {
    return TestReports.tree(Files.readString(FOLDER.resolve(name + ".truth.json")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFigureIsAsPrintedAndWhatNobodyCanTellIsNull(String name) throws IOException {
    assertEquals(List.of(), TestReports.differences(truth(name), TestReports.tree(read(name))));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theTablesWithCellsThatNobodyCanTellAreDoubtedAndNoOthers(String name) throws IOException {
    List<String> unreadable = new ArrayList<>();
    truth(name).path("unreadable").forEach(at -> unreadable.add(at.asText()));
    JsonNode quality = TestReports.tree(read(name)).path("quality");
    for (String table : TestReports.TABLES) {
      boolean spoilt = unreadable.stream().anyMatch(at -> at.startsWith("/" + table + "/"));
      String grade = quality.path(table).asText();
      assertEquals(!spoilt, TestReports.VOUCHED_FOR.contains(grade), () -> table + " " + grade);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theJsonIsTheGoldenOne(String name) throws IOException {
    String json = read(name);
    Path golden = FOLDER.resolve(name + ".json");
    if (Document.BLESS) {
      List<String> differences = TestReports.differences(truth(name), TestReports.tree(json));
      assertTrue(differences.isEmpty(), () -> "not blessed: " + differences);
      Files.writeString(golden, json);
    }
    assertEquals(Files.readString(golden), json);
  }
}
