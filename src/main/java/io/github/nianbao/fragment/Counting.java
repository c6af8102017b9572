package io.github.nianbao.fragment;

import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.List;

/**
 * What in a table is neither label nor figure: a column 行次 or 序号 beside the labels that only counts
 * the rows, one of their units, and a row of the numbers of the columns under the header.
 *
 * @param columns where columns that count lie: left and right edge
 * @param units where columns of units lie
 */
record Counting(List<double[]> columns, List<double[]> units) {

  static final Counting NONE = new Counting(List.of(), List.of());

  /** Fewer columns may be numbered by chance. */
  private static final int FEWEST = 5;

  /** What stands over the labels in a row of numbers has no more characters: 甲, 栏次. */
  private static final int LONGEST = 2;

  /** A count of rows has no more digits. */
  private static final int DIGITS = 3;

  /**
   * The columns of a table that a header names so.
   *
   * @param row0 first row of fields of the header
   * @param row1 the row after its last one
   * @param before of the table that it may go on from
   */
  static Counting of(Table table, int row0, int row1, Counting before) {
    List<double[]> columns = new ArrayList<>();
    List<double[]> units = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      TableCell cell = table.cell(row1 - 1, column);
      double[] edges = {table.x(column), table.x(column + 1)};
      if (counts(table, row1, column, before)) {
        columns.add(edges);
      } else if (cell.column0() == column && cell.row0() >= row0) {
        String label = Labels.normalise(cell.text());
        if (Wordings.get().counting().contains(label)) {
          columns.add(new double[] {table.x(column), table.x(cell.column1())});
        } else if (Wordings.get().unitColumns().contains(label)) {
          units.add(new double[] {table.x(column), table.x(cell.column1())});
        }
      }
    }
    return columns.isEmpty() && units.isEmpty() ? NONE : new Counting(columns, units);
  }

  /** Whether the first column under a header counts its rows, whatever stands over it. */
  private static boolean counts(Table table, int row1, int column, Counting before) {
    if (column > 0) {
      return false;
    }
    int last = -1;
    int count = isAt(before.columns, (table.x(column) + table.x(column + 1)) / 2) ? FEWEST - 1 : 0;
    for (int row = row1; row < table.rows(); row++) {
      TableCell cell = table.cell(row, column);
      String text = cell.column1() > column + 1 ? "" : Labels.normalise(cell.text());
      if (text.isEmpty() || cell.row0() < row) {
        continue;
      }
      if (!isNumber(text) || (last >= 0 && Integer.parseInt(text) != last + 1)) {
        // Under a table on a sheet there may be who has filled it in.
        return count >= FEWEST && !text.chars().allMatch(Character::isDigit);
      }
      last = Integer.parseInt(text);
      count++;
    }
    return count >= FEWEST;
  }

  private static boolean isNumber(String text) {
    return text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether a cell holds the number of a row. */
  boolean holds(Table table, TableCell cell) {
    return isIn(columns, table, cell)
        && Labels.normalise(cell.text()).length() <= DIGITS
        && Labels.normalise(cell.text()).chars().allMatch(Character::isDigit);
  }

  /** Whether a cell holds the unit of a row, or a mark for none. */
  boolean holdsUnit(Table table, TableCell cell) {
    return isIn(units, table, cell) && !cell.content().hasDigit();
  }

  private static boolean isIn(List<double[]> columns, Table table, TableCell cell) {
    return isAt(columns, (table.x(cell.column0()) + table.x(cell.column1())) / 2);
  }

  private static boolean isAt(List<double[]> columns, double x) {
    for (double[] column : columns) {
      if (x > column[0] && x < column[1]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a band right under a header holds nothing but the numbers of its columns. */
  static boolean isNumbers(RowBand band) {
    if (band.values().size() < FEWEST) {
      return false;
    }
    for (CellContent label : band.labels()) {
      if (Labels.normalise(label.text()).length() > LONGEST) {
        return false;
      }
    }
    int last = -1;
    for (ValueCell value : band.values()) {
      String digits = value.content().text().replaceAll("[()（）\\s]", "");
      if (digits.isEmpty()
          || digits.length() > DIGITS
          || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
      int number = Integer.parseInt(digits);
      if (last >= 0 && number != last + 1) {
        return false;
      }
      last = number;
    }
    return true;
  }
}
