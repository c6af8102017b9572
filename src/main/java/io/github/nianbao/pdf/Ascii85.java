package io.github.nianbao.pdf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Unpacks data that are written in printable characters (ISO 32000-1, 7.4.3). */
final class Ascii85 {

  private static final int GROUP = 5;

  private Ascii85() {}

  /**
   * What the characters stand for.
   *
   * @param most bytes that may come out
   * @return null where that would be more, or the characters are not as they should be
   */
  static byte @Nullable [] decode(byte[] text, int most) {
    int groups = 0;
    for (byte c : text) {
      groups += c == 'z' ? GROUP : 1;
    }
    long longest = (groups + GROUP - 1L) / GROUP * Integer.BYTES;
    if (longest > most) {
      return null;
    }
    byte[] bytes = new byte[(int) longest];
    int size = 0;
    int digits = 0;
    long group = 0;
    for (byte c : text) {
      if (c >= '!' && c <= 'u') {
        group = 85 * group + c - '!';
        if (++digits == GROUP) {
          size = put(group, Integer.BYTES, bytes, size);
          digits = 0;
          group = 0;
        }
      } else if (c == 'z' && digits == 0) {
        size += Integer.BYTES;
      } else if (c == '~') {
        return digits == 1 ? null : Arrays.copyOf(bytes, end(group, digits, bytes, size));
      } else if (c != '\n' && c != '\r' && c != ' ') {
        return null;
      }
    }
    return null;
  }

  /** The last group may have fewer characters; the greatest stand in for those left out. */
  private static int end(long begun, int digits, byte[] bytes, int size) {
    if (digits == 0) {
      return size;
    }
    long group = begun;
    for (int i = digits; i < GROUP; i++) {
      group = 85 * group + 'u' - '!';
    }
    return put(group, digits - 1, bytes, size);
  }

  private static int put(long group, int count, byte[] bytes, int size) {
    for (int i = 0; i < count; i++) {
      bytes[size + i] = (byte) (group >> (24 - 8 * i));
    }
    return size + count;
  }
}
