package io.github.nianbao.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spoilt files that once broke the promise, each kept under the name of the problem. */
class KeptDamageTest {

  private static final Path REPORTS = Path.of("testdata/reports");
  private static final Path DAMAGED = Path.of("testdata/damaged");
  private static final Duration SOON = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource({
    "annex-after-damaged-page, table-a-second-time-in-annex-drawn",
    "annex-after-page-that-is-not-there, table-a-second-time-in-annex-drawn",
    "annex-after-page-without-characters, table-a-second-time-in-annex-drawn",
    "annex-behind-page-cut-between-operators, table-a-second-time-in-annex-drawn",
    "annex-behind-page-shown-twice, table-a-second-time-in-annex-drawn",
    "annex-fuller-than-table-with-damaged-label, table-a-second-time-in-annex-drawn",
    "blank-table-before-damaged-page, figures-on-the-page-after-their-header-openhtmltopdf",
    "digits-exchanged-in-all-fonts, units-in-cells-libreoffice",
    "digits-of-another-font-map, contents-page-libreoffice",
    "digits-out-of-order-by-wrong-widths, cleaned-mutool",
    "figures-run-together-on-damaged-page, no-rules-wkhtmltopdf",
    "point-of-amount-mapped-to-space, row-cut-by-page-break-cairo",
    "point-of-amount-wider-than-every-page, no-rules-wkhtmltopdf",
    "row-with-fewer-cells-than-its-header, bold-drawn-as-outlines-pdftocairo",
    "text-shown-without-a-string, no-rules-drawn-line-by-line-cairo",
    "two-figures-in-one-cell-of-damaged-page, no-rules-drawn-line-by-line-cairo"
  })
  void noWrongFigureIsVouchedFor(String problem, String sound) throws IOException {
    SoundReport report = new SoundReport(REPORTS.resolve(sound + ".pdf"));
    AnnualReport read = SoundReport.read(Files.readAllBytes(DAMAGED.resolve(problem + ".pdf")));
    assertEquals(List.of(), report.vouchedForWrongly(read));
    assertTrue(
        read.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR),
        "nothing is said to be wrong");
  }

  @ParameterizedTest
  @CsvSource({
    "annex-after-damaged-page, 2",
    "annex-after-page-that-is-not-there, 2",
    "figures-run-together-on-damaged-page, 1"
  })
  void aPageWhoseContentIsDamagedIsNamed(String problem, int page) throws IOException {
    AnnualReport read = SoundReport.read(Files.readAllBytes(DAMAGED.resolve(problem + ".pdf")));
    assertEquals(
        List.of(page),
        read.findings().stream()
            .filter(finding -> finding.code() == FindingCode.PAGE_UNREADABLE)
            .map(Finding::page)
            .toList());
  }

  /** A range of widths in a font ends at a character that no font has. */
  @Test
  void aRangeOfWidthsWithoutEndTakesNoTime() throws IOException {
    SoundReport sound = new SoundReport(REPORTS.resolve("dashed-rules-reportlab.pdf"));
    byte[] bytes = Files.readAllBytes(DAMAGED.resolve("range-of-widths-without-end.pdf"));
    AnnualReport read = assertTimeoutPreemptively(SOON, () -> SoundReport.read(bytes));
    assertEquals(List.of(), sound.vouchedForWrongly(read));
  }
}
