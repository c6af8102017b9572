package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;

/** Em boxes of glyphs: along the writing direction the advance, across it the font size. */
final class GlyphBoxes {

  /** Stands in for the advance of a glyph whose font gives none, in ems. */
  private static final double UNKNOWN_ADVANCE = 0.5;

  // Of a glyph's box, the ink of a figure leaves at most so much free on either side.
  private static final double SIDE = 0.15;
  private static final double ABOVE = 0.25;

  private GlyphBoxes() {}

  /**
   * The em box of a glyph in the space its matrix leads into.
   *
   * @param glyphToPage from glyph space, one em being 1, to the displayed page
   */
  static Box box(Affine glyphToPage, GlyphFont font, GlyphFont.Code glyph) {
    if (font.isVertical()) {
      // The matrix stands at the horizontal origin; the pen of a vertical font at the vertical one.
      double penX = -glyph.originX();
      double penY = -glyph.originY();
      double advance = glyph.advanceY() == 0 ? -1 : glyph.advanceY();
      return upright(glyphToPage, penX - 0.5, penY + advance, penX + 0.5, penY);
    }
    double advance = glyph.advanceX() == 0 ? UNKNOWN_ADVANCE : glyph.advanceX();
    return upright(glyphToPage, 0, font.bottom(), advance, font.top());
  }

  /** The font size on the page, in points. */
  static double size(Affine glyphToPage, GlyphFont font) {
    return (font.top() - font.bottom())
        * Math.abs(glyphToPage.determinant())
        / glyphToPage.scaleX();
  }

  /** As {@link Affine#around}, but a slant (fake italics) moves the box and does not widen it. */
  private static Box upright(Affine map, double x0, double y0, double x1, double y1) {
    double along = map.scaleX();
    double size = map.determinant() / along;
    double directionX = map.a() / along;
    double directionY = map.b() / along;
    double middle = (y0 + y1) / 2;
    double slant = (map.c() * directionX + map.d() * directionY) * middle;
    Affine straight =
        new Affine(
            map.a(),
            map.b(),
            -directionY * size,
            directionX * size,
            map.e() + directionX * slant,
            map.f() + directionY * slant);
    return straight.around(x0, y0, x1, y1);
  }

  /** Where in the box of a glyph the ink of a figure stands, at least. */
  static Box ink(Box box) {
    double side = SIDE * box.width();
    double above = ABOVE * box.height();
    return new Box(box.x0() + side, box.y0() + above, box.x1() - side, box.y1() - above);
  }
}
