package io.github.nianbao.pdf.font;

import io.github.nianbao.pdf.syntax.ContentLexer;
import io.github.nianbao.pdf.syntax.Operands;
import io.github.nianbao.pdf.syntax.Operator;
import io.github.nianbao.pdf.syntax.WordTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** The contents that draw the glyphs of type 3 fonts (ISO 32000-1, 9.6.5). */
final class Procedures {

  private static final Set<Operator> SHOWING = EnumSet.of(Operator.SHOW);

  private static final Set<Operator> PAINTING =
      EnumSet.of(
          Operator.FILL,
          Operator.EVEN_ODD_FILL,
          Operator.FILL_STROKE,
          Operator.EVEN_ODD_FILL_STROKE,
          Operator.CLOSE_FILL_STROKE,
          Operator.CLOSE_EVEN_ODD_FILL_STROKE,
          Operator.STROKE,
          Operator.CLOSE_STROKE,
          Operator.IMAGE,
          Operator.DRAW,
          Operator.SHOW);

  /** More bytes draw no glyph. */
  private static final int MAXIMUM = 1 << 16;

  private Procedures() {}

  /** Whether a procedure paints anything. */
  static boolean paint(byte[] procedure) {
    return has(procedure, PAINTING);
  }

  /** Whether the glyphs of a font may be made of text of other fonts. */
  static boolean haveFonts(COSDictionary font) {
    COSDictionary resources = font.getCOSDictionary(COSName.RESOURCES);
    COSDictionary fonts = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
    return fonts != null && fonts.size() > 0;
  }

  /** Whether there is nothing to be seen of the glyph of a code. */
  static boolean paintNothing(PDType3Font font, int code) throws IOException {
    PDType3CharProc procedure = font.getCharProc(code);
    if (procedure == null) {
      return true;
    }
    try (InputStream contents = procedure.getContents()) {
      return !paint(contents.readNBytes(MAXIMUM));
    }
  }

  /** Whether the glyph of a code is made of text, which may be any other. */
  static boolean showText(PDType3Font font, int code) throws IOException {
    PDType3CharProc procedure = haveFonts(font.getCOSObject()) ? font.getCharProc(code) : null;
    if (procedure == null) {
      return false;
    }
    try (InputStream contents = procedure.getContents()) {
      return has(contents.readNBytes(MAXIMUM), SHOWING);
    }
  }

  private static boolean has(byte[] procedure, Set<Operator> such) {
    ContentLexer lexer = new ContentLexer(procedure, procedure.length, new WordTable());
    Operands operands = new Operands();
    for (Operator operator = lexer.next(operands);
        operator != null;
        operator = lexer.next(operands)) {
      if (such.contains(operator)) {
        return true;
      }
    }
    return false;
  }
}
