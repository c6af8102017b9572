package io.github.nianbao.flow.text;

import io.github.nianbao.page.SymbolFonts;

/** Single signs of fonts. */
public final class SymbolSigns {

  /** What programs add to the codes of such a font to tell them from letters. */
  private static final int SHIFT = 0xF000;

  private static final int CODES = 0x100;

  private static final String LIKE_LETTERS = "symbol";

  private SymbolSigns() {}

  /**
   * What a single sign of a font is.
   *
   * @param code of the sign
   * @return text, or something that nobody can read
   */
  public static Piece sign(String font, int code, Look look) {
    boolean shifted = code >= SHIFT && code < SHIFT + CODES;
    int plain = shifted ? code - SHIFT : code;
    boolean letters = font.strip().equalsIgnoreCase(LIKE_LETTERS);
    // Digits and signs of figures are what they are in this font; its letters are Greek.
    boolean same = letters ? plain >= '%' && plain <= '9' : !shifted && !SymbolFonts.isOne(font);
    if (!same || plain <= ' ' || !Character.isValidCodePoint(plain)) {
      return new Piece.Unreadable();
    }
    return new Piece.Text(Character.toString(plain), look);
  }
}
