package io.github.nianbao.pdf.syntax;

/** Numbers as a PDF writes them (ISO 32000-1, 7.3.3), read without making objects. */
final class Numbers {

  /** Digits beyond these do not change a number. */
  static final int MAXIMUM_DIGITS = 17;

  private static final double[] POWERS_OF_TEN = new double[MAXIMUM_DIGITS + 1];

  static {
    POWERS_OF_TEN[0] = 1;
    for (int i = 1; i < POWERS_OF_TEN.length; i++) {
      POWERS_OF_TEN[i] = POWERS_OF_TEN[i - 1] * 10;
    }
  }

  private Numbers() {}

  /**
   * Where a number ends. Readers pass over signs within a number; a second point ends it.
   *
   * @param from where it begins, with a digit, a sign or a point
   * @param last where the bytes end
   */
  static int end(byte[] bytes, int from, int last) {
    boolean point = bytes[from] == '.';
    int at = from + 1;
    while (at < last) {
      byte c = bytes[at];
      if (c == '.' && !point) {
        point = true;
      } else if ((c < '0' || c > '9') && c != '-') {
        break;
      }
      at++;
    }
    return at;
  }

  /** The value of what {@link #end} delimits; 0 for a sign or a point alone. */
  static float value(byte[] bytes, int from, int to) {
    long digits = 0;
    int digitCount = 0;
    int decimals = 0;
    int dropped = 0;
    boolean point = false;
    for (int at = from; at < to; at++) {
      byte c = bytes[at];
      if (c == '.') {
        point = true;
      } else if (c >= '0' && c <= '9') {
        if (digitCount < MAXIMUM_DIGITS) {
          digits = 10 * digits + (c - '0');
          digitCount += digits == 0 ? 0 : 1;
          decimals += point ? 1 : 0;
        } else {
          dropped += point ? 0 : 1;
        }
      }
    }
    float value = dropped == 0 ? scaled(digits, decimals) : scaled(digits, decimals, dropped);
    return bytes[from] == '-' ? -value : value;
  }

  /** The value of digits, the last of which are decimals. */
  static float scaled(long digits, int decimals) {
    return (float) unrounded(digits, decimals);
  }

  private static float scaled(long digits, int decimals, int dropped) {
    double value = unrounded(digits, decimals) * Math.pow(10, dropped);
    return (float) Math.min(value, Float.MAX_VALUE);
  }

  private static double unrounded(long digits, int decimals) {
    if (decimals == 0) {
      return digits;
    }
    return decimals <= MAXIMUM_DIGITS
        ? digits / POWERS_OF_TEN[decimals]
        : digits * Math.pow(10, -decimals);
  }
}
