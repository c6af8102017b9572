package io.github.nianbao;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The reports of {@code testdata/reports}, each with its truth and its golden JSON. */
public final class TestReports {

  public static final Path FOLDER = Path.of("testdata", "reports");

  static final List<String> TABLES =
      List.of("proactiveDisclosure", "requests", "reviewAndLitigation");

  /** The qualities of tables whose figures can be relied on. */
  static final Set<String> VOUCHED_FOR = Set.of("verified", "complete");

  private static final ObjectMapper JSON = new ObjectMapper();

  private TestReports() {}

  /** The names of the reports, without ending. */
  static List<String> names() throws IOException {
    return names(FOLDER);
  }

  /** The names of the PDFs of a folder, without ending. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".pdf"))
          .map(name -> name.substring(0, name.length() - ".pdf".length()))
          .sorted()
          .toList();
    }
  }

  public static AnnualReport read(String name) throws IOException {
    return Nianbao.read(file(name));
  }

  static Path file(String name) {
    return FOLDER.resolve(name + ".pdf");
  }

  /** The golden JSON of a report: what the program wrote when somebody checked it. */
  static Path golden(String name) {
    return FOLDER.resolve(name + ".json");
  }

  /** What is printed, known from where the report was made and not from reading it. */
  static JsonNode truth(String name) throws IOException {
    return JSON.readTree(Files.readString(FOLDER.resolve(name + ".truth.json")));
  }

  /** Whether a truth says that a table breaks its own arithmetic as printed. */
  static boolean breaksArithmetic(JsonNode truth, String table) {
    String broken = truth.path("broken").asText("");
    if (broken.isEmpty() || broken.equals("null") || table.equals("proactiveDisclosure")) {
      return false;
    }
    return broken.equals("t4total") == table.equals("reviewAndLitigation");
  }

  /**
   * The figures of a table by their pointers within it: null for a cell without a figure. Units and
   * the name of the form are no figures.
   */
  static Map<String, String> figures(JsonNode table) {
    Map<String, String> figures = new LinkedHashMap<>();
    collect(table, "", figures);
    return figures;
  }

  private static void collect(JsonNode node, String at, Map<String, String> figures) {
    node.properties()
        .forEach(
            member -> {
              String path = at + "/" + member.getKey();
              JsonNode value = member.getValue();
              if (value.isObject()) {
                collect(value, path, figures);
              } else if (!value.isTextual() && !member.getKey().equals("amountUnit")) {
                figures.put(
                    path,
                    value.isNull()
                        ? null
                        : value.decimalValue().stripTrailingZeros().toPlainString());
              }
            });
  }

  /**
   * The pointers of the figures that a report gives otherwise than they are printed, in tables that
   * it vouches for.
   *
   * @param truth what is printed, as JSON
   */
  public static List<String> vouchedForWrongly(String truth, AnnualReport report)
      throws IOException {
    JsonNode printed = tree(truth);
    JsonNode read = tree(Json.write(report));
    return differences(printed, read).stream()
        .map(difference -> difference.substring(0, difference.indexOf(": ")))
        .filter(
            at ->
                VOUCHED_FOR.contains(
                    read.path("quality").path(at.replaceFirst("^/(\\w+).*", "$1")).asText()))
        .toList();
  }

  /** The pointers of the figures that a report gives otherwise than its truth. */
  static List<String> differences(JsonNode truth, JsonNode read) {
    List<String> differences = new ArrayList<>();
    for (String table : TABLES) {
      Map<String, String> printed = figures(truth.path(table));
      Map<String, String> given = figures(read.path(table));
      printed.forEach(
          (at, value) -> {
            if (!String.valueOf(value).equals(String.valueOf(given.get(at)))) {
              differences.add("/" + table + at + ": print " + value + ", read " + given.get(at));
            }
          });
      given.forEach(
          (at, value) -> {
            if (value != null && !printed.containsKey(at)) {
              differences.add("/" + table + at + ": not printed, read " + value);
            }
          });
    }
    for (String member : List.of("authority", "year")) {
      if (!truth.path(member).equals(read.path(member))) {
        differences.add(
            "/" + member + ": print " + truth.path(member) + ", read " + read.path(member));
      }
    }
    return differences;
  }

  static JsonNode tree(String json) throws IOException {
    return JSON.readTree(json);
  }
}
