package io.github.nianbao.pdf.font;

import io.github.nianbao.pdf.syntax.ContentLexer;
import io.github.nianbao.pdf.syntax.Operands;
import io.github.nianbao.pdf.syntax.Operator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The map of a font from its codes to characters (ISO 32000-1, 9.10.3). Read by the lexer of
 * content streams, as it is written in the same syntax; a character is made when it is asked for.
 */
public final class ToUnicodeMap {

  /** What half a character is read as. */
  private static final char NO_CHARACTER = '\uFFFD';

  private byte[] characters = new byte[64];
  private int characterCount;

  // Of each range of codes: the first and the last, and where the character of the first lies.
  private int[] first = new int[16];
  private int[] last = new int[16];
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int count;

  /** The first codes of the ranges. */
  private SortedCodes sorted = new SortedCodes(first, 0);

  private ToUnicodeMap() {}

  /** Reads a map; what makes no sense is left out. */
  public static ToUnicodeMap parse(ContentLexer lexer) {
    ToUnicodeMap map = new ToUnicodeMap();
    Operands operands = new Operands();
    for (Operator operator = lexer.next(operands);
        operator != null;
        operator = lexer.next(operands)) {
      if (operator == Operator.CHARACTERS) {
        map.addCharacters(operands);
      } else if (operator == Operator.RANGES) {
        map.addRanges(operands);
      }
    }
    map.sorted = new SortedCodes(map.first, map.count);
    return map;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** What a code stands for; null where the map does not say. */
  @Nullable String text(int code) {
    int range = range(code);
    return range < 0 ? null : text(range, code - first[range]);
  }

  /** The character a code stands for; -1 where it is none or more than one of two bytes. */
  int character(int code) {
    int range = range(code);
    return range >= 0 && to[range] - from[range] == 2 ? character(range, code - first[range]) : -1;
  }

  /**
   * The nearest code that stands for an ideograph; -1 where there is none.
   *
   * @param step 1 to look upwards, -1 to look downwards
   */
  int nearest(int code, int step) {
    for (int at = sorted.upTo(code); at >= 0 && at < count; at += step) {
      int range = sorted.place(at);
      int end = step > 0 ? first[range] : last[range];
      if ((end - code) * step > 0 && FoldedRun.isIdeograph(character(end))) {
        return end;
      }
    }
    return -1;
  }

  /**
   * What lies between a code and its character, where that is the same for all characters of ASCII
   * and more than digits are among them; -1 otherwise.
   */
  int baseOfAscii() {
    int base = -1;
    boolean others = false;
    for (int range = 0; range < count; range++) {
      int begin = to[range] - from[range] == 2 ? character(range, 0) : Character.MAX_VALUE;
      int end = Math.min('~', begin + last[range] - first[range]);
      if (Math.max('!', begin) > end) {
        continue;
      }
      int own = first[range] - begin;
      if (own < 0 || (base >= 0 && own != base)) {
        return -1;
      }
      base = own;
      others |= begin < '0' || end > '9';
    }
    return others ? base : -1;
  }

  /** The range a code is in; -1 where the map does not hold it. */
  private int range(int code) {
    int at = sorted.upTo(code);
    if (at < 0) {
      return -1;
    }
    int range = sorted.place(at);
    return code <= last[range] ? range : -1;
  }

  /** The later characters of a range follow the first one in the order of their codes. */
  private String text(int range, int steps) {
    if (to[range] - from[range] == 2) {
      return String.valueOf(character(range, steps));
    }
    byte[] text = Arrays.copyOfRange(characters, from[range], to[range]);
    int carry = steps;
    for (int i = text.length - 1; i >= 0 && i >= text.length - 2; i--) {
      carry += text[i] & 0xFF;
      text[i] = (byte) carry;
      carry >>= 8;
    }
    return text.length == 1
        ? new String(text, StandardCharsets.ISO_8859_1)
        : new String(text, StandardCharsets.UTF_16BE);
  }

  /** The same where the first has two bytes. */
  private char character(int range, int steps) {
    int at = from[range];
    char character = (char) (((characters[at] & 0xFF) << 8 | (characters[at + 1] & 0xFF)) + steps);
    return Character.isSurrogate(character) ? NO_CHARACTER : character;
  }

  private void addCharacters(Operands pieces) {
    if (pieces.name() != null || pieces.pieceCount() % 2 != 0) {
      // Which code goes with which character is not to be told.
      return;
    }
    for (int i = 0; i < pieces.pieceCount(); i += 2) {
      if (pieces.isString(i) && pieces.isString(i + 1)) {
        int code = code(pieces, i);
        add(code, code, pieces, i + 1);
      }
    }
  }

  private void addRanges(Operands pieces) {
    int i = 0;
    while (i + 2 < pieces.pieceCount() && pieces.isString(i) && pieces.isString(i + 1)) {
      int low = code(pieces, i);
      int high = code(pieces, i + 1);
      i += 2;
      if (pieces.isString(i)) {
        add(low, high, pieces, i++);
        continue;
      }
      int code = low;
      for (i++; i < pieces.pieceCount() && pieces.isString(i); i++) {
        if (code <= high) {
          add(code, code, pieces, i);
        }
        code++;
      }
      i++; // the end of the array
    }
  }

  /** A code of one to four bytes; negative for what is none. */
  private static int code(Operands pieces, int piece) {
    if (pieces.end(piece) - pieces.start(piece) > Integer.BYTES) {
      return -1;
    }
    int code = 0;
    for (int i = pieces.start(piece); i < pieces.end(piece); i++) {
      code = (code << 8) | (pieces.bytes()[i] & 0xFF);
    }
    return code;
  }

  private void add(int low, int high, Operands pieces, int piece) {
    int length = pieces.end(piece) - pieces.start(piece);
    if (low < 0 || high < low || length == 0) {
      return;
    }
    if (count == first.length) {
      first = Arrays.copyOf(first, 2 * count);
      last = Arrays.copyOf(last, 2 * count);
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
    }
    if (characterCount + length > characters.length) {
      characters = Arrays.copyOf(characters, 2 * (characterCount + length));
    }
    System.arraycopy(pieces.bytes(), pieces.start(piece), characters, characterCount, length);
    first[count] = low;
    last[count] = high;
    from[count] = characterCount;
    characterCount += length;
    to[count++] = characterCount;
  }
}
