package io.github.nianbao.pdf.font;

import org.jspecify.annotations.Nullable;

/**
 * Neighbouring codes of a font whose characters, neighbours as well, Ghostscript has spoilt in the
 * map to Unicode: in place of the first of them lies one byte, its two bytes or-ed, and the others
 * count on from there. 平年, U+5E73 and U+5E74, become 7F and 80.
 *
 * @param map where they lie
 * @param first the first of the codes
 * @param folded what lies in place of its character
 */
public record FoldedRun(ToUnicodeMap map, int first, int folded) {

  /**
   * A code of a run.
   *
   * @param step how many codes it comes after the first
   */
  public record Code(FoldedRun run, int step) {}

  /** The minimum that folding makes of an ideograph, of which the first is U+4E00. */
  private static final int MINIMUM = 0x40;

  private static final int FIRST_IDEOGRAPH = 0x2E80;

  /**
   * The run of a code; null where its character is none that folding makes.
   *
   * @return a run that may as well be one of honest letters
   */
  public static @Nullable FoldedRun of(ToUnicodeMap map, int code) {
    int character = map.character(code);
    if (character < MINIMUM || character > 0x1FF) {
      return null;
    }
    int first = code;
    while (map.character(first) > MINIMUM && map.character(first - 1) == map.character(first) - 1) {
      first--;
    }
    return map.character(first) <= 0xFF ? new FoldedRun(map, first, map.character(first)) : null;
  }

  /** Whether a character may be the one that was folded. */
  public boolean mayBe(int character) {
    return character >= FIRST_IDEOGRAPH
        && character <= 0xFFFF
        && ((character >> 8) | (character & 0xFF)) == folded;
  }

  /**
   * The first character, where the codes between the ideographs on either side count on as the
   * characters do; else -1.
   */
  int between() {
    int below = map.nearest(first, -1);
    int above = map.nearest(first, 1);
    if (below < 0 || above < 0) {
      return -1;
    }
    int character = map.character(below) + first - below;
    boolean inStep = map.character(above) - character == above - first;
    return inStep && mayBe(character) ? character : -1;
  }

  /** Whether a character is an ideograph or lies among them. */
  static boolean isIdeograph(int character) {
    return character >= FIRST_IDEOGRAPH;
  }
}
