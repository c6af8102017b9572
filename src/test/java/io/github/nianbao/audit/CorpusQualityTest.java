package io.github.nianbao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FilledForms;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The figures of the shared corpus, graded: published errors are seen, lawful tables pass. */
@EnabledIf("corpusIsThere")
class CorpusQualityTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final JsonMapper JSON = new JsonMapper();

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  void everyTableIsGradedAsItsPrintDeserves() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Path> truths;
    try (Stream<Path> files = Files.walk(CORPUS)) {
      truths =
          files
              .filter(f -> f.toString().endsWith(".truth.json"))
              .filter(f -> !saysOnlyWhatMayBeGiven(f))
              .sorted()
              .toList();
    }
    assertFalse(truths.isEmpty());
    for (Path file : truths) {
      JsonNode truth = JSON.readTree(file.toFile());
      for (TableKind kind : FormCatalogue.standard().tables()) {
        if (truth.path(kind.json()).isObject()) {
          boolean broken = breaksAnIdentity(truth, kind);
          Quality quality =
              Objects.requireNonNull(
                      Audit.of(Map.of(kind, table(truth, kind)), List.of()).get(kind))
                  .quality();
          if (broken != (quality == Quality.INCONSISTENT)) {
            wrong.add(file.getFileName() + " " + kind.json() + ": " + quality);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Of a trap the truth leaves out the figures that nobody may give, so its sums say nothing. */
  private static boolean saysOnlyWhatMayBeGiven(Path truth) {
    return truth.toString().contains("traps");
  }

  /** How the corpus says that a print contradicts itself. */
  private static boolean breaksAnIdentity(JsonNode truth, TableKind kind) {
    String broken = truth.path("broken").asText("");
    if (!broken.isEmpty() && !broken.equals("null")) {
      return kind != StatutoryTables.PROACTIVE_DISCLOSURE
          && (kind == StatutoryTables.REVIEW_AND_LITIGATION) == broken.equals("t4total");
    }
    return truth.path("inconsistent").path(kind.json()).asBoolean();
  }

  private static FilledForm table(JsonNode truth, TableKind kind) {
    boolean undivided = truth.at("/requests/outcomes/otherHandling/undivided").isObject();
    String version =
        kind == StatutoryTables.REQUESTS
            ? (undivided ? "2019" : "2021")
            : truth.path(kind.json()).path("form").asText("2021");
    Form form = kind.form(version);
    FilledForms filled = FilledForms.of(kind, version);
    for (String pointer : form.cells().keySet()) {
      JsonNode value = truth.at(pointer);
      String path = pointer.substring(kind.pointer().length() + 1);
      filled.print(path, value.isNumber() ? value.decimalValue().toPlainString() : "");
    }
    return filled.build();
  }
}
