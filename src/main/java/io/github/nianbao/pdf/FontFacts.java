package io.github.nianbao.pdf;

import io.github.nianbao.page.Glyph;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** What a font says of its codes, each looked up once, and where its glyphs stand. */
final class FontFacts {

  /** Where the em box of a font begins and ends over the baseline, in ems. */
  private static final double BOTTOM = -0.12;

  private static final double TOP = 0.88;

  private final Map<Integer, String> texts = new HashMap<>();
  private final Set<Integer> plainDigits = new HashSet<>();
  private final @Nullable COSDictionary original;
  private @Nullable PDFont originalFont;
  private final double bottom;
  private final double top;

  /**
   * @param original the dictionary the font had before it was slimmed; null where it was not
   */
  FontFacts(PDFont font, @Nullable COSDictionary original) {
    this.original = original;
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

  /** The plain form of a code, as {@link CharacterForms#plain} gives it. */
  String text(PDFont font, int code) throws IOException {
    String text = texts.get(code);
    if (text == null) {
      text = lookUp(font, code);
      texts.put(code, text);
    }
    return text;
  }

  /** Whether the font itself says that a code is one of 0 to 9, not a full-width form of it. */
  boolean isPlainDigit(int code) {
    return plainDigits.contains(code);
  }

  private String lookUp(PDFont font, int code) throws IOException {
    String unicode = font.toUnicode(code);
    if (unicode == null && original != null) {
      unicode = originalFont(original).toUnicode(code);
    }
    if (unicode != null && !unicode.isEmpty()) {
      if (DoubtfulDigits.isDigit(unicode)) {
        plainDigits.add(code);
      }
      return CharacterForms.plain(unicode);
    }
    // Simple fonts leave the space out of their encodings at times: it needs no glyph.
    return font instanceof PDSimpleFont && code == ' ' ? CharacterForms.SPACE : Glyph.UNKNOWN;
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
