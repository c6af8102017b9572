package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;
import java.io.IOException;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Em boxes of glyphs: along the writing direction the advance, across it the font size. */
final class GlyphBoxes {

  /** Where the em box of a horizontal font begins and ends over the baseline, in ems. */
  private static final double BOTTOM = -0.12;

  private static final double TOP = 0.88;

  /** Stands in for the advance of a glyph whose font gives none, in ems. */
  private static final double UNKNOWN_ADVANCE = 0.5;

  private GlyphBoxes() {}

  /**
   * The em box of a glyph in the space its matrix leads into.
   *
   * @param glyphToPage from glyph space, one em being 1, to the displayed page
   * @param displacement what the glyph moves the pen by, in glyph space
   */
  static Box box(Affine glyphToPage, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font.isVertical()) {
      // The matrix stands at the horizontal origin; the pen of a vertical font at the vertical one.
      Vector toHorizontalOrigin = font.getPositionVector(code);
      double penX = -toHorizontalOrigin.getX();
      double penY = -toHorizontalOrigin.getY();
      double advance = displacement.getY() == 0 ? -1 : displacement.getY();
      return upright(glyphToPage, penX - 0.5, penY + advance, penX + 0.5, penY);
    }
    double advance = displacement.getX() == 0 ? UNKNOWN_ADVANCE : displacement.getX();
    if (font instanceof PDType3Font type3) {
      double[] span = verticalSpan(type3);
      return upright(glyphToPage, 0, span[0], advance, span[1]);
    }
    return upright(glyphToPage, 0, BOTTOM, advance, TOP);
  }

  /** The font size on the page, in points. */
  static double size(Affine glyphToPage, PDFont font) {
    double ems = 1;
    if (font instanceof PDType3Font type3) {
      double[] span = verticalSpan(type3);
      ems = span[1] - span[0];
    }
    return ems * Math.abs(glyphToPage.determinant()) / glyphToPage.scaleX();
  }

  /** A type 3 font draws in a space of its own, and only its box says how high that is. */
  private static double[] verticalSpan(PDType3Font font) {
    BoundingBox box = font.getBoundingBox();
    Matrix matrix = font.getFontMatrix();
    if (box != null && box.getHeight() > 0) {
      double y0 = matrix.getScaleY() * box.getLowerLeftY();
      double y1 = matrix.getScaleY() * box.getUpperRightY();
      if (Math.abs(y1 - y0) > 0.2 && Math.abs(y1 - y0) < 5) {
        return new double[] {Math.min(y0, y1), Math.max(y0, y1)};
      }
    }
    return new double[] {BOTTOM, TOP};
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
