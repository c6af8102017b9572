package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.export.Json;
import io.github.nianbao.export.ReportSchema;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the made pages of {@code testdata/html} is read as it stands there. */
class WebPageGoldenTest {

  private static final Path FOLDER = Path.of("testdata", "html");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFigureIsReadAndVouchedFor(Path page) throws IOException {
    AnnualReport report = Nianbao.read(page);
    String json = Json.write(report);
    String name = page.getFileName().toString().replace(".html", ".truth.json");
    JsonNode truth = new ObjectMapper().readTree(Files.readString(FOLDER.resolve(name)));
    assertEquals(List.of(), TestReports.differences(truth, TestReports.tree(json)));
    // The tables that the report has to have; lists of other years it has not.
    for (TableKind kind : FormCatalogue.standard().due(report.year(), List.of())) {
      JsonNode quality = TestReports.tree(json).path("quality").path(kind.json());
      assertTrue(TestReports.VOUCHED_FOR.contains(quality.textValue()), quality::toString);
    }
    assertEquals(List.of(), ReportSchema.errors(json));
    assertEquals(report, Json.read(json));
  }
}
