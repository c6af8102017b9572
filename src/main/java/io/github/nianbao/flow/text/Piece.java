package io.github.nianbao.flow.text;

/** What a paragraph holds. */
public sealed interface Piece {

  /** Text in one look; a tab stands for room between words. */
  record Text(String text, Look look) implements Piece {}

  /** The mark of a note, which is none of the text. */
  record Mark() implements Piece {}

  /** The end of a line within the paragraph. */
  record LineBreak() implements Piece {}

  /** Something that may show a figure, in a way that cannot be read, such as a picture. */
  record Unreadable() implements Piece {}

  /** Not all programs show the same here. */
  record Varying() implements Piece {}
}
