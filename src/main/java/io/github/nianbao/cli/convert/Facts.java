package io.github.nianbao.cli.convert;

import io.github.nianbao.digest.Sha256;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Severity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the account keeps of a report.
 *
 * @param qualities of the tables, in their order
 * @param content tells reports with other authorities, years or figures apart; empty where it
 *     cannot
 * @param worst the greatest severity of its findings; null where it has none
 */
record Facts(List<Quality> qualities, String content, @Nullable Severity worst) {

  static Facts of(AnnualReport report) {
    List<Quality> qualities = List.copyOf(report.quality().byTable().values());
    Severity worst =
        report.findings().stream()
            .map(Finding::severity)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new Facts(qualities, content(report), worst);
  }

  private static String content(AnnualReport report) {
    boolean known = report.authority() != null && report.year() != null;
    StringBuilder figures = new StringBuilder();
    report
        .cells()
        .forEach(
            (at, cell) -> {
              BigDecimal value = cell.value();
              if (value != null) {
                figures.append(at).append(' ').append(value.stripTrailingZeros().toPlainString());
              }
            });
    return known && !figures.isEmpty()
        ? Sha256.hex(report.authority() + " " + report.year(), figures.toString()).substring(0, 32)
        : "";
  }

  /** Whether some table is of a quality. */
  boolean has(Quality quality) {
    return qualities.contains(quality);
  }

  /** Whether some table is proved and nothing in the report is in doubt. */
  boolean isVerified() {
    return has(Quality.VERIFIED)
        && !has(Quality.UNPROVED)
        && !has(Quality.INCONSISTENT)
        && !has(Quality.INCOMPLETE)
        && !has(Quality.UNREAD)
        && worst != Severity.ERROR;
  }
}
