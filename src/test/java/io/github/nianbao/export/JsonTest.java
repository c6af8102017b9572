package io.github.nianbao.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.assemble.Reports;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {

  @Test
  void whatWasWrittenIsReadBackEqual(@TempDir Path folder) throws IOException {
    for (AnnualReport report : List.of(Reports.full(), Reports.withoutReview())) {
      assertEquals(report, Json.read(Json.write(report)));
      Path file = folder.resolve("报告.json");
      Files.write(file, Json.bytes(report));
      assertEquals(report, Json.read(file));
    }
  }

  @Test
  void numbersStandAsPrinted() {
    String json = Json.write(Reports.withLongNumbers());
    assertTrue(json.contains("\"amount\": 100000000000000000000.10,"), json);
    assertTrue(json.contains("\"decisions\": 1000\n"), json);
  }

  @Test
  void membersComeInTheOrderOfTheContract() throws IOException {
    JsonNode tree = new ObjectMapper().readTree(Json.write(Reports.full()));
    List<String> names = new ArrayList<>();
    tree.fieldNames().forEachRemaining(names::add);
    assertEquals(
        List.of(
            "schemaVersion",
            "source",
            "title",
            "authority",
            "year",
            "sections",
            "proactiveDisclosure",
            "requests",
            "reviewAndLitigation",
            "statistics",
            "statisticsAggregate",
            "otherLists",
            "quality",
            "findings",
            "cells"),
        names);
    assertEquals("form", tree.get("proactiveDisclosure").fieldNames().next());
  }

  @Test
  void whatTheDocumentDoesNotHaveIsNull() throws IOException {
    JsonNode tree = new ObjectMapper().readTree(Json.write(Reports.withoutReview()));
    assertTrue(tree.get("reviewAndLitigation").isNull());
    assertTrue(tree.at("/requests/outcomes/otherHandling/undivided").isNull());
    assertTrue(tree.at("/requests/outcomes/otherHandling").has("undivided"));
    JsonNode full = new ObjectMapper().readTree(Json.write(Reports.full()));
    assertTrue(full.at("/proactiveDisclosure/procurement").has("amountUnit"));
    assertTrue(full.at("/proactiveDisclosure/procurement/items").isNull());
    assertFalse(full.at("/findings/0").has("at"));
    assertFalse(full.at("/findings/0").has("expected"));
  }

  @Test
  void theTextIsThatOfTheContract() {
    String json = Json.write(Reports.full());
    assertTrue(json.startsWith("{\n \"schemaVersion\": \"2\",\n \"source\": {\n  \"name\""), json);
    assertTrue(
        json.contains(
            """
              "/requests/received/naturalPerson": {
               "printed": "20\\n6",
               "state": "number",
               "value": 206,
               "page": 2,
               "box": [ 100.5, 200.0, 112.25, 210.0 ],
               "provedBy": [ "row", "balance" ]
              },
            """),
        json);
    assertTrue(json.endsWith("}\n"));
    assertFalse(json.contains("\r"));
  }

  @Test
  void theBytesAreUtf8InEveryLocale() {
    Locale before = Locale.getDefault();
    AnnualReport report = Reports.full();
    byte[] usual = Json.bytes(report);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(usual, Json.bytes(report));
      assertEquals(Json.write(report), new String(usual, StandardCharsets.UTF_8));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsNoReportIsRefused() {
    assertThrows(IOException.class, () -> Json.read("{\"schemaVersion\": \"1\""));
    assertThrows(IOException.class, () -> Json.read("{\"figures\": []}"));
    assertThrows(IOException.class, () -> Json.read("null"));
    assertThrows(IOException.class, () -> Json.read(Json.write(Reports.full()) + "{}"));
  }
}
