package io.github.nianbao.check;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tables that look sound beside tables in which much is wrong. Authors misprint a figure or two;
 * where many rows do not add up or hold no figures, the fonts or the text layer of the document are
 * damaged. Then what cannot be tested cannot be vouched for, and where most is wrong, neither can
 * what comes out even: with two digits exchanged in all of the document, the few sums of a small
 * table often do.
 */
public final class DamagedDigits {

  /** From so many rows or cells on the fault is not the author's. */
  private static final int MUCH = 5;

  /** From so many on it is hardly chance that something comes out even. */
  private static final int MOST = 10;

  private DamagedDigits() {}

  /** Puts a finding to each table that is doubted for what the others show. */
  public static Map<TableKind, CheckedTable> doubt(Map<TableKind, CheckedTable> tables) {
    long wrong =
        tables.values().stream()
            .flatMap(table -> table.findings().stream())
            .filter(DamagedDigits::speaksOfDamage)
            .count();
    Map<TableKind, CheckedTable> doubted = new TreeMap<>(tables);
    doubted.replaceAll(
        (kind, table) ->
            switch (table.quality()) {
              case COMPLETE ->
                  wrong < MUCH ? table : doubted(table, kind, "Nothing tests the table");
              case VERIFIED ->
                  wrong < MOST ? table : doubted(table, kind, "Its sums may be chance");
              default -> table;
            });
    return doubted;
  }

  private static boolean speaksOfDamage(Finding finding) {
    return finding.code() == FindingCode.ROW_SUM || finding.code() == FindingCode.CELL_UNREADABLE;
  }

  private static CheckedTable doubted(CheckedTable table, TableKind kind, String why) {
    List<Finding> findings = new ArrayList<>(table.findings());
    String message = why + ", and the figures of the others do not add up.";
    findings.add(Finding.of(FindingCode.TABLE_DOUBTFUL, kind.pointer(), null, message));
    return new CheckedTable(Quality.INCOMPLETE, List.copyOf(findings));
  }
}
