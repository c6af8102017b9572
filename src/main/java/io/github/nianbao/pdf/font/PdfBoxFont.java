package io.github.nianbao.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** A font as PDFBox reads it: with encodings, predefined maps and, where needed, its program. */
final class PdfBoxFont extends GlyphFont {

  private static final Vector NOWHERE = new Vector(0, 0);

  /**
   * The encodings of composite fonts whose codes all have two bytes, of those that are frequent.
   */
  private static final Set<COSName> OF_TWO_BYTES =
      Set.of(
          COSName.IDENTITY_H,
          COSName.IDENTITY_V,
          COSName.getPDFName("UniGB-UCS2-H"),
          COSName.getPDFName("UniGB-UCS2-V"),
          COSName.getPDFName("UniCNS-UCS2-H"),
          COSName.getPDFName("UniCNS-UCS2-V"));

  private final PDFont font;
  private final boolean twoBytes;

  /** How far the pen moves, where that needs no search; else null. */
  private final MappedFont.@Nullable Advances advances;

  private @Nullable COSDictionary original;
  private final boolean sound;
  private @Nullable PDFont originalFont;

  /**
   * @param original the dictionary the font had before it was slimmed; null where it was not
   * @param sound whether what it says can be trusted
   */
  PdfBoxFont(PDFont font, @Nullable COSDictionary original, boolean sound) throws IOException {
    super(
        font instanceof PDType3Font ? EmBox.ofType3(font.getCOSObject()) : EmBox.USUAL,
        font.isVertical(),
        font instanceof PDSimpleFont ? NoteNames.of(font.getCOSObject()) : NoteNames.NONE);
    this.font = font;
    COSName encoding = encodingOfTwoBytes(font);
    twoBytes = encoding != null;
    advances =
        encoding != null && !font.isVertical() && font instanceof PDType0Font composite
            ? advances(composite, encoding)
            : null;
    this.original = original;
    this.sound = sound;
  }

  private static @Nullable COSName encodingOfTwoBytes(PDFont font) {
    return font instanceof PDType0Font
            && font.getCOSObject().getDictionaryObject(COSName.ENCODING) instanceof COSName name
            && OF_TWO_BYTES.contains(name)
        ? name
        : null;
  }

  private static MappedFont.@Nullable Advances advances(PDType0Font font, COSName encoding) {
    COSDictionary descendant = FontSlimmer.descendant(font.getCOSObject());
    if (descendant == null) {
      return null;
    }
    MappedFont.Advances ofGlyphs = FontWidths.ofGlyphs(descendant);
    return encoding.equals(COSName.IDENTITY_H)
        ? ofGlyphs
        : code -> ofGlyphs.of(font.codeToCID(code));
  }

  @Override
  public boolean isSound() {
    return sound;
  }

  @Override
  public int readCode(InputStream string) throws IOException {
    return twoBytes ? readTwoBytes(string) : font.readCode(string);
  }

  @Override
  Code lookUp(int code) throws IOException {
    if (advances != null) {
      return Code.of(unicode(code), advances.of(code), 0, 0, 0);
    }
    Vector advance = font.getDisplacement(code);
    Vector origin = isVertical() ? font.getPositionVector(code) : NOWHERE;
    return Code.of(unicode(code), advance.getX(), advance.getY(), origin.getX(), origin.getY());
  }

  private @Nullable String unicode(int code) throws IOException {
    if (font instanceof PDType3Font drawn && Procedures.showText(drawn, code)) {
      return null;
    }
    String unicode = font.toUnicode(code);
    PDFont whole = unicode == null ? originalFont() : null;
    if (whole != null) {
      unicode = whole.toUnicode(code);
    }
    if (unicode != null
        && font instanceof PDType3Font drawn
        && GlyphNames.isOfFigure(unicode)
        && Procedures.paintNothing(drawn, code)) {
      return null;
    }
    if (unicode != null && !unicode.isEmpty()) {
      return isNamedOtherwise(code, unicode) ? null : unicode;
    }
    // Simple fonts leave the space out of their encodings at times: it needs no glyph.
    return font instanceof PDSimpleFont && code == ' ' ? CharacterForms.SPACE : null;
  }

  /**
   * Whether the dictionary or the program of the font names the glyph of a sign of a figure as
   * another character.
   */
  private boolean isNamedOtherwise(int code, String unicode) throws IOException {
    if (!(font instanceof PDSimpleFont) || !GlyphNames.isOfFigure(unicode)) {
      return false;
    }
    Encoding shown = SimpleFontData.shown(font.getCOSObject());
    String figure = shown == null ? "" : GlyphNames.figure(shown.getName(code));
    if (!figure.isEmpty() && !figure.equals(unicode)) {
      return true;
    }
    if (!(font instanceof PDTrueTypeFont simple)) {
      return false;
    }
    PostScriptTable names = simple.getTrueTypeFont().getPostScript();
    String name = names == null ? null : names.getName(simple.codeToGID(code));
    String named = name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    return named != null && !CharacterForms.plain(named).equals(unicode);
  }

  /** The font with its own program; null where it has none that opens. */
  private @Nullable PDFont originalFont() throws IOException {
    COSDictionary dictionary = original;
    if (dictionary != null) {
      original = null;
      COSDictionary descendant = FontSlimmer.descendant(dictionary);
      if (descendant != null && FontPrograms.opensComposite(descendant)) {
        originalFont = PDFontFactory.createFont(dictionary);
      }
    }
    return originalFont;
  }
}
