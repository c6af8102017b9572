package io.github.nianbao.page;

/**
 * One drawn character.
 *
 * <p>The box is the em box, not the ink: along the writing direction it is the advance, across it
 * the font size. Its centre decides which cell the glyph belongs to.
 *
 * @param text what it stands for after NFKC: one character as a rule, several for a ligature-like
 *     mapping, {@link #UNKNOWN} where the font has no way to Unicode
 * @param box where it stands, in points, origin top left of the page as it is read
 * @param size font size as displayed, in points
 * @param vertical whether the writing mode of its font is vertical
 * @param spaceBefore whether a space was drawn between the glyph before it, in content order, and
 *     this one
 * @param turn what would set it upright: none for a glyph that stands as its page is read
 */
public record Glyph(
    String text, Box box, double size, boolean vertical, boolean spaceBefore, Rotation turn) {

  /** Stands for a glyph whose font does not say which character it is. */
  public static final String UNKNOWN = "\uFFFD";

  /** Free room between two glyphs, in font sizes, from which on a space is seen there. */
  public static final double SPACE = 0.15;

  /** An upright glyph. */
  public Glyph(String text, Box box, double size, boolean vertical, boolean spaceBefore) {
    this(text, box, size, vertical, spaceBefore, Rotation.NONE);
  }

  /** Whether it is a digit of any script. */
  public boolean isDigit() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** This glyph at another place. */
  public Glyph at(Box place) {
    return new Glyph(text, place, size, vertical, spaceBefore, turn);
  }

  /** Whether this and another, upright and right of it on its line, have no space between them. */
  public boolean touches(Glyph right) {
    return Math.abs(right.box.x0() - box.x1()) <= SPACE * size;
  }

  /** This glyph with another text. */
  public Glyph withText(String other) {
    return new Glyph(other, box, size, vertical, spaceBefore, turn);
  }
}
