package io.github.nianbao.match;

/** The rows of a form that a band, alone or with those after it, may be: those it is like. */
final class RowCandidates {

  /** For each row where its candidates begin among all. */
  private final int[] first;

  private final int[] length;
  private final double[] likeness;
  private int row;
  private int count;

  /**
   * None yet.
   *
   * @param rows how many rows the form has
   * @param candidates how many there will be
   */
  RowCandidates(int rows, int candidates) {
    first = new int[rows + 1];
    length = new int[candidates];
    likeness = new double[candidates];
  }

  /**
   * Adds a candidate to the present row, of more bands than the one before.
   *
   * @param bands how many are joined
   * @param like how like their label is to that of the row, 0 to 1
   */
  void add(int bands, double like) {
    length[count] = bands;
    likeness[count++] = like;
  }

  /** Goes on to the next row. */
  void nextRow() {
    first[++row] = count;
  }

  /** The first candidate of a row. */
  int first(int row) {
    return first[row];
  }

  /** The one after the last of a row. */
  int end(int row) {
    return first[row + 1];
  }

  /** How many bands a candidate joins. */
  int length(int candidate) {
    return length[candidate];
  }

  /** How like their label is to that of the row, 0 to 1. */
  double likeness(int candidate) {
    return likeness[candidate];
  }
}
