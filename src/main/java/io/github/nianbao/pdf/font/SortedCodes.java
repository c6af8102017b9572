package io.github.nianbao.pdf.font;

import java.util.Arrays;

/** Codes of a font in order, each with its place among them as they were given. */
final class SortedCodes {

  private static final long LOW_INT = 0xFFFF_FFFFL;

  /** Codes and, in the lower half, their places; those of one code in the order of their places. */
  private final long[] sorted;

  /**
   * @param codes as they were given
   * @param count how many of them there are
   */
  SortedCodes(int[] codes, int count) {
    sorted = new long[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = ((long) codes[i] << 32) | i;
    }
    Arrays.sort(sorted);
  }

  /** The position of the last code up to a given one, that included; -1 where there is none. */
  int upTo(int code) {
    int at = Arrays.binarySearch(sorted, ((long) code + 1) << 32);
    return (at < 0 ? -at - 1 : at) - 1;
  }

  int code(int position) {
    return (int) (sorted[position] >> 32);
  }

  /** The place of a code as they were given. */
  int place(int position) {
    return (int) (sorted[position] & LOW_INT);
  }
}
