package io.github.nianbao.pdf;

import io.github.nianbao.page.Turn;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which way the writing of a page runs.
 *
 * <p>The baselines of the glyphs say so: those of a vertical font, too, lie across the way they are
 * set. Most glyphs decide; but the labels of a table may be turned to fit its columns and outnumber
 * what stands upright, while its figures are printed as the page is to be read: so the figures,
 * where there are many, must not contradict.
 */
final class WritingDirections {

  /** In the second count a figure is worth so many labels. */
  private static final int FIGURE = 5;

  /** A baseline this much longer one way than the other runs that way; others are watermarks. */
  private static final double ALONG = 2;

  private final Map<Turn, Integer> glyphs = new EnumMap<>(Turn.class);
  private final Map<Turn, Integer> weights = new EnumMap<>(Turn.class);

  /** Takes a glyph into account; the map leads from its glyph space to the displayed page. */
  void add(Affine glyphToPage, String text) {
    double x = glyphToPage.a();
    double y = glyphToPage.b();
    Turn turn;
    if (Math.abs(x) > ALONG * Math.abs(y)) {
      turn = x > 0 ? Turn.NONE : Turn.HALF;
    } else if (Math.abs(y) > ALONG * Math.abs(x)) {
      turn = y > 0 ? Turn.COUNTERCLOCKWISE : Turn.CLOCKWISE;
    } else {
      return;
    }
    glyphs.merge(turn, 1, Integer::sum);
    weights.merge(turn, DoubtfulDigits.isDigit(text) ? FIGURE : 1, Integer::sum);
  }

  /** How the displayed page is to be turned so that it reads upright. */
  Turn upright() {
    Turn most = most(glyphs);
    return most == most(weights) ? most : Turn.NONE;
  }

  /** What more than half speaks for. */
  private static Turn most(Map<Turn, Integer> counts) {
    int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(count -> count.getValue() * 2 > sum)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Turn.NONE);
  }
}
