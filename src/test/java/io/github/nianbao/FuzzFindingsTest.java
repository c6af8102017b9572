package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What fuzzing has found, a test for each file of {@code testdata/fuzz}. */
class FuzzFindingsTest {

  private static final Path FOLDER = Path.of("testdata", "fuzz");

  /** Each takes far less, but machines are slow at times, and each took far more. */
  private static final Duration LONGEST = Duration.ofSeconds(8);

  @Test
  void glyphsWiderThanEveryPageEndInTime() throws IOException {
    Path file = FOLDER.resolve("glyphs-wider-than-every-page.pdf");
    AnnualReport report = assertTimeout(LONGEST, () -> Nianbao.read(file));
    assertEquals(2, report.source().pages());
  }

  @Test
  void aRowWithMoreFiguresThanCellsIsUnreadableInTime() throws IOException {
    String text = Files.readString(FOLDER.resolve("more-figures-than-cells.txt"));
    AnnualReport report = assertTimeout(LONGEST, () -> Nianbao.readText(text));
    assertEquals(Quality.INCOMPLETE, report.quality().requests());
    assertTrue(
        report.findings().stream().anyMatch(f -> f.code() == FindingCode.AMBIGUOUS_FIGURES),
        () -> report.findings().toString());
  }
}
