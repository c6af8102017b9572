package io.github.nianbao.ofd;

import java.util.HashMap;
import java.util.Map;

/**
 * With which of its glyphs a font that nobody has shows the digits. They follow one another in
 * every font, so that each digit tells where the others are; and a document that names the glyphs
 * of its text names them all: what but a few of its digits name is a change to it.
 */
final class DigitGlyphs {

  /** The first glyph of a font stands for no character. */
  private static final int FIRST = 1;

  /** By glyph that would be that of 0, how often a digit says so. */
  private final Map<Integer, Integer> zeros = new HashMap<>();

  /** How many digits name none. */
  private int unnamed;

  void learn(int digit, int glyph) {
    if (glyph == OfdFont.BY_CHARACTER) {
      unnamed++;
    } else {
      zeros.merge(glyph - digit, 1, Integer::sum);
    }
  }

  /** Whether a glyph stands for a digit by what most digits say. */
  boolean believes(int digit, int glyph) {
    int zero = glyph - digit;
    int own = zeros.getOrDefault(zero, 0);
    return zero >= FIRST
        && own > unnamed
        && zeros.entrySet().stream().allMatch(e -> e.getKey() == zero || e.getValue() < own);
  }
}
