package io.github.nianbao.pdf;

import io.github.nianbao.page.Glyph;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** A font, as far as reading needs it: what its codes stand for, each looked up once. */
final class GlyphFont {

  /** Where the em box of a font begins and ends over the baseline, in ems. */
  private static final double BOTTOM = -0.12;

  private static final double TOP = 0.88;

  private static final Vector NOWHERE = new Vector(0, 0);

  /**
   * What a font says of a code.
   *
   * @param text the plain form, as {@link CharacterForms#plain} gives it
   * @param plainDigit whether the font itself says that it is one of 0 to 9, not a full-width form
   * @param advanceX how far the pen moves, in ems; 0 in vertical fonts
   * @param advanceY how far the pen of a vertical font moves, in ems
   * @param originX where a vertical font has the horizontal origin, seen from its own, in ems
   * @param originY the same upwards
   */
  record Code(
      String text,
      boolean plainDigit,
      float advanceX,
      float advanceY,
      float originX,
      float originY) {}

  private final PDFont font;
  private final boolean vertical;
  private final Map<Integer, Code> codes = new HashMap<>();
  private final @Nullable COSDictionary original;
  private @Nullable PDFont originalFont;
  private final double bottom;
  private final double top;

  /**
   * @param original the dictionary the font had before it was slimmed; null where it was not
   */
  GlyphFont(PDFont font, @Nullable COSDictionary original) {
    this.font = font;
    this.original = original;
    vertical = font.isVertical();
    BoundingBox own = font instanceof PDType3Font type3 ? ownSpace(type3) : null;
    bottom = own == null ? BOTTOM : own.getLowerLeftY();
    top = own == null ? TOP : own.getUpperRightY();
  }

  /** Lower end of the em box over the baseline, in glyph space. */
  double bottom() {
    return bottom;
  }

  /** Upper end of the em box over the baseline, in glyph space. */
  double top() {
    return top;
  }

  /** Whether its writing mode is vertical. */
  boolean isVertical() {
    return vertical;
  }

  /** Reads the next code of a string. */
  int readCode(InputStream string) throws IOException {
    return font.readCode(string);
  }

  /** What the font says of a code. */
  Code code(int code) throws IOException {
    Code known = codes.get(code);
    if (known == null) {
      known = lookUp(code);
      codes.put(code, known);
    }
    return known;
  }

  private Code lookUp(int code) throws IOException {
    String unicode = unicode(code);
    Vector advance = font.getDisplacement(code);
    Vector origin = vertical ? font.getPositionVector(code) : NOWHERE;
    return new Code(
        unicode == null ? Glyph.UNKNOWN : CharacterForms.plain(unicode),
        unicode != null && DoubtfulDigits.isDigit(unicode),
        advance.getX(),
        advance.getY(),
        origin.getX(),
        origin.getY());
  }

  private @Nullable String unicode(int code) throws IOException {
    String unicode = font.toUnicode(code);
    if (unicode == null && original != null) {
      unicode = originalFont(original).toUnicode(code);
    }
    if (unicode != null && !unicode.isEmpty()) {
      return unicode;
    }
    // Simple fonts leave the space out of their encodings at times: it needs no glyph.
    return font instanceof PDSimpleFont && code == ' ' ? CharacterForms.SPACE : null;
  }

  private PDFont originalFont(COSDictionary dictionary) throws IOException {
    if (originalFont == null) {
      originalFont = PDFontFactory.createFont(dictionary);
    }
    return originalFont;
  }

  /**
   * A type 3 font draws in a space of its own. Where its advances look like those of ems, that
   * space is the usual one, and this is null; else only the box of the font says how high it is.
   */
  private static @Nullable BoundingBox ownSpace(PDType3Font font) {
    Matrix matrix = font.getFontMatrix();
    double widest = 0;
    COSArray widths = font.getCOSObject().getCOSArray(COSName.WIDTHS);
    if (widths != null) {
      for (Float width : widths.toCOSNumberFloatList()) {
        if (width != null) {
          widest = Math.max(widest, Math.abs(width * matrix.getScaleX()));
        }
      }
    }
    BoundingBox box = font.getBoundingBox();
    if ((widest > 0.2 && widest < 2.5) || box == null || box.getHeight() <= 0) {
      return null;
    }
    float y0 = matrix.getScaleY() * box.getLowerLeftY();
    float y1 = matrix.getScaleY() * box.getUpperRightY();
    return new BoundingBox(0, Math.min(y0, y1), 0, Math.max(y0, y1));
  }
}
