package io.github.nianbao.made;

/**
 * A cell of a made table.
 *
 * @param text with a line feed between lines
 * @param columns it reaches over
 * @param rows it reaches over
 * @param at the pointer of the figure it holds; empty for a label
 */
record MadeCell(String text, int columns, int rows, String at) {

  static MadeCell label(String text, int columns, int rows) {
    return new MadeCell(text, columns, rows, "");
  }

  static MadeCell figure(String text, String at) {
    return new MadeCell(text, 1, 1, at);
  }

  MadeCell saying(String other) {
    return new MadeCell(other, columns, rows, at);
  }

  boolean isFigure() {
    return !at.isEmpty();
  }
}
