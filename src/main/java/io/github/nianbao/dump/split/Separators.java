package io.github.nianbao.dump.split;

/** What the spaces and line breaks between the figures of a dump are worth. */
public enum Separators {
  /** A line holds what was read one after the other. */
  CONTENT,
  /** Spaces keep what lay in columns in columns. */
  LAYOUT,
  /** Every line break became a space. */
  RUN,
  /** The figures of a row ran together. */
  LOST,
  /** The figures of a row ran together, and the largest table shows that no cells are blank. */
  LOST_WITHOUT_BLANKS;

  public boolean areLost() {
    return this == LOST || this == LOST_WITHOUT_BLANKS;
  }
}
