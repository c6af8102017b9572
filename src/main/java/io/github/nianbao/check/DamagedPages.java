package io.github.nianbao.check;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Severity;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tables on pages that were not read to their end. Their figures are as printed as far as they were
 * read, but nobody can say that they are all, so no such table is vouched for.
 */
public final class DamagedPages {

  private DamagedPages() {}

  /**
   * Puts a finding to each table that stands on a damaged page, or before and after one.
   *
   * @param tables as they were read
   * @param documentFindings those about the document, made before its tables were read
   */
  public static Map<TableKind, FilledForm> doubt(
      Map<TableKind, FilledForm> tables, List<Finding> documentFindings) {
    BitSet damaged = new BitSet();
    for (Finding finding : documentFindings) {
      Integer page = finding.page();
      if (page != null && isLoss(finding)) {
        damaged.set(page);
      }
    }
    if (damaged.isEmpty()) {
      return tables;
    }
    Map<TableKind, FilledForm> doubted = new EnumMap<>(TableKind.class);
    tables.forEach((kind, table) -> doubted.put(kind, doubt(table, damaged)));
    return doubted;
  }

  private static boolean isLoss(Finding finding) {
    return finding.severity() == Severity.ERROR
        && (finding.code() == FindingCode.PAGE_UNREADABLE
            || finding.code() == FindingCode.LIMIT_REACHED);
  }

  private static FilledForm doubt(FilledForm table, BitSet damaged) {
    int[] pages =
        table.figures().values().stream()
            .map(figure -> figure.cell().page())
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    int page = pages.length == 0 ? -1 : damaged.nextSetBit(pages[0]);
    if (page < 0 || page > pages[pages.length - 1]) {
      return table;
    }
    return table.with(
        Finding.of(
            FindingCode.TABLE_DOUBTFUL,
            table.form().kind().pointer(),
            page,
            "The table stands on page " + page + ", which was not read to its end."));
  }
}
