package io.github.nianbao.word.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/** The parts of rich text, one after the other. */
final class RtfTokens {

  /** What a part is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A command of letters, which may have a number. */
    WORD,
    /** A command of one sign. */
    SYMBOL,
    /** One byte of text. */
    BYTE,
    END
  }

  /** Commands are not longer. */
  private static final int LONGEST = 40;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Goes on to the next part. */
  Kind next() {
    while (at < bytes.length) {
      int b = bytes[at++] & 0xFF;
      switch (b) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          Kind kind = command();
          if (kind != null) {
            return kind;
          }
        }
        case '\r', '\n', 0 -> {
          // Lines of the file mean nothing.
        }
        default -> {
          number = b;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  /** Reads a command; null where it says nothing. */
  private @Nullable Kind command() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    int first = bytes[at] & 0xFF;
    if (!isLetter(first)) {
      at++;
      if (first == '\'') {
        number = Character.digit(at < bytes.length ? bytes[at] : 0, 16) * 16;
        number += Character.digit(at + 1 < bytes.length ? bytes[at + 1] : 0, 16);
        at = Math.min(bytes.length, at + 2);
        return number < 0 ? null : Kind.BYTE;
      }
      word = Character.toString(first);
      return Kind.SYMBOL;
    }
    int from = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - from < LONGEST) {
      at++;
    }
    word = new String(bytes, from, at - from, ISO_8859_1);
    readNumber();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, at + (long) Math.max(0, number));
      return null;
    }
    return Kind.WORD;
  }

  private void readNumber() {
    boolean negative = at < bytes.length && bytes[at] == '-';
    int from = negative ? at + 1 : at;
    int end = from;
    long value = 0;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
      value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[end] - '0');
      end++;
    }
    numbered = end > from;
    number = (int) (negative ? -value : value);
    if (numbered) {
      at = end;
    } else {
      number = 0;
    }
  }

  private static boolean isLetter(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /** The command, without its number. */
  String word() {
    return word;
  }

  /** The number of a command, 0 where it has none; the value of a byte. */
  int number() {
    return number;
  }

  /** Whether the command has a number. */
  boolean isNumbered() {
    return numbered;
  }
}
