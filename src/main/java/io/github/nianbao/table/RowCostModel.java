package io.github.nianbao.table;

/** What joining the bands of a table into rows costs beyond their labels; a row cost model. */
public interface RowCostModel {

  /** How many bands a row may take. */
  int maximumBands();

  /** Whether the bands from..to (exclusive) may be one row. */
  boolean joins(int from, int to);

  /** What it costs, 0 for nothing, to take them as one row. */
  double cost(int from, int to);

  /**
   * What it costs to leave a band out.
   *
   * @param within whether it lies between rows that were found
   */
  double skipped(int band, boolean within);
}
