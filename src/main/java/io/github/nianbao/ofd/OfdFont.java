package io.github.nianbao.ofd;

import io.github.nianbao.pdf.font.CharacterForms;
import io.github.nianbao.pdf.font.FontProgram;
import io.github.nianbao.pdf.font.GlyphFont;
import org.jspecify.annotations.Nullable;

/** A font of an OFD, which says of each glyph where it stands, and of most what it stands for. */
final class OfdFont {

  /** Stands for no certain glyph: that of the character is meant. */
  static final int BY_CHARACTER = -1;

  /** From this character on most are as wide as they are high in a Chinese font. */
  private static final int FIRST_WIDE = 0x2010;

  /** Letters and digits of most fonts are so wide, in ems. */
  private static final double NARROW = 0.5;

  /** A glyph that stands nearer, in parts of the guess, is no neighbour but a second strike. */
  private static final double LEAST = 0.4;

  /** No digit is wider than this, in ems, and few letters are. */
  private static final double WIDEST_NARROW = 0.7;

  /** What producers write for a glyph whose character they do not know. */
  private static final String PLACEHOLDER = "\u00A4";

  private final @Nullable FontProgram program;
  private final boolean signs;
  private final DigitGlyphs digits = new DigitGlyphs();

  /**
   * @param bytes of the program; null where it is not embedded
   * @param signs whether it shows other signs than digits where its text has these
   */
  OfdFont(byte @Nullable [] bytes, boolean signs) {
    this.signs = signs;
    program = bytes == null ? null : new FontProgram(bytes);
  }

  /**
   * How far the pen moves after a glyph, in ems, where its font says that or it can be guessed.
   *
   * @param text what it is said to stand for; may be empty
   */
  double advance(String text, int glyph) {
    double known = known(text, glyph);
    return Double.isNaN(known) ? guess(text) : known;
  }

  private double known(String text, int glyph) {
    if (program == null || text.isEmpty()) {
      return Double.NaN;
    }
    int own = glyph == BY_CHARACTER ? program.glyph(text.codePointAt(0)) : glyph;
    double advance = own == 0 ? Double.NaN : program.advance(own);
    return advance > 0 ? advance : Double.NaN;
  }

  private static double guess(String text) {
    return text.isEmpty() || text.codePointAt(0) >= FIRST_WIDE ? 1 : NARROW;
  }

  /**
   * What a glyph is, with how wide it is.
   *
   * @param text what it is said to stand for; may be empty
   * @param glyph its number in the font, or {@link #BY_CHARACTER}
   * @param next how far away the next glyph stands, in ems; not a number where there is none
   */
  GlyphFont.Code code(String text, int glyph, double next) {
    double known = known(text, glyph);
    double advance = known;
    if (Double.isNaN(known)) {
      double guess = guess(text);
      boolean tells = next >= LEAST * guess && next <= (guess < 1 ? WIDEST_NARROW : 1);
      advance = tells ? next : guess;
    }
    return GlyphFont.Code.of(isKnown(text, glyph) ? text : null, (float) advance, 0, 0, 0);
  }

  private boolean isKnown(String text, int glyph) {
    if (signs && CharacterForms.isDigit(CharacterForms.plain(text))) {
      return false;
    }
    if (glyph == BY_CHARACTER) {
      return true;
    }
    String plain = CharacterForms.plain(text);
    return !text.equals(PLACEHOLDER)
        && !CharacterForms.isSeveralDigits(plain)
        && (program == null ? isLikely(plain, glyph) : !program.denies(glyph, plain));
  }

  /** Whether a glyph of a font that nobody has may stand for a text. */
  private boolean isLikely(String plain, int glyph) {
    return CharacterForms.isDigit(plain)
        ? digits.believes(Character.digit(plain.codePointAt(0), 10), glyph)
        : !plain.isEmpty();
  }

  /** Learns with which glyph a text is painted; to be told of all of a page before any of it is. */
  void learn(String text, int glyph) {
    String plain = program == null ? CharacterForms.plain(text) : "";
    if (CharacterForms.isDigit(plain)) {
      digits.learn(Character.digit(plain.codePointAt(0), 10), glyph);
    }
  }
}
