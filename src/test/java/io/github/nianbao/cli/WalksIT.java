package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import consumer.ReadFiles;
import io.github.nianbao.Jvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each of the three users does with the finished build, from the first word to the answer. */
class WalksIT {

  private static final Path REPORTS = Path.of("testdata", "reports");
  private static final String MISPRINTED = "row-total-misprinted-weasyprint.pdf";

  @TempDir private Path folder;

  private Program.Ran run(String... args) throws IOException, InterruptedException {
    return new Program(folder).run(args);
  }

  /** Is the figure right? What does not add up, where does it stand, and show me. */
  @Test
  void aJournalistFollowsANumberToItsPlaceOnThePage() throws Exception {
    String file = REPORTS.resolve(MISPRINTED).toString();
    Program.Ran shown = run("show", file, "--width", "80", "--places");
    assertEquals(0, shown.status(), shown::toString);
    assertTrue(shown.out().contains("[inconsistent, pages 1, 2, form of 2021]"), shown.out());
    assertTrue(shown.out().contains("818 ≠ 808 ✗"), shown.out());
    assertTrue(shown.out().replaceAll("\\s+", "").contains("（二）部分公开"), shown.out());
    Path page = folder.resolve("review.html");
    assertEquals(0, run("review", file, "-o", page.toString()).status());
    String html = Files.readString(page);
    assertTrue(html.contains("\"leftSum\":\"818\",\"rightSum\":\"808\""), "the sum on the page");
    assertFalse(html.contains("http://") || html.contains("https://"), "the network");
  }

  /** A folder of reports into one table, what cannot be relied on left out, and over the years. */
  @Test
  void aResearcherTurnsAFolderIntoADataset() throws Exception {
    Path out = folder.resolve("out");
    Program.Ran made =
        run(
            "convert",
            REPORTS.toString(),
            "-o",
            out.toString(),
            "--format",
            "all",
            "--names",
            "short",
            "--states");
    assertEquals(0, made.status(), made::toString);
    long proved = 0;
    long received = 0;
    for (CSVRecord row : CsvRows.of(out.resolve("reports.csv"))) {
      if (row.get("rq_quality").equals("verified")) {
        assertEquals("number", row.get("rq_received_total_state"), row.get("source"));
        received += Long.parseLong(row.get("rq_received_total"));
        proved++;
      }
    }
    assertTrue(proved > 40, "reports: " + proved);
    assertTrue(received > 1000, "requests: " + received);
    assertTrue(CsvRows.of(out.resolve("codebook.csv")).size() > 200);
    assertTrue(Files.size(out.resolve("reports.xlsx")) > 100_000);
    assertEquals(0, run("panel", out.toString()).status());
    assertTrue(CsvRows.of(out.resolve("panel.csv")).size() > 1000);
    Program.Ran again = run("convert", REPORTS.toString(), "-o", folder.resolve("b").toString());
    assertEquals(0, again.status(), again::toString);
    Program.Ran same = run("diff", out.toString(), folder.resolve("b").toString());
    assertEquals(1, same.out().lines().count(), same.out());
    assertTrue(same.err().get(0).endsWith("With changes: 0. Changes: 0."), same::toString);
  }

  /** The library jar, with what it names and nothing of the command line, in a program. */
  @Test
  void aDeveloperReadsAReportWithTheLibraryAlone() throws Exception {
    Path jar;
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      jar =
          files
              .filter(f -> f.getFileName().toString().matches("nianbao-[0-9.]+(-SNAPSHOT)?\\.jar"))
              .findFirst()
              .orElseThrow();
    }
    String libraries =
        Jvm.path(
            name ->
                name.matches(
                    "(pdfbox|pdfbox-io|fontbox|commons-logging|commons-lang3|jackson-core"
                        + "|jackson-databind|jackson-annotations)-[0-9].*"));
    String tests = ReadFiles.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    Jvm.Ended ended =
        Jvm.installed()
            .get(0)
            .run(
                folder,
                List.of(
                    "-Dstdout.encoding=UTF-8",
                    "-Dfile.encoding=UTF-8",
                    "-cp",
                    String.join(File.pathSeparator, jar.toString(), libraries, tests),
                    ReadFiles.class.getName(),
                    folder.toString(),
                    REPORTS.resolve(MISPRINTED).toString()));
    assertEquals("", ended.err());
    assertEquals(0, ended.status());
    assertEquals(
        Files.readString(REPORTS.resolve(MISPRINTED.replace(".pdf", ".json"))),
        Files.readString(folder.resolve("1.json")));
  }
}
