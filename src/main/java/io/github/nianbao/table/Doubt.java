package io.github.nianbao.table;

/** What speaks against that the text of a content is all that is seen there. */
public enum Doubt {
  /** Something is struck out; it is no part of the text. */
  STRUCK,
  /** There is a figure, or a sign, that is no text, such as an image. */
  INK,
  /** Some see a part of the text, others do not, or see another one. */
  SEEN_OTHERWISE,
  /** Digits that nobody sees; they are no part of the text. */
  HIDDEN,
  /** There is no such cell: the row of the source ends before it. */
  ABSENT
}
