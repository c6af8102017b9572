package io.github.nianbao.token.figure;

import io.github.nianbao.line.Extent;
import io.github.nianbao.line.LineGrouping;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Whether some digits stand to one another as those of one figure do. */
public final class FigureShape {

  /** How much larger one digit of a figure may be than another; more is none of its print. */
  private static final double UNEVEN = 1.15;

  /** Digits whose middles are nearer than this, in widths of one, are printed over one another. */
  private static final double OVERPRINTED = 0.6;

  /** How far away, in font sizes, the next line of a figure is at least. */
  private static final double NEXT_LINE = 0.7;

  /** And at most: what is further down is another figure. */
  private static final double FAR_LINE = 2.5;

  /** How far, in font sizes, lines of one figure may stand aside of one another. */
  private static final double ASIDE = 0.5;

  /** How far from the sides of its cell, in font sizes, a line that is distributed may end. */
  private static final double MARGIN = 1;

  /** How much wider one step from digit to digit may be than another in such a line. */
  private static final double EVEN = 1.25;

  /** The same of the free room between digits, in font sizes, for commas are narrow. */
  private static final double EVEN_GAPS = 0.1;

  /** Two digits alone have but one step, and that is always even. */
  private static final int SEVERAL = 3;

  /**
   * What the sides of a cell keep free for themselves, in points: word processors do so with 10.8,
   * and other programs with 12.
   */
  private static final double PADDING = 12.5;

  /**
   * How much more free room, in font sizes, a point or a sign may have beside it: a font of narrow
   * points may be set as wide as its digits.
   */
  private static final double BESIDE_POINT = 0.25;

  /** How far, in points, widths differ by rounding. */
  private static final double ROUNDING = 0.1;

  /** No figure has more digits. */
  private static final int MOST_DIGITS = 64;

  /** The digits, what parts them and what stands before them. */
  private static final String SIGNS = "0123456789,.、" + Marks.SIGNS;

  private final List<Digit> digits = new ArrayList<>();
  private final List<Digit> words = new ArrayList<>();
  private final boolean enclosed;
  private final Habits habits;
  private @Nullable Glyph first;

  private FigureShape(boolean enclosed, Habits habits) {
    this.enclosed = enclosed;
    this.habits = habits;
  }

  /**
   * Whether the digits among some glyphs that rulings enclose may be one figure: of one size and
   * direction, beside one another or in lines under one another where one line could not hold them,
   * none over another or between two lines; near one another and without spaces other than those of
   * all figures, or distributed evenly over the whole cell, though not where a side of the cell
   * runs through one of them, for that may be of the next cell.
   *
   * @param glyphs of one page
   * @param cell in which they stand
   * @param habits of its table
   */
  public static boolean holds(List<Glyph> glyphs, Box cell, Habits habits) {
    if (glyphs.size() < 2) {
      return true;
    }
    FigureShape shape = new FigureShape(true, habits);
    if (!shape.take(glyphs) || shape.first == null) {
      return shape.first == null;
    }
    Extent sides = Digit.sides(cell, shape.first);
    return shape.isOne(
        crosses(cell, glyphs) ? null : sides,
        () -> Math.max(sides.width() - PADDING, habits.widestLine(cell)));
  }

  /**
   * Whether the digits among some glyphs may be one figure though nothing encloses them: near one
   * another as well, and in several lines only where one would not have held them.
   *
   * @param glyphs of one page
   * @param room how wide a line of their column may be, in points; 0 where that is not known
   */
  public static boolean holds(List<Glyph> glyphs, double room) {
    FigureShape shape = new FigureShape(false, Habits.UNKNOWN);
    return glyphs.size() < 2 || (shape.take(glyphs) && shape.isOne(null, () -> room));
  }

  private static boolean crosses(Box cell, List<Glyph> glyphs) {
    return glyphs.stream()
        .anyMatch(
            glyph ->
                glyph.isDigit() && (glyph.box().x0() < cell.x0() || glyph.box().x1() > cell.x1()));
  }

  /**
   * Parts digits and words, to which the digits of a remark in brackets belong; false where the
   * digits are too many or stand in several directions.
   */
  private boolean take(List<Glyph> glyphs) {
    boolean remark = false;
    for (Glyph glyph : RaisedDigits.marked(glyphs)) {
      char sign = glyph.text().charAt(0);
      remark =
          first != null && (sign == '(' || sign == '（' || (remark && sign != ')' && sign != '）'));
      if (!remark && SIGNS.indexOf(sign) >= 0) {
        first = first == null ? glyph : first;
        if (glyph.turn() != first.turn()
            || glyph.vertical() != first.vertical()
            || digits.size() == MOST_DIGITS) {
          return false;
        }
        digits.add(Digit.of(glyph));
      } else {
        words.add(Digit.of(glyph));
      }
    }
    return true;
  }

  /**
   * Whether all digits are of one figure.
   *
   * @param sides of the cell over which they may be distributed; null for none
   * @param room how wide a line may be, in points
   */
  private boolean isOne(@Nullable Extent sides, DoubleSupplier room) {
    List<Digit> before = null;
    for (List<Digit> line :
        LineGrouping.BASELINE.lines(digits, Digit::across, Digit::from, Digit::size)) {
      boolean whole = isNear(line) || (sides != null && isDistributed(line, sides));
      if (!whole || isOverprinted(line) || !isUnspaced(line, sides)) {
        return false;
      }
      if (before != null) {
        Digit last = before.get(before.size() - 1);
        // The digits of a remark under a figure stand in its words.
        boolean next = !isWordBetween(last, line.get(0));
        if ((next || !enclosed) && (!goesOn(before, line) || isUneven(last, line.get(0)))) {
          return false;
        }
        if (next && fits(before, line.get(0), room.getAsDouble())) {
          return false;
        }
      }
      before = line;
    }
    return true;
  }

  private boolean isWordBetween(Digit upper, Digit lower) {
    return words.stream().anyMatch(word -> upper.isBefore(word) && word.isBefore(lower));
  }

  /** Whether a digit of a line stands over another. */
  private static boolean isOverprinted(List<Digit> line) {
    for (int i = 1; i < line.size(); i++) {
      Digit left = line.get(i - 1);
      Digit right = line.get(i);
      if (left.step(right)
          < OVERPRINTED * Math.min(left.to() - left.from(), right.to() - right.from())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUneven(Digit one, Digit other) {
    double ratio = one.size() / other.size();
    return ratio > UNEVEN || ratio < 1 / UNEVEN;
  }

  /** Whether every digit of a line stands beside the one before it, or beside words. */
  private boolean isNear(List<Digit> line) {
    for (int i = 1; i < line.size(); i++) {
      Digit digit = line.get(i);
      if (!line.get(i - 1).isBeside(digit)
          && (!enclosed
              || words.stream().noneMatch(word -> word.isBeside(digit) && word.isInLine(digit)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the digits between two words of a line are of one size, without spaces of their own.
   */
  private boolean isUnspaced(List<Digit> line, @Nullable Extent sides) {
    int start = 0;
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size() || isWordBetween(line.get(i - 1), line.get(i))) {
        if (!isUnspacedRun(line.subList(start, i), sides)) {
          return false;
        }
        start = i;
      }
    }
    return true;
  }

  private boolean isUnspacedRun(List<Digit> run, @Nullable Extent sides) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < run.size(); i++) {
      if (isUneven(run.get(i - 1), run.get(i))) {
        return false;
      }
      double gap = run.get(i - 1).gap(run.get(i));
      if (run.get(i - 1).parts() || run.get(i).parts()) {
        gap -= BESIDE_POINT;
      }
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    return most <= Glyph.SPACE
        || (run.size() >= SEVERAL && (most - least <= EVEN_GAPS || isEven(run)))
        || (sides != null && isDistributed(run, sides))
        || habits.isSpacing(most);
  }

  /**
   * Whether a line reaches from one side of its cell to the other in even steps, with less room at
   * the sides than between the digits.
   */
  private static boolean isDistributed(List<Digit> line, Extent sides) {
    Digit first = line.get(0);
    Digit last = line.get(line.size() - 1);
    double margin = Math.max(first.from() - sides.x0(), sides.x1() - last.to());
    return isEven(line)
        && margin <= MARGIN * first.size()
        && (line.size() == 1 || margin <= line.get(1).from() - first.to());
  }

  private static boolean isEven(List<Digit> line) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < line.size(); i++) {
      double step = line.get(i - 1).step(line.get(i));
      least = Math.min(least, step);
      most = Math.max(most, step);
    }
    return most <= EVEN * least;
  }

  /** Whether the first digit of the next line would have had room in a line. */
  private static boolean fits(List<Digit> line, Digit next, double room) {
    return line.get(line.size() - 1).to() - line.get(0).from() + next.to() - next.from()
        <= room + ROUNDING;
  }

  private boolean goesOn(List<Digit> upper, List<Digit> lower) {
    Digit digit = lower.get(0);
    double step = digit.across() - upper.get(upper.size() - 1).across();
    double aside =
        Math.max(
            digit.from() - upper.get(upper.size() - 1).to(),
            upper.get(0).from() - lower.get(lower.size() - 1).to());
    return step >= NEXT_LINE * digit.size()
        && (enclosed || step <= FAR_LINE * digit.size())
        && aside <= ASIDE * digit.size();
  }
}
