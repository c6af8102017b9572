package io.github.nianbao.pdf.font;

import io.github.nianbao.pdf.file.ContentStream;
import io.github.nianbao.pdf.file.Unpacker;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the map of a font to Unicode says of figures what its glyphs look like, as far as the
 * font says that in other ways as well: by its encoding, or by its own program. The program is
 * opened only where the order of the codes leaves that open: in most fonts they follow one another
 * as the characters of ASCII do, and a map that keeps to that keeps to the font.
 */
final class MapCheck {

  private final ToUnicodeMap map;
  private final COSDictionary font;
  private final @Nullable COSDictionary descendant;
  private final Unpacker unpacker;
  private final int base;
  private @Nullable FontTables tables;
  private byte @Nullable [] glyphs;
  private boolean opened;

  /**
   * @param font with codes of one byte, or the composite one of a descendant
   * @param descendant whose codes are numbers of its characters; null for a simple font
   */
  MapCheck(
      ToUnicodeMap map, COSDictionary font, @Nullable COSDictionary descendant, Unpacker unpacker) {
    this.map = map;
    this.font = font;
    this.descendant = descendant;
    this.unpacker = unpacker;
    this.base = map.baseOfAscii();
  }

  /**
   * Whether the glyph of a code is another sign than the map says.
   *
   * @param plain what the map says, in its plain form
   */
  boolean contradicts(int code, String plain) {
    int expected = base < 0 || code < base || code - base > '~' ? 0 : code - base;
    boolean blank = plain.isEmpty() || plain.equals(CharacterForms.SPACE);
    boolean figure = GlyphNames.isOfFigure(plain);
    if (plain.length() == 1 && plain.charAt(0) == expected) {
      return false;
    }
    if (!blank && !figure && !(expected >= '0' && expected <= '9')) {
      return false;
    }
    if (descendant == null) {
      String named = SimpleFontData.figure(font, code);
      return !named.isEmpty() && (blank || figure) && !named.equals(plain);
    }
    FontTables program = tables();
    int glyph = glyph(code);
    return program != null && (blank ? program.hasInk(glyph) : program.contradicts(glyph, plain));
  }

  private @Nullable FontTables tables() {
    if (!opened && descendant != null) {
      opened = true;
      COSStream program = FontPrograms.tables(descendant);
      byte[] bytes = program == null ? null : unpacked(program);
      tables = bytes == null ? null : new FontTables(bytes, bytes.length);
      COSBase toGlyphs = descendant.getDictionaryObject(COSName.CID_TO_GID_MAP);
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
