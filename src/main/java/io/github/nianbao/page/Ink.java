package io.github.nianbao.page;

/**
 * A stain of paint on a page that is no glyph of its text, no ruling line and no background.
 *
 * @param box around it, in points, origin top left of the page as it is read
 * @param kind what was painted
 */
public record Ink(Box box, Kind kind) {

  /** What was painted. */
  public enum Kind {
    /** Filled outlines, as those of a character drawn as a path, or dots. */
    DRAWING,
    /** Lines that do not run along the sides of the page. */
    LINES,
    /** A part of such a line. */
    PIECE,
    /** An image, or a pattern. */
    IMAGE,
    /** Glyphs that are no part of the text: aslant, or mapped to a character without a shape. */
    TEXT,
    /**
     * A glyph of the text that something hides a part of, or that stands on its head: what is seen
     * of it may look otherwise.
     */
    HALF_HIDDEN,
    /**
     * A glyph that a page break cuts through: this page shows a part of it, and the page before, or
     * the next one, the other. Its text is what both show.
     */
    CUT,
    /**
     * Two signs of the text that touch, one much lighter than the other, as an old figure is beside
     * the new one.
     */
    OF_TWO_SHADES,
    /** A digit or a sign that nobody sees; it is no part of the text. */
    HIDDEN
  }
}
