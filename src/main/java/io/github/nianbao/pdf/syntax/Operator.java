package io.github.nianbao.pdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a word of a content stream asks for (ISO 32000-1, annex A), as far as it matters to glyphs
 * and rulings, or a word of a map to Unicode. Found from its bytes, as there are many thousands on
 * a page.
 */
public enum Operator {
  SAVE("q"),
  RESTORE("Q"),
  TRANSFORM("cm"),
  LINE_WIDTH("w"),
  PARAMETERS("gs"),
  DRAW("Do"),
  /** A whole inline image. */
  IMAGE("BI"),
  MOVE("m"),
  LINE("l"),
  RECTANGLE("re"),
  CURVE("c"),
  /** A curve with one of its control points left out. */
  SHORT_CURVE("v y"),
  CLOSE("h"),
  CLIP("W W*"),
  END_PATH("n"),
  STROKE("S"),
  CLOSE_STROKE("s"),
  FILL("f F"),
  /** By the even-odd rule, as the next ones with a star. */
  EVEN_ODD_FILL("f*"),
  FILL_STROKE("B"),
  EVEN_ODD_FILL_STROKE("B*"),
  CLOSE_FILL_STROKE("b"),
  CLOSE_EVEN_ODD_FILL_STROKE("b*"),
  FILL_SPACE("cs"),
  FILL_COLOR("sc scn"),
  FILL_SPACE_AND_COLOR("g rg k"),
  STROKE_SPACE("CS"),
  STROKE_COLOR("SC SCN"),
  STROKE_SPACE_AND_COLOR("G RG K"),
  SHADE("sh"),
  BEGIN_TEXT("BT"),
  END_TEXT("ET"),
  FONT("Tf"),
  CHARACTER_SPACING("Tc"),
  WORD_SPACING("Tw"),
  SCALING("Tz"),
  LEADING("TL"),
  RISE("Ts"),
  RENDERING("Tr"),
  TEXT_MATRIX("Tm"),
  MOVE_TEXT("Td"),
  MOVE_TEXT_BY_LEADING("TD"),
  NEXT_LINE("T*"),
  SHOW("Tj TJ"),
  NEXT_LINE_SHOW("'"),
  SPACE_NEXT_LINE_SHOW("\""),
  BEGIN_MARKED("BDC BMC"),
  END_MARKED("EMC"),
  /** Those that do not matter. */
  IGNORED("BX DP EX J M MP d d0 d1 i j ri"),
  /** Of a map to Unicode. */
  CHARACTERS("endbfchar"),
  RANGES("endbfrange"),
  /** No operator, but an operand. */
  CONSTANT("true false null"),
  /** No operator of PDF. */
  UNKNOWN("");

  /** So many bytes are a key of their own, in one number. */
  private static final int MAXIMUM_KEY_LENGTH = Long.BYTES;

  // Each short word lies at the first free place from its own on. A power of two.
  private static final int PLACES = 512;
  private static final long[] KEYS = new long[PLACES];
  private static final Operator[] FOUND = new Operator[PLACES];

  static {
    Arrays.fill(FOUND, UNKNOWN);
    for (Operator operator : values()) {
      for (String word : operator.words.split(" ", -1)) {
        if (word.length() <= MAXIMUM_KEY_LENGTH) {
          long key = key(word.getBytes(StandardCharsets.ISO_8859_1), 0, word.length());
          KEYS[place(key)] = key;
          FOUND[place(key)] = operator;
        }
      }
    }
  }

  private final String words;

  /**
   * @param words how it is written, with a space between ways
   */
  Operator(String words) {
    this.words = words;
  }

  /** The operator that a range of bytes, one at least, is. */
  static Operator of(byte[] bytes, int from, int to) {
    return to - from <= MAXIMUM_KEY_LENGTH
        ? FOUND[place(key(bytes, from, to))]
        : longOne(bytes, from, to);
  }

  private static Operator longOne(byte[] bytes, int from, int to) {
    String word = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    if (word.equals(CHARACTERS.words)) {
      return CHARACTERS;
    }
    return word.equals(RANGES.words) ? RANGES : UNKNOWN;
  }

  private static long key(byte[] bytes, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = (key << 8) | (bytes[i] & 0xFF);
    }
    return key;
  }

  /** Where a key lies, or would lie. */
  private static int place(long key) {
    long hash = key * 0x9E37_79B9_7F4A_7C15L;
    int place = (int) (hash >>> 40) & (PLACES - 1);
    while (KEYS[place] != key && KEYS[place] != 0) {
      place = (place + 1) & (PLACES - 1);
    }
    return place;
  }
}
