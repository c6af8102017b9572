package io.github.nianbao.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.pdf.file.Unpacker;
import io.github.nianbao.pdf.syntax.ContentLexer;
import io.github.nianbao.pdf.syntax.WordTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Maps to Unicode that say otherwise than the font itself. */
class MapCheckTest {

  /** The glyph of 0 in the program; the other characters of ASCII lie around it in their order. */
  private static final int ZERO = 19;

  /** Of these glyphs only the space leaves no ink. */
  private static final int SPACE = 3;

  @Test
  void digitsInTheOrderOfTheFontAreBelieved() throws IOException {
    MapCheck check = check("<0011> <0011> <002E> <0013> <001C> <0030>");
    for (int digit = 0; digit <= 9; digit++) {
      assertEquals(false, check.contradicts(ZERO + digit, String.valueOf(digit), 0.5f));
    }
  }

  @Test
  void exchangedDigitsAreNot() throws IOException {
    MapCheck check = check("<0016> <0016> <0038> <001B> <001B> <0033> <0017> <0017> <0034>");
    assertEquals(true, check.contradicts(ZERO + 3, "8", 0.5f));
    assertEquals(true, check.contradicts(ZERO + 8, "3", 0.5f));
    assertEquals(false, check.contradicts(ZERO + 4, "4", 0.5f));
  }

  @Test
  void digitsThatAreAllOneOffAreNot() throws IOException {
    MapCheck check = check("<0013> <001B> <0031>");
    assertEquals(true, check.contradicts(ZERO, "1", 0.5f));
    assertEquals(true, check.contradicts(ZERO + 8, "9", 0.5f));
  }

  @Test
  void aPointMappedToNothingToBeSeenIsNot() throws IOException {
    MapCheck check = check("<0013> <001C> <0030> <0011> <0011> <200B>");
    assertEquals(true, check.contradicts(ZERO - 2, "", 0.5f));
    assertEquals(true, check.contradicts(ZERO - 2, " ", 0.5f));
    assertEquals(false, check.contradicts(SPACE, " ", 0.5f));
    assertEquals(false, check.contradicts(SPACE, "", 0.5f));
  }

  @Test
  void noGlyphIsTwoDigits() throws IOException {
    assertEquals(true, check("<0011> <0011> <002E>").contradicts(ZERO + 7, "77", 0.5f));
  }

  @Test
  void anotherLetterForADigitIsNot() throws IOException {
    assertEquals(true, check("<0014> <0014> <006C>").contradicts(ZERO + 1, "-", 0.5f));
  }

  @Test
  void aMapThatTheEncodingContradictsIsNot() throws IOException {
    COSDictionary simple = new COSDictionary();
    simple.setItem(COSName.SUBTYPE, COSName.TYPE1);
    simple.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    MapCheck check = new MapCheck(map("<33> <33> <0038>"), simple, null, new Unpacker(1 << 20));
    assertEquals(true, check.contradicts('3', "8", 0.5f));
    assertEquals(false, check.contradicts('8', "8", 0.5f));
  }

  private static MapCheck check(String ranges) throws IOException {
    COSStream program = new COSStream();
    try (OutputStream out = program.createOutputStream()) {
      out.write(program());
    }
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.FONT_FILE2, program);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.FONT_DESC, descriptor);
    return new MapCheck(map(ranges), new COSDictionary(), descendant, new Unpacker(1 << 20));
  }

  private static ToUnicodeMap map(String ranges) {
    byte[] text = ("1 beginbfrange " + ranges + " endbfrange").getBytes(StandardCharsets.US_ASCII);
    return ToUnicodeMap.parse(new ContentLexer(text, text.length, new WordTable()));
  }

  /** A program with glyphs for ASCII from the space on, one after the other. */
  private static byte[] program() {
    int[] lengths = {40, 4, 54, 400};
    String[] tags = {"cmap", "glyf", "head", "loca"};
    ByteBuffer font = ByteBuffer.allocate(12 + 16 * 4 + 600);
    font.putInt(0x00010000).putShort((short) tags.length).position(12);
    int[] offsets = new int[tags.length];
    int next = 12 + 16 * tags.length;
    for (int i = 0; i < tags.length; i++) {
      offsets[i] = next;
      font.put(tags[i].getBytes(StandardCharsets.US_ASCII)).putInt(0);
      font.putInt(next).putInt(lengths[i]);
      next += lengths[i];
    }
    // One map of the third platform, with one segment from ' ' to '~' and the last one.
    font.position(offsets[0]);
    font.putShort((short) 0).putShort((short) 1);
    font.putShort((short) 3).putShort((short) 1).putInt(12);
    font.putShort((short) 4).putShort((short) 28).putShort((short) 0).putShort((short) 4);
    font.putShort((short) 0).putShort((short) 0).putShort((short) 0);
    font.putShort((short) '~').putShort((short) 0xFFFF).putShort((short) 0);
    font.putShort((short) ' ').putShort((short) 0xFFFF);
    font.putShort((short) (SPACE - ' ')).putShort((short) 1);
    font.putShort((short) 0).putShort((short) 0);
    // Places of the glyphs, in half their bytes: the space has none.
    for (int glyph = 0; glyph < 150; glyph++) {
      font.putShort(offsets[3] + 2 * glyph, (short) (glyph <= SPACE ? glyph : glyph - 1));
    }
    return font.array();
  }
}
