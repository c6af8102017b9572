package io.github.nianbao.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Groups what is printed into lines by its position across them. All that decides whether two
 * things lie in one line decides it by one of these tolerances; {@link GlyphRows} alone groups in
 * another way, for it has the glyphs of a whole page.
 */
public enum LineGrouping {
  /**
   * Of the digits of a figure and the words of a label: their centres differ by what fonts and
   * rounding make of one baseline. A figure that lies further off is set otherwise, such as in the
   * middle of a row whose label is broken over two lines. It is measured from the first of a line,
   * which moves with none of the others.
   */
  BASELINE(0.25, false),

  /**
   * Of the writing of a cell or a page: its lines lie a font size apart at least, and what lies
   * less than half of that off a line, such as a superscript or a note sign, is read with it. It is
   * measured from the middle of a line, for the first may be such a sign, or a label set downwards
   * that reaches into the cell from above.
   */
  WRITING(0.5, true);

  private final double tolerance;
  private final boolean fromMiddle;

  /**
   * A tolerance.
   *
   * @param tolerance how far off its line a thing may lie, in its font size
   * @param fromMiddle whether off the middle of those of the line so far, or off the first of them
   */
  LineGrouping(double tolerance, boolean fromMiddle) {
    this.tolerance = tolerance;
    this.fromMiddle = fromMiddle;
  }

  /** How far off its line a thing of a font size may lie, in points. */
  public double reach(double size) {
    return tolerance * size;
  }

  /**
   * The lines of some things.
   *
   * @param things in any order
   * @param across the position across the lines of a thing's centre, in points, rising
   * @param along the position along a line, rising
   * @param size the font size, in points
   * @return the lines by their positions, each by the positions along it
   */
  public <T> List<List<T>> lines(
      List<T> things,
      ToDoubleFunction<T> across,
      ToDoubleFunction<T> along,
      ToDoubleFunction<T> size) {
    List<List<T>> lines = lines(sorted(things, across), across, size);
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, sorted(lines.get(i), along));
    }
    return lines;
  }

  /**
   * The lines of some things that are in the order of their lines: a thing is of the line before it
   * unless it lies further than the tolerance behind that.
   *
   * @param ordered by lines, those of one line in any order
   * @return the lines, their things as they were; views of the list
   */
  public <T> List<List<T>> lines(
      List<T> ordered, ToDoubleFunction<T> across, ToDoubleFunction<T> size) {
    List<List<T>> lines = new ArrayList<>();
    int start = 0;
    double line = 0;
    for (int i = 0; i < ordered.size(); i++) {
      T thing = ordered.get(i);
      double position = across.applyAsDouble(thing);
      if (i > start && position - line > reach(size.applyAsDouble(thing))) {
        lines.add(ordered.subList(start, i));
        start = i;
      }
      if (i == start) {
        line = position;
      } else if (fromMiddle) {
        line += (position - line) / (i - start + 1);
      }
    }
    if (start < ordered.size()) {
      lines.add(ordered.subList(start, ordered.size()));
    }
    return lines;
  }

  /**
   * Some things in the order of their positions; those of one position stay as they are.
   *
   * @return the list itself where it is in order, as most are, for most are drawn so
   */
  private static <T> List<T> sorted(List<T> things, ToDoubleFunction<T> position) {
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < things.size(); i++) {
      double next = position.applyAsDouble(things.get(i));
      if (Double.compare(next, last) < 0) {
        List<T> sorted = new ArrayList<>(things);
        sorted.sort((a, b) -> Double.compare(position.applyAsDouble(a), position.applyAsDouble(b)));
        return sorted;
      }
      last = next;
    }
    return things;
  }
}
