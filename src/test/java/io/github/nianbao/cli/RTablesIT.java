package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * R loads the tables by readr, writes them for Stata by haven, and finds the same in the Excel file
 * by readxl, where it is installed with these.
 */
class RTablesIT {

  @TempDir private Path folder;

  @Test
  void statisticiansLoadEveryTable() throws Exception {
    assumeTrue(hasR(), "R is not installed with readr, haven and readxl");
    Path out = folder.resolve("out");
    Program.Ran made =
        new Program(folder)
            .run(
                "convert",
                Path.of("testdata", "reports").toString(),
                "-o",
                out.toString(),
                "--format",
                "all",
                "--names",
                "short",
                "--states");
    assertEquals(0, made.status(), made::toString);
    long received = 0;
    List<CSVRecord> reports = CsvRows.of(out.resolve("reports.csv"));
    for (CSVRecord report : reports) {
      String figure = report.get("rq_received_total");
      received += figure.isEmpty() ? 0 : Long.parseLong(figure);
    }
    Path script = folder.resolve("load.R");
    try (InputStream source =
        Objects.requireNonNull(RTablesIT.class.getResourceAsStream("load.R"))) {
      Files.copy(source, script);
    }
    List<String> said = r("--vanilla", script.toString(), out.toString());
    List<String> expected = new ArrayList<>();
    expected.add("stata " + reports.size() + " " + received);
    for (String table :
        List.of("cells", "reports", "findings", "other-lists", "codebook", "finding-codes")) {
      expected.add(
          "excel " + table + " " + CsvRows.of(out.resolve(table + ".csv")).size() + " same");
    }
    assertEquals(expected, said);
    assertTrue(received > 1000, "requests: " + received);
  }

  private boolean hasR() throws InterruptedException {
    try {
      return r("--vanilla", "-e", "library(readr); library(haven); library(readxl)").isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** What R prints, and what it complains of. */
  private List<String> r(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("Rscript"));
    command.addAll(Arrays.asList(arguments));
    File output = folder.resolve("r.txt").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.start().waitFor();
    return Files.readAllLines(output.toPath(), StandardCharsets.UTF_8);
  }
}
