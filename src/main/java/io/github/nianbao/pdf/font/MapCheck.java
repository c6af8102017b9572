package io.github.nianbao.pdf.font;

import io.github.nianbao.pdf.file.ContentStream;
import io.github.nianbao.pdf.file.Unpacker;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * Whether the map of a font to Unicode says of figures what its glyphs look like, as far as the
 * font says that in other ways as well: by its encoding, or by its own program. The program is
 * opened only where the order of the codes leaves that open: in most fonts they follow one another
 * as the characters of ASCII do, and a map that keeps to that keeps to the font.
 */
final class MapCheck {

  /** A glyph without a shape that is wider than this, in ems, has one. */
  private static final float WIDE = 0.2f;

  private final COSDictionary font;
  private final @Nullable COSDictionary descendant;
  private final Unpacker unpacker;
  private final int base;
  private @Nullable FontTables tables;
  private byte @Nullable [] glyphs;
  private boolean opened;
  private @Nullable Encoding encoding;
  private boolean encodingKnown;

  /**
   * @param font with codes of one byte, or the composite one of a descendant
   * @param descendant whose codes are numbers of its characters; null for a simple font
   */
  MapCheck(
      ToUnicodeMap map, COSDictionary font, @Nullable COSDictionary descendant, Unpacker unpacker) {
    this.font = font;
    this.descendant = descendant;
    this.unpacker = unpacker;
    this.base = map.baseOfAscii();
  }

  /**
   * Whether the glyph of a code is another sign than the map says.
   *
   * @param plain what the map says, in its plain form
   * @param advance how far the pen moves, in ems
   */
  boolean contradicts(int code, String plain, float advance) {
    int expected = base < 0 || code < base || code - base > '~' ? 0 : code - base;
    boolean blank = plain.isEmpty() || plain.equals(CharacterForms.SPACE);
    boolean figure = GlyphNames.isOfFigure(plain);
    if (figure && descendant == null && isNamedOtherwise(code, plain)) {
      return true;
    }
    if (plain.length() == 1 && plain.charAt(0) == expected) {
      return false;
    }
    if (CharacterForms.isSeveralDigits(plain)) {
      return true;
    }
    if (!blank && !figure && !(expected >= '0' && expected <= '9')) {
      return false;
    }
    if (descendant == null) {
      return blank
          && (isNamedOtherwise(code, plain)
              || simpleHasInk(code, plain.isEmpty() && advance > WIDE));
    }
    FontTables program = tables(descendant);
    int glyph = glyph(code);
    return program != null && program.denies(glyph, plain);
  }

  /**
   * @param wide whether it has room for ink, though it is said to be nothing
   */
  private boolean simpleHasInk(int code, boolean wide) {
    if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
      COSStream procedure = procedure(code);
      byte[] bytes = procedure == null ? null : unpacked(procedure);
      return bytes != null && Procedures.paint(bytes);
    }
    FontTables program = tables(font);
    int glyph = program == null ? 0 : program.symbol(code);
    if (program == null || glyph == 0) {
      return wide;
    }
    return program.hasInk(glyph);
  }

  /** Whether a glyph of a simple font is another sign of figures by its name. */
  private boolean isNamedOtherwise(int code, String plain) {
    String named = GlyphNames.figure(name(code));
    return !named.isEmpty() && !named.equals(plain);
  }

  /** The name of a glyph in a simple font; empty where its dictionary gives none. */
  private String name(int code) {
    if (!encodingKnown) {
      encodingKnown = true;
      encoding = SimpleFontData.shown(font);
    }
    return encoding == null ? "" : encoding.getName(code);
  }

  /** What draws the glyph of a code in a font whose glyphs are contents; null for nothing. */
  private @Nullable COSStream procedure(int code) {
    COSDictionary procedures = font.getCOSDictionary(COSName.CHAR_PROCS);
    return procedures != null
            && procedures.getDictionaryObject(COSName.getPDFName(name(code)))
                instanceof COSStream procedure
        ? procedure
        : null;
  }

  /**
   * @param holder the font that the program is of
   */
  private @Nullable FontTables tables(COSDictionary holder) {
    if (!opened) {
      opened = true;
      COSStream program = FontPrograms.tables(holder);
      byte[] bytes = program == null ? null : unpacked(program);
      tables = bytes == null ? null : new FontTables(bytes, bytes.length);
      COSBase toGlyphs = holder.getDictionaryObject(COSName.CID_TO_GID_MAP);
      glyphs = toGlyphs instanceof COSStream stream ? unpacked(stream) : null;
    }
    return tables;
  }

  private byte @Nullable [] unpacked(COSStream stream) {
    try (ContentStream content = ContentStream.of(stream, unpacker)) {
      return content.whole() && !content.tooLong()
          ? Arrays.copyOf(content.bytes(), content.size())
          : null;
    }
  }

  private int glyph(int code) {
    byte[] known = glyphs;
    if (known == null) {
      return code;
    }
    return 2 * code + 1 < known.length
        ? (known[2 * code] & 0xFF) << 8 | (known[2 * code + 1] & 0xFF)
        : 0;
  }
}
