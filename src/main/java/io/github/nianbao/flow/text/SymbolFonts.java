package io.github.nianbao.flow.text;

import java.util.Locale;
import java.util.Set;

/** Fonts whose letters and digits look like other signs. */
public final class SymbolFonts {

  /** What programs add to the codes of such a font to tell them from letters. */
  private static final int SHIFT = 0xF000;

  private static final int CODES = 0x100;

  private static final String LIKE_LETTERS = "symbol";

  private static final Set<String> FONTS =
      Set.of(
          "wingdings",
          "wingdings 2",
          "wingdings 3",
          "webdings",
          "marlett",
          "mt extra",
          "zapf dingbats",
          "zapfdingbats",
          "itc zapf dingbats",
          "monotype sorts",
          "bookshelf symbol 7");

  private SymbolFonts() {}

  /** Whether the characters of a font say nothing of what it shows. */
  public static boolean isOne(String font) {
    return FONTS.contains(font.strip().toLowerCase(Locale.ROOT));
  }

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
    boolean same = letters ? plain >= '%' && plain <= '9' : !shifted && !isOne(font);
    if (!same || plain <= ' ' || !Character.isValidCodePoint(plain)) {
      return new Piece.Unreadable();
    }
    return new Piece.Text(Character.toString(plain), look);
  }
}
