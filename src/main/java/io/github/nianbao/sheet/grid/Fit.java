package io.github.nianbao.sheet.grid;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** What programs do with what is too wide for its cell. */
public enum Fit {
  /** A number: signs are shown in its place. */
  SIGNS,
  /** Text runs on over blank cells to the right, and is cut off where there are none. */
  RIGHTWARDS,
  /** The same to the left. */
  LEFTWARDS,
  /** The same, half of it to either side. */
  BOTH_WAYS,
  /** Text is broken into lines, which are cut off where the row is too low for them. */
  WRAPPED,
  /** It is made as small as it has to be. */
  SHRUNK,
  /** It stands in the middle of its cell and of blank ones behind it. */
  ACROSS,
  /** It is shown as often as there is room for it. */
  REPEATED;

  /**
   * What is done with a cell.
   *
   * @param side at which its text stands
   * @param wraps whether it is to be broken into lines
   * @param shrinks whether it is to be made smaller where there is no room for it
   * @param number whether it holds a number
   */
  public static Fit of(HorizontalAlignment side, boolean wraps, boolean shrinks, boolean number) {
    boolean breaks =
        wraps || side == HorizontalAlignment.JUSTIFY || side == HorizontalAlignment.DISTRIBUTED;
    if (side == HorizontalAlignment.FILL) {
      return REPEATED;
    }
    if (side == HorizontalAlignment.CENTER_SELECTION) {
      return ACROSS;
    }
    if (!number && breaks) {
      return WRAPPED;
    }
    if (shrinks) {
      return SHRUNK;
    }
    if (number) {
      return SIGNS;
    }
    return switch (side) {
      case RIGHT -> LEFTWARDS;
      case CENTER -> BOTH_WAYS;
      default -> RIGHTWARDS;
    };
  }
}
