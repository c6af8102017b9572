package io.github.nianbao.pdf.syntax;

import java.util.Arrays;

/** What the bytes of a content stream are to its syntax (ISO 32000-1, 7.2.2). */
final class Characters {

  /** A byte that belongs to a word; digits and signs, too, do. */
  static final byte REGULAR = 0;

  /** A byte that a number may begin with. */
  static final byte NUMBER = 1;

  static final byte SPACE = 2;
  static final byte DELIMITER = 3;

  private static final byte[] KINDS = new byte[256];

  /** What bytes are worth as hexadecimal digits; -1 for what is none. */
  private static final byte[] DIGITS = new byte[256];

  static {
    Arrays.fill(DIGITS, (byte) -1);
    for (int value = 0; value < 16; value++) {
      DIGITS[Character.toUpperCase(Character.forDigit(value, 16))] = (byte) value;
      DIGITS[Character.forDigit(value, 16)] = (byte) value;
    }
    Arrays.fill(KINDS, REGULAR);
    mark("0123456789+-.", NUMBER);
    mark("\0\t\n\f\r ", SPACE);
    mark("()<>[]{}/%", DELIMITER);
  }

  private Characters() {}

  private static void mark(String characters, byte kind) {
    characters.chars().forEach(c -> KINDS[c] = kind);
  }

  /** One of the kinds above. */
  static byte kind(byte c) {
    return KINDS[c & 0xFF];
  }

  static boolean isSpace(byte c) {
    return kind(c) == SPACE;
  }

  /** Neither white space nor a delimiter. */
  static boolean isRegular(byte c) {
    return kind(c) <= NUMBER;
  }

  /** What a byte is worth as a hexadecimal digit; -1 for what is none. */
  static int digit(int c) {
    return DIGITS[c & 0xFF];
  }
}
