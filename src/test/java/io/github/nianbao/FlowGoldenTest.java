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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every figure of the made pages of {@code testdata/html}, and of what programs make of some of
 * them in {@code testdata/markdown}, is read as it stands there.
 */
class FlowGoldenTest {

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String format : List.of("html", "markdown")) {
      try (Stream<Path> all = Files.list(Path.of("testdata", format))) {
        all.filter(file -> Files.exists(truth(file))).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static Path truth(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.replaceFirst("\\.(html|md)$", ".truth") + ".json");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFigureIsReadAndVouchedFor(Path file) throws IOException {
    AnnualReport report = Nianbao.read(file);
    String json = Json.write(report);
    JsonNode truth = new ObjectMapper().readTree(Files.readString(truth(file)));
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
