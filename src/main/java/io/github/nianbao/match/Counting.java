package io.github.nianbao.match;

import io.github.nianbao.table.Content;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.List;

/**
 * What in a table only counts its rows and columns: a column 行次 or 序号 beside the labels, and a row
 * of the numbers of the columns under the header.
 *
 * @param columns where such columns lie: left and right edge
 */
record Counting(List<double[]> columns) {

  static final Counting NONE = new Counting(List.of());

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
   */
  static Counting of(Table table, int row0, int row1) {
    List<double[]> columns = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      TableCell cell = table.cell(row1 - 1, column);
      if (cell.column0() == column
          && cell.row0() >= row0
          && Wordings.get().counting().contains(Labels.normalise(cell.text()))) {
        columns.add(new double[] {table.x(cell.column0()), table.x(cell.column1())});
      }
    }
    return columns.isEmpty() ? NONE : new Counting(columns);
  }

  /** Whether a cell holds the number of a row. */
  boolean holds(Table table, TableCell cell) {
    double x = (table.x(cell.column0()) + table.x(cell.column1())) / 2;
    for (double[] column : columns) {
      if (x > column[0] && x < column[1]) {
        String text = Labels.normalise(cell.text());
        return text.length() <= DIGITS && text.chars().allMatch(Character::isDigit);
      }
    }
    return false;
  }

  /** Whether a band right under a header holds nothing but the numbers of its columns. */
  static boolean isNumbers(RowBand band) {
    if (band.values().size() < FEWEST) {
      return false;
    }
    for (Content label : band.labels()) {
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
