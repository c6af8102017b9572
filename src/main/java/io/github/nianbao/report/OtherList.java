package io.github.nianbao.report;

import java.util.List;

/**
 * A statistics list that follows none of the national forms, such as that of a province: what it
 * says, as it is printed. Nothing of it is checked by sums, and it has no grade.
 *
 * @param kind which list it is: {@code fujian} (福建省, 2009 to 2018: a year and all years), {@code
 *     shanghai} (上海市 and those who took its form over: a period and the year so far), or {@code
 *     local} for any other
 * @param columns what stands over its figures, from the left, as printed; empty where nothing does
 * @param rows from the top, without those that are headings
 */
public record OtherList(String kind, List<String> columns, List<Row> rows) {

  /**
   * Takes copies of the lists.
   *
   * @param kind as above
   * @param columns as above
   * @param rows as above
   */
  public OtherList {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param label as printed, its lines joined
   * @param unit of its figures as printed; empty where none is
   * @param values one for each column: what is printed, what it was read as, and where it stands;
   *     no sums prove them
   */
  public record Row(String label, String unit, List<Cell> values) {

    /**
     * Takes a copy of the values.
     *
     * @param label as above
     * @param unit as above
     * @param values as above
     */
    public Row {
      values = List.copyOf(values);
    }
  }
}
