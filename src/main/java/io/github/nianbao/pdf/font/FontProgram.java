package io.github.nianbao.pdf.font;

import java.util.HashMap;
import java.util.Map;

/**
 * What an embedded font says of its glyphs, where a document names characters or glyphs and no PDF
 * font stands between. Only programs that consist of tables say anything.
 */
public final class FontProgram {

  private final FontTables tables;
  private final Map<Integer, Integer> glyphs = new HashMap<>();

  /**
   * @param bytes of the program; any other bytes say nothing
   */
  public FontProgram(byte[] bytes) {
    tables = new FontTables(bytes, bytes.length);
  }

  /** The glyph of a character; 0 where the program does not say. */
  public int glyph(int character) {
    return glyphs.computeIfAbsent(character, tables::glyph);
  }

  /** How far the pen moves after a glyph, in ems; not a number where the program does not say. */
  public float advance(int glyph) {
    return tables.advance(glyph);
  }

  /**
   * Whether a glyph is something else than it is said to stand for, as far as that matters to
   * figures.
   *
   * @param text in its plain form
   */
  public boolean denies(int glyph, String text) {
    return tables.denies(glyph, text);
  }
}
