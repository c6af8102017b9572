package io.github.nianbao.token.figure;

import io.github.nianbao.line.Extent;
import io.github.nianbao.line.LineGrouping;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;

/**
 * A digit, or another sign, as it stands once its figure is turned upright: along its line and
 * across, in points.
 *
 * @param parts whether it is no digit but what parts them, or stands before them
 */
record Digit(double from, double to, double across, double size, boolean parts) {

  /** How far away, in font sizes, digits may stand that are not distributed over their cell. */
  private static final double APART = 1.6;

  static Digit of(Glyph glyph) {
    Box box = glyph.turn().of(glyph.box(), 0, 0);
    return glyph.vertical()
        ? new Digit(box.y0(), box.y1(), -box.centerX(), glyph.size(), !glyph.isDigit())
        : new Digit(box.x0(), box.x1(), box.centerY(), glyph.size(), !glyph.isDigit());
  }

  /** Where a cell begins and ends along the line of a digit in it. */
  static Extent sides(Box cell, Glyph digit) {
    Box box = digit.turn().of(cell, 0, 0);
    return digit.vertical() ? new Extent(box.y0(), box.y1()) : new Extent(box.x0(), box.x1());
  }

  /** How far it is from the middle of this one to that of another. */
  double step(Digit right) {
    return (right.from + right.to - from - to) / 2;
  }

  /** The free room between this one and another, in font sizes. */
  double gap(Digit right) {
    return (right.from - to) / right.size;
  }

  boolean isBeside(Digit right) {
    return from < right.from && gap(right) <= APART;
  }

  boolean isInLine(Digit other) {
    return Math.abs(across - other.across) < LineGrouping.WRITING.reach(other.size);
  }

  /** Whether another stands after this one in reading order. */
  boolean isBefore(Digit other) {
    return isInLine(other) ? from < other.from : across < other.across;
  }
}
