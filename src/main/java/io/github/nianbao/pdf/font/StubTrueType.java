package io.github.nianbao.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The smallest TrueType font PDFBox opens: one empty glyph. It stands in for a font program. */
final class StubTrueType {

  private static final int HEAD = 54;
  private static final int HHEA = 36;
  private static final int MAXP = 32;
  private static final int SHORT_TABLE = 4;
  private static final String[] TAGS = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
  private static final int[] LENGTHS = {SHORT_TABLE, HEAD, HHEA, SHORT_TABLE, SHORT_TABLE, MAXP};

  private StubTrueType() {}

  /** The font file. */
  static byte[] bytes() {
    int directory = 12 + 16 * TAGS.length;
    int size = directory;
    for (int length : LENGTHS) {
      size += aligned(length);
    }
    ByteBuffer font = ByteBuffer.allocate(size);
    font.putInt(0x00010000).putShort((short) TAGS.length);
    int offset = directory;
    for (int i = 0; i < TAGS.length; i++) {
      font.position(12 + 16 * i);
      font.put(TAGS[i].getBytes(StandardCharsets.US_ASCII));
      font.putInt(0).putInt(offset).putInt(LENGTHS[i]);
      fill(font, TAGS[i], offset);
      offset += aligned(LENGTHS[i]);
    }
    return font.array();
  }

  private static int aligned(int length) {
    return (length + 3) / 4 * 4;
  }

  private static void fill(ByteBuffer font, String tag, int offset) {
    switch (tag) {
      case "head" -> {
        font.putInt(offset, 0x00010000);
        font.putInt(offset + 12, 0x5F0F3CF5); // the magic number
        font.putShort(offset + 18, (short) 1000); // units per em
      }
      case "hhea" -> {
        font.putInt(offset, 0x00010000);
        font.putShort(offset + 34, (short) 1); // advances in hmtx
      }
      case "hmtx" -> font.putShort(offset, (short) 1000);
      case "maxp" -> {
        font.putInt(offset, 0x00010000);
        font.putShort(offset + 4, (short) 1); // glyphs
      }
      case "loca" -> font.putShort(offset + 2, (short) (SHORT_TABLE / 2)); // end of the glyph
      default -> {
        // A glyph of zeros has no contours.
      }
    }
  }
}
