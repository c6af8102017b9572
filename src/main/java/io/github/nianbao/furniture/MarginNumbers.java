package io.github.nianbao.furniture;

import io.github.nianbao.line.LineGrouping;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of lines in the margin of a page: digits that stand outside all else, and count
 * downwards in even steps.
 */
final class MarginNumbers {

  /** Fewer may be figures that happen to count. */
  private static final int FEWEST = 8;

  /** No number of a line is longer. */
  private static final int LONGEST = 4;

  private MarginNumbers() {}

  /** The glyphs of such numbers; none for most pages. */
  static List<Glyph> of(Page page) {
    double left = page.width();
    double right = 0;
    for (Glyph glyph : page.glyphs()) {
      if (!isDigit(glyph)) {
        left = Math.min(left, glyph.box().x0());
        right = Math.max(right, glyph.box().x1());
      }
    }
    for (RulingLine rule : page.rules()) {
      left = Math.min(left, rule.x0());
      right = Math.max(right, rule.x1());
    }
    List<Glyph> before = new ArrayList<>();
    List<Glyph> after = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (glyph.box().x1() < left) {
        before.add(glyph);
      } else if (glyph.box().x0() > right) {
        after.add(glyph);
      }
    }
    List<Glyph> numbers = new ArrayList<>();
    if (count(before)) {
      numbers.addAll(before);
    }
    if (count(after)) {
      numbers.addAll(after);
    }
    return numbers;
  }

  private static boolean isDigit(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return c >= '0' && c <= '9';
  }

  private static boolean count(List<Glyph> digits) {
    if (digits.size() < FEWEST) {
      return false;
    }
    List<List<Glyph>> lines =
        LineGrouping.BASELINE.lines(
            digits, glyph -> glyph.box().centerY(), glyph -> glyph.box().x0(), Glyph::size);
    int step = 0;
    for (int i = 1; i < lines.size(); i++) {
      int rise = number(lines.get(i)) - number(lines.get(i - 1));
      step = i == 1 ? rise : step;
      if (rise <= 0 || rise != step) {
        return false;
      }
    }
    return lines.size() >= FEWEST;
  }

  /** The number in a line; 0 for one that is too long. */
  private static int number(List<Glyph> line) {
    int number = 0;
    for (Glyph digit : line.subList(0, Math.min(line.size(), LONGEST + 1))) {
      number = number * 10 + digit.text().charAt(0) - '0';
    }
    return line.size() > LONGEST ? 0 : number;
  }
}
