package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the second strike of a fake bold: the same glyph drawn again a little beside the first, at
 * once or after the whole line.
 */
final class StrikeIndex {

  /** How far apart two strikes may be, in parts of the font size. */
  private static final double REACH = 0.25;

  /** How far apart two strikes may be, in parts of the advance: "ll" and "11" are two glyphs. */
  private static final double REACH_IN_ADVANCE = 0.5;

  private record Cell(String text, int scale, long column, long row) {}

  private final Map<Cell, List<Box>> seen = new HashMap<>();

  /** Whether the glyph was drawn here before; if not, it is kept in mind. */
  boolean isSecondStrike(String text, Box box, double size, double advance) {
    double reach = Math.min(REACH * size, REACH_IN_ADVANCE * Math.abs(advance));
    // Cells grow by powers of two, never smaller than the reach; the rounding keeps two strikes
    // of one size together.
    double rounded = Math.max(0.05, Math.round(size * 20) / 20.0) * REACH;
    int scale = Math.getExponent(rounded) + 1;
    double cell = Math.scalb(1.0, scale);
    double x = box.centerX();
    double y = box.centerY();
    long lastColumn = (long) Math.floor((x + reach) / cell);
    long lastRow = (long) Math.floor((y + reach) / cell);
    for (long c = (long) Math.floor((x - reach) / cell); c <= lastColumn; c++) {
      for (long r = (long) Math.floor((y - reach) / cell); r <= lastRow; r++) {
        for (Box other : seen.getOrDefault(new Cell(text, scale, c, r), List.of())) {
          if (Math.abs(other.centerX() - x) < reach && Math.abs(other.centerY() - y) < reach) {
            return true;
          }
        }
      }
    }
    long column = (long) Math.floor(x / cell);
    long row = (long) Math.floor(y / cell);
    seen.computeIfAbsent(new Cell(text, scale, column, row), key -> new ArrayList<>(1)).add(box);
    return false;
  }
}
