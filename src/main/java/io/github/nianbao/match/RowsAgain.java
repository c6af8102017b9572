package io.github.nianbao.match;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Rows of a table that stand in the document once more, under no header of its kind, as where one
 * page lies in it twice.
 */
final class RowsAgain {

  /** So many rows with the same labels are no chance. */
  private static final int FEWEST = 3;

  /** By their labels what the rows of the table say; of two with one label none. */
  private final Map<String, List<String>> own = new HashMap<>();

  /** How many figures the rows have. */
  private final Set<Integer> counts;

  private RowsAgain(TableCandidate taken) {
    Set<String> twice = new HashSet<>();
    for (RowMatch match : taken.fromTop()) {
      List<RowBand> bands = taken.bands(match);
      List<CellContent> labels = bands.get(0).labels();
      if (bands.size() == 1 && !labels.isEmpty()) {
        String label = Labels.normalise(labels.get(labels.size() - 1).text());
        List<String> values =
            bands.get(0).values().stream().map(ValueCell::content).map(RowsAgain::said).toList();
        if (own.put(label, values) != null) {
          twice.add(label);
        }
      }
    }
    own.keySet().removeAll(twice);
    own.remove("");
    counts =
        own.values().stream()
            .map(List::size)
            .filter(count -> count > 0)
            .collect(Collectors.toSet());
  }

  /**
   * Whether most of what stands there again is the same, and some is not.
   *
   * @param isKnown whether what lies somewhere is a part of this or another table of the kind
   */
  static boolean differ(TableCandidate taken, List<Table> tables, Predicate<Provenance> isKnown) {
    RowsAgain rows = new RowsAgain(taken);
    return rows.own.size() >= FEWEST
        && tables.stream().anyMatch(table -> rows.differ(table, isKnown));
  }

  private boolean differ(Table table, Predicate<Provenance> isKnown) {
    int same = 0;
    int other = 0;
    for (int row = 0; row < table.rows(); row++) {
      List<TableCell> cells = cells(table, row);
      for (int count : counts) {
        int label = cells.size() - count - 1;
        List<String> values = label < 0 ? null : own.get(Labels.normalise(cells.get(label).text()));
        if (values != null && values.size() == count && !isKnown(table, row, isKnown)) {
          boolean alike =
              cells.subList(label + 1, cells.size()).stream()
                  .map(TableCell::content)
                  .map(RowsAgain::said)
                  .toList()
                  .equals(values);
          same += alike ? 1 : 0;
          other += alike ? 0 : 1;
        }
      }
    }
    return same + other >= FEWEST && same >= other && other > 0;
  }

  private static boolean isKnown(Table table, int row, Predicate<Provenance> isKnown) {
    return isKnown.test(
        new Provenance(
            table.page(),
            new Box(table.x(0), table.y(row), table.x(table.columns()), table.y(row + 1))));
  }

  private static List<TableCell> cells(Table table, int row) {
    List<TableCell> cells = new ArrayList<>();
    int column = 0;
    while (column < table.columns()) {
      TableCell cell = table.cell(row, column);
      cells.add(cell);
      // A cell need not be a rectangle where a source says so wrongly.
      column = Math.max(column + 1, cell.column1());
    }
    return cells;
  }

  private static String said(CellContent content) {
    return content.text().replace("\n", "");
  }
}
