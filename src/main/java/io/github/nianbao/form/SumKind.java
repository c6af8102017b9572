package io.github.nianbao.form;

/** How the cells of a sum lie in their table. */
public enum SumKind {
  /** The total of a row and all its other columns. */
  ROW,
  /** The total of some columns of a row and the results it is made of, as in 四. */
  BLOCK,
  /** The total of a column and the rows it is made of. */
  COLUMN,
  /** What came in and what was decided or carried over, in one column. */
  BALANCE;

  /** Whether its cells lie in one row. */
  public boolean inRow() {
    return this == ROW || this == BLOCK;
  }
}
