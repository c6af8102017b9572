package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.font.EmBox;
import io.github.nianbao.pdf.font.GlyphFont;
import io.github.nianbao.pdf.syntax.Transform;
import org.jspecify.annotations.Nullable;

/**
 * How the glyphs of a font lie on the displayed page, wherever they lie there: counted once for
 * many strings, so that for a glyph not much more than its place is left to be counted.
 */
final class GlyphSpace {

  /** Stands in for the advance of a glyph whose font gives none, in ems. */
  private static final double UNKNOWN_ADVANCE = 0.5;

  private final EmBox emBox;
  private final boolean vertical;
  private final Transform glyphToUser;
  private final boolean flat;
  private final boolean mirrored;
  private final @Nullable Rotation turn;
  private final double scaleX;
  private final double scaleY;
  private final double size;

  /** The way to the page, with what is aslant there, as fake italics are, set straight. */
  private final Affine straight;

  // And moved by so much for every em over the baseline.
  private final double slant;
  private final double directionX;
  private final double directionY;

  /**
   * @param emBox of the font
   * @param vertical whether the writing mode of the font is vertical
   * @param glyphToUser from glyph space, one em being 1, to user space
   * @param frame of the page
   */
  GlyphSpace(EmBox emBox, boolean vertical, Transform glyphToUser, PageFrame frame) {
    this.emBox = emBox;
    this.vertical = vertical;
    this.glyphToUser = new Transform().set(glyphToUser);
    Affine map = frame.from(glyphToUser);
    scaleX = map.scaleX();
    scaleY = map.scaleY();
    flat = scaleX == 0 || map.determinant() == 0;
    // Upwards in glyph space is downwards on the page.
    mirrored = map.determinant() > 0 && !emBox.own();
    turn = WritingDirection.upright(map);
    size = (emBox.top() - emBox.bottom()) * Math.abs(map.determinant()) / scaleX;
    double height = map.determinant() / scaleX;
    directionX = map.a() / scaleX;
    directionY = map.b() / scaleX;
    slant = map.c() * directionX + map.d() * directionY;
    straight =
        new Affine(map.a(), map.b(), -directionY * height, directionX * height, map.e(), map.f());
  }

  /** Whether it is that of a font and a matrix, but for the place. */
  boolean isOf(EmBox otherBox, boolean otherVertical, Transform matrix) {
    return emBox.equals(otherBox)
        && vertical == otherVertical
        && glyphToUser.a == matrix.a
        && glyphToUser.b == matrix.b
        && glyphToUser.c == matrix.c
        && glyphToUser.d == matrix.d;
  }

  /** Whether nothing can be seen of a glyph, which is a line or a point. */
  boolean isFlat() {
    return flat;
  }

  /**
   * What sets glyphs upright.
   *
   * @return null for what lies aslant, as a watermark does
   */
  @Nullable Rotation turn() {
    return turn;
  }

  /** Whether glyphs look as in a mirror. */
  boolean isMirrored() {
    return mirrored;
  }

  /** Whether the writing mode of the font is vertical. */
  boolean isVertical() {
    return vertical;
  }

  /** The font size, in points. */
  double size() {
    return size;
  }

  /** How far the pen moves after a glyph, in points. */
  double advance(GlyphFont.Code glyph) {
    return vertical ? glyph.advanceY() * scaleY : glyph.advanceX() * scaleX;
  }

  /**
   * The em box of a glyph: along the writing direction the advance, across it the font size.
   *
   * @param x where its origin lies on the displayed page, in points
   * @param y the same downwards
   */
  Box box(GlyphFont.Code glyph, double x, double y) {
    if (vertical) {
      // The matrix lies at the horizontal origin; the pen of a vertical font at the vertical one.
      double penX = -glyph.originX();
      double penY = -glyph.originY();
      double advance = glyph.advanceY() == 0 ? -1 : glyph.advanceY();
      return box(penX - 0.5, penY + advance, penX + 0.5, penY, x, y);
    }
    double advance = glyph.advanceX() == 0 ? UNKNOWN_ADVANCE : glyph.advanceX();
    return box(0, emBox.bottom(), advance, emBox.top(), x, y);
  }

  private Box box(double x0, double y0, double x1, double y1, double x, double y) {
    double moved = slant * ((y0 + y1) / 2);
    return straight.around(x0, y0, x1, y1, x + directionX * moved, y + directionY * moved);
  }
}
