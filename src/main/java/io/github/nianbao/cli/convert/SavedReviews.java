package io.github.nianbao.cli.convert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.nianbao.cli.output.FileNames;
import io.github.nianbao.cli.output.OwnFiles;
import io.github.nianbao.cli.search.Input;
import io.github.nianbao.cli.search.InputBytes;
import io.github.nianbao.export.Field;
import io.github.nianbao.export.ReportEntry;
import io.github.nianbao.export.RowWriter;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people have said of figures on the review page and saved beside the file. It is theirs: it
 * has a table of its own and changes nothing of what was read.
 */
final class SavedReviews {

  /** What the page adds to the name of the file. */
  static final String ENDING = ".review.json";

  static final TableSchema SCHEMA =
      new TableSchema(
          OwnFiles.REVIEWS,
          "One row for every figure that a person has reviewed; the program did not read these.",
          List.of(
              Field.text("report", "Id of the report."),
              Field.text("source", "Path of the input."),
              Field.oneOf(
                  "review_of",
                  "this-file, or other-file where the review was made of other bytes.",
                  List.of("this-file", "other-file")),
              Field.text("authority", "Whose report it is, as in the title."),
              Field.year("report_year", "The year reported on."),
              Field.text("measure", "The measure; see the codebook."),
              Field.oneOf(
                  "decision",
                  "accepted: the person read what the program read; corrected: something else.",
                  List.of("accepted", "corrected")),
              Field.number("figure", "The figure that the program read; missing where none."),
              Field.text("reviewed_figure", "The figure that the person read, as typed."),
              Field.text("note", "What the person noted."),
              Field.text("reviewed_with", "The program that made the page.")),
          List.of("report", "measure"));

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SavedReviews() {}

  /** The file beside an input that may have reviews of it; null where there is none. */
  static @Nullable Path of(Input input) {
    if (!(input.content() instanceof InputBytes.OnDisk disk)) {
      return null;
    }
    Path file = disk.file().toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null) {
      return null;
    }
    // Names that the locale does not know are put together as the program does it.
    Path review = FileNames.below(folder, FileNames.text(file.getFileName()) + ENDING);
    return Files.isRegularFile(review) ? review : null;
  }

  /** Writes the rows of one file; one that no page saved has none. */
  static void write(RowWriter rows, Path saved, String source, AnnualReport report)
      throws IOException {
    JsonNode root = JSON.readTree(Files.readAllBytes(saved));
    String sha256 = report.source().sha256();
    boolean same = root.at("/source/sha256").asText().equals(sha256);
    for (Map.Entry<String, JsonNode> review : root.path("reviews").properties()) {
      String decision = review.getValue().path("decision").asText();
      Cell cell = report.cell(review.getKey());
      boolean corrected = decision.equals("corrected");
      if (cell != null && (corrected || decision.equals("accepted"))) {
        rows.row(
            Arrays.asList(
                ReportEntry.id(sha256),
                source,
                same ? "this-file" : "other-file",
                report.authority(),
                report.year(),
                review.getKey().substring(1).replace('/', '.'),
                decision,
                cell.value(),
                corrected ? text(review.getValue(), "value") : null,
                text(review.getValue(), "note"),
                text(root, "program")));
      }
    }
  }

  private static @Nullable String text(JsonNode node, String member) {
    String text = node.path(member).asText();
    return text.isEmpty() ? null : text;
  }
}
