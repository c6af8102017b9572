package io.github.nianbao.sheet.grid;

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
  /** It is shown as often as there is room for it. */
  REPEATED
}
