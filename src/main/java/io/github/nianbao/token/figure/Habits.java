package io.github.nianbao.token.figure;

import io.github.nianbao.page.Box;

/** How the figures of a table are set; asked only for a figure that is set as most are not. */
public interface Habits {

  /** Where nothing is known. */
  Habits UNKNOWN =
      new Habits() {
        @Override
        public double widestLine(Box cell) {
          return 0;
        }

        @Override
        public boolean isSpacing(double gap) {
          return false;
        }
      };

  /**
   * How wide the widest line of digits is in the column of a cell, in points; 0 where none is
   * known.
   */
  double widestLine(Box cell);

  /**
   * Whether the digits of the table's figures stand so far apart.
   *
   * @param gap between two digits, in font sizes
   */
  boolean isSpacing(double gap);
}
