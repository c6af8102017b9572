package io.github.nianbao.export;

/**
 * How the tables of a dataset are written. Immutable; begin with {@link #defaults()}.
 *
 * @param bom whether a CSV file begins with a byte-order mark, by which Excel knows UTF-8
 * @param shortNames whether the table of reports calls its measures by their short names
 * @param states whether the table of reports says the state of each cell beside its figure
 * @param chinese whether the heads of all columns are Chinese labels, not names
 */
public record TableOptions(boolean bom, boolean shortNames, boolean states, boolean chinese) {

  /** {@return names as in the codebook, figures alone, no byte-order mark} */
  public static TableOptions defaults() {
    return new TableOptions(false, false, false, false);
  }
}
