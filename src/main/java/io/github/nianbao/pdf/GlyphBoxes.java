package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Vector;

/** Em boxes of glyphs: along the writing direction the advance, across it the font size. */
final class GlyphBoxes {

  /** Stands in for the advance of a glyph whose font gives none, in ems. */
  private static final double UNKNOWN_ADVANCE = 0.5;

  private GlyphBoxes() {}

  /**
   * The em box of a glyph in the space its matrix leads into.
   *
   * @param glyphToPage from glyph space, one em being 1, to the displayed page
   * @param facts of the same font
   * @param displacement what the glyph moves the pen by, in glyph space
   */
  static Box box(Affine glyphToPage, PDFont font, FontFacts facts, int code, Vector displacement) {
    if (font.isVertical()) {
      // The matrix stands at the horizontal origin; the pen of a vertical font at the vertical one.
      Vector toHorizontalOrigin = font.getPositionVector(code);
      double penX = -toHorizontalOrigin.getX();
      double penY = -toHorizontalOrigin.getY();
      double advance = displacement.getY() == 0 ? -1 : displacement.getY();
      return upright(glyphToPage, penX - 0.5, penY + advance, penX + 0.5, penY);
    }
    double advance = displacement.getX() == 0 ? UNKNOWN_ADVANCE : displacement.getX();
    return upright(glyphToPage, 0, facts.bottom(), advance, facts.top());
  }

  /** The font size on the page, in points. */
  static double size(Affine glyphToPage, FontFacts facts) {
    return (facts.top() - facts.bottom())
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
}
