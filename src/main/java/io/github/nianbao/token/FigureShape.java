package io.github.nianbao.token;

import io.github.nianbao.line.Extent;
import io.github.nianbao.line.LineGrouping;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether some digits stand to one another as those of one figure do. */
public final class FigureShape {

  /** How much larger one digit of a figure may be than another; more is none of its print. */
  private static final double UNEVEN = 1.4;

  /** Digits whose middles are nearer than this, in widths of one, are printed over one another. */
  private static final double OVERPRINTED = 0.6;

  /** How far away, in font sizes, the next line of a figure is at least. */
  private static final double NEXT_LINE = 0.7;

  /** And at most: what is further down is another figure. */
  private static final double FAR_LINE = 2.5;

  /** How far, in font sizes, lines of one figure may stand aside of one another. */
  private static final double ASIDE = 0.5;

  /** How far apart, in font sizes, digits may stand that are not distributed over their cell. */
  private static final double APART = 1.6;

  /** How far from the sides of its cell, in font sizes, a line that is distributed may end. */
  private static final double MARGIN = 1;

  /** How much wider one step from digit to digit may be than another in such a line. */
  private static final double EVEN = 1.25;

  /** No figure has more digits. */
  private static final int MOST_DIGITS = 64;

  /** The digits and what parts them. */
  private static final String SIGNS = "0123456789,.、";

  private FigureShape() {}

  /**
   * A digit, or another sign, as it stands once its figure is turned upright: along its line and
   * across.
   */
  private record Digit(double from, double to, double across, double size) {

    static Digit of(Glyph glyph) {
      Box box = glyph.turn().of(glyph.box(), 0, 0);
      return glyph.vertical()
          ? new Digit(box.y0(), box.y1(), -box.centerX(), glyph.size())
          : new Digit(box.x0(), box.x1(), box.centerY(), glyph.size());
    }
  }

  /**
   * Whether the digits among some glyphs that rulings enclose may be one figure: of one size and
   * direction, beside one another or in lines under one another, none over another or between two
   * lines; and near one another, or distributed evenly over the whole cell, though not where a side
   * of the cell runs through one of them, for that may be of the next cell.
   *
   * @param glyphs of one page
   * @param cell in which they stand; null where its edges are not known
   */
  public static boolean holds(List<Glyph> glyphs, @Nullable Box cell) {
    return holds(glyphs, true, cell == null || crosses(cell, glyphs) ? null : cell, 0);
  }

  /**
   * Whether the digits among some glyphs may be one figure though nothing encloses them: near one
   * another as well, and in several lines only where one would not have held them.
   *
   * @param glyphs of one page
   * @param room how wide a line of their column may be, in points; 0 where that is not known
   */
  public static boolean holds(List<Glyph> glyphs, double room) {
    return holds(glyphs, false, null, room);
  }

  private static boolean crosses(Box cell, List<Glyph> glyphs) {
    return glyphs.stream()
        .anyMatch(
            glyph ->
                glyph.isDigit() && (glyph.box().x0() < cell.x0() || glyph.box().x1() > cell.x1()));
  }

  private static boolean holds(
      List<Glyph> glyphs, boolean enclosed, @Nullable Box cell, double room) {
    if (glyphs.size() < 2) {
      return true;
    }
    List<Digit> digits = new ArrayList<>();
    List<Digit> words = new ArrayList<>();
    Glyph first = null;
    for (Glyph glyph : glyphs) {
      if (SIGNS.indexOf(glyph.text().charAt(0)) >= 0) {
        first = first == null ? glyph : first;
        double ratio = glyph.size() / first.size();
        if (glyph.turn() != first.turn() || glyph.vertical() != first.vertical()) {
          return false;
        }
        if (ratio > UNEVEN || ratio < 1 / UNEVEN || digits.size() == MOST_DIGITS) {
          return false;
        }
        digits.add(Digit.of(glyph));
      } else if (enclosed) {
        words.add(Digit.of(glyph));
      }
    }
    if (first == null || digits.size() < 2) {
      return true;
    }
    List<Digit> before = null;
    // The digits of a remark under a figure stand in its words.
    boolean alone = digits.size() == glyphs.size();
    for (List<Digit> line :
        LineGrouping.BASELINE.lines(digits, Digit::across, Digit::from, Digit::size)) {
      boolean whole =
          isNear(line, words) || (cell != null && isDistributed(line, sides(cell, first)));
      if (!whole || isOverprinted(line) || (before != null && !goesOn(before, line, enclosed))) {
        return false;
      }
      if (before != null && alone && fits(before, line.get(0), room)) {
        return false;
      }
      before = line;
    }
    return true;
  }

  /** Where a cell begins and ends along the line of a digit in it. */
  private static Extent sides(Box cell, Glyph digit) {
    Box box = digit.turn().of(cell, 0, 0);
    return digit.vertical() ? new Extent(box.y0(), box.y1()) : new Extent(box.x0(), box.x1());
  }

  /** Whether a digit of a line stands over another. */
  private static boolean isOverprinted(List<Digit> line) {
    for (int i = 1; i < line.size(); i++) {
      Digit left = line.get(i - 1);
      Digit right = line.get(i);
      if (step(left, right) < OVERPRINTED * Math.min(left.to - left.from, right.to - right.from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every digit of a line stands beside the one before it, or beside words. */
  private static boolean isNear(List<Digit> line, List<Digit> words) {
    for (int i = 1; i < line.size(); i++) {
      Digit digit = line.get(i);
      if (!isBeside(line.get(i - 1), digit)
          && words.stream().noneMatch(word -> isBeside(word, digit) && isInLine(word, digit))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBeside(Digit left, Digit right) {
    return left.from < right.from && right.from - left.to <= APART * right.size;
  }

  private static boolean isInLine(Digit one, Digit other) {
    return Math.abs(one.across - other.across) < LineGrouping.WRITING.reach(other.size);
  }

  private static double step(Digit left, Digit right) {
    return (right.from + right.to - left.from - left.to) / 2;
  }

  /** Whether a line reaches from one side of its cell to the other in even steps. */
  private static boolean isDistributed(List<Digit> line, Extent sides) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < line.size(); i++) {
      double step = step(line.get(i - 1), line.get(i));
      least = Math.min(least, step);
      most = Math.max(most, step);
    }
    Digit first = line.get(0);
    double margin = MARGIN * first.size;
    return most <= EVEN * least
        && first.from - sides.x0() <= margin
        && sides.x1() - line.get(line.size() - 1).to <= margin;
  }

  /** Whether the first digit of the next line would have had room in a line. */
  private static boolean fits(List<Digit> line, Digit next, double room) {
    return line.get(line.size() - 1).to - line.get(0).from + next.to - next.from <= room;
  }

  private static boolean goesOn(List<Digit> upper, List<Digit> lower, boolean enclosed) {
    Digit digit = lower.get(0);
    double step = digit.across - upper.get(upper.size() - 1).across;
    double aside =
        Math.max(
            digit.from - upper.get(upper.size() - 1).to,
            upper.get(0).from - lower.get(lower.size() - 1).to);
    return step >= NEXT_LINE * digit.size
        && (enclosed || step <= FAR_LINE * digit.size)
        && aside <= ASIDE * digit.size;
  }
}
