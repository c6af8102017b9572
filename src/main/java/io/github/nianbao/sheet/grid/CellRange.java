package io.github.nianbao.sheet.grid;

/**
 * Some cells of a sheet that lie together.
 *
 * @param row the first, from 0
 * @param column the first, from 0
 * @param rowEnd the one after the last
 * @param columnEnd the one after the last
 */
public record CellRange(int row, int column, int rowEnd, int columnEnd) {

  /** The cells that a reference such as {@code A1:C7} names; of one that names none, none. */
  public static CellRange of(String reference) {
    String[] corners = reference.replace("$", "").split(":", -1);
    CellRange first = cell(corners[0]);
    CellRange last = corners.length == 2 ? cell(corners[1]) : first;
    return new CellRange(
        Math.min(first.row, last.row),
        Math.min(first.column, last.column),
        Math.max(first.rowEnd, last.rowEnd),
        Math.max(first.columnEnd, last.columnEnd));
  }

  private static CellRange cell(String reference) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && at < 3 && Character.isLetter(reference.charAt(at))) {
      column = column * 26 + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
      at++;
    }
    int row = 0;
    while (at < reference.length() && row < Sheet.ROWS && isDigit(reference.charAt(at))) {
      row = row * 10 + reference.charAt(at) - '0';
      at++;
    }
    boolean known = row > 0 && row <= Sheet.ROWS && column > 0 && column <= Sheet.COLUMNS;
    return known ? new CellRange(row - 1, column - 1, row, column) : new CellRange(0, 0, 0, 0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it holds a cell. */
  public boolean holds(int someRow, int someColumn) {
    return someRow >= row && someRow < rowEnd && someColumn >= column && someColumn < columnEnd;
  }

  /** Whether both hold a cell. */
  boolean overlaps(CellRange other) {
    return row < other.rowEnd
        && other.row < rowEnd
        && column < other.columnEnd
        && other.column < columnEnd;
  }

  /** Whether it holds more than one cell. */
  public boolean isSeveral() {
    return rowEnd - row > 1 || columnEnd - column > 1;
  }

  /** What the first of its cells is called, such as {@code C7}. */
  public String address() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row + 1).toString();
  }
}
