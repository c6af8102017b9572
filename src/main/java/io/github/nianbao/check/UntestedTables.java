package io.github.nianbao.check;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tables without anything to test, beside tables in which much is wrong. Authors misprint a figure
 * or two; where many rows do not add up or hold no figures, the fonts or the text layer of the
 * document are damaged, and what cannot be tested cannot be vouched for either.
 */
public final class UntestedTables {

  /** From so many rows or cells on the fault is not the author's. */
  private static final int MUCH = 5;

  private UntestedTables() {}

  /** Puts a finding to each table that is doubted for what the others show. */
  public static Map<TableKind, CheckedTable> doubt(Map<TableKind, CheckedTable> tables) {
    long wrong =
        tables.values().stream()
            .flatMap(table -> table.findings().stream())
            .filter(UntestedTables::speaksOfDamage)
            .count();
    if (wrong < MUCH) {
      return tables;
    }
    Map<TableKind, CheckedTable> doubted = new EnumMap<>(tables);
    doubted.replaceAll(
        (kind, table) -> table.quality() == Quality.COMPLETE ? doubted(table, kind) : table);
    return doubted;
  }

  private static boolean speaksOfDamage(Finding finding) {
    return finding.code() == FindingCode.ROW_SUM || finding.code() == FindingCode.CELL_UNREADABLE;
  }

  private static CheckedTable doubted(CheckedTable table, TableKind kind) {
    List<Finding> findings = new ArrayList<>(table.findings());
    String message = "Nothing tests the table, and the figures of the others do not add up.";
    findings.add(Finding.of(FindingCode.TABLE_DOUBTFUL, kind.pointer(), null, message));
    return new CheckedTable(Quality.INCOMPLETE, List.copyOf(findings));
  }
}
