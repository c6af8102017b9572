package io.github.nianbao.pdf.font;

import io.github.nianbao.pdf.syntax.Transform;
import java.io.IOException;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * Where the em box of a font begins and ends over the baseline, in its glyph space.
 *
 * @param bottom lower end
 * @param top upper end
 * @param own whether the glyphs are drawn in a space of their own, which may be upside down
 */
public record EmBox(double bottom, double top, boolean own) {

  /** Of most fonts, in ems. */
  public static final EmBox USUAL = new EmBox(-0.12, 0.88, false);

  private static final EmBox OF_DRAWN = new EmBox(USUAL.bottom, USUAL.top, true);

  /**
   * A type 3 font draws in a space of its own. Where its advances look like those of ems, that
   * space is the usual one; else only the box of the font says how high it is.
   */
  static EmBox ofType3(COSDictionary font) throws IOException {
    float[] widths = FontWidths.given(font);
    Transform matrix = FontWidths.matrixOfType3(font);
    double widest = 0;
    if (widths != null) {
      for (float width : widths) {
        widest = Math.max(widest, Math.abs(width * matrix.a));
      }
    }
    if (widest > 0.2 && widest < 2.5) {
      return OF_DRAWN;
    }
    // Where the dictionary leaves the box empty, PDFBox takes those of the glyphs.
    BoundingBox box = new PDType3Font(font, null).getBoundingBox();
    if (box == null || box.getHeight() <= 0) {
      return OF_DRAWN;
    }
    float y0 = matrix.d * box.getLowerLeftY();
    float y1 = matrix.d * box.getUpperRightY();
    return new EmBox(Math.min(y0, y1), Math.max(y0, y1), true);
  }
}
