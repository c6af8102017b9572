package io.github.nianbao.layout.ruled;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.figure.DigitRow;
import io.github.nianbao.token.figure.Habits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the figures in the cells of a grid are set; found out when it is asked for. */
final class GridHabits implements Habits {

  /** So many gaps between digits show a habit. */
  private static final int SHOWN = 4;

  /** And of so many gaps all but one. */
  private static final int OF_MANY = 4;

  /** How much wider than those of the table a gap may be. */
  private static final double WIDER = 1.3;

  private final double[] xs;
  private final List<int[]> extents;
  private final List<List<Glyph>> glyphs;
  private double @Nullable [] widest;
  private double spacing = Double.NaN;

  /**
   * @param xs edges of the columns, in points
   * @param extents of the cells: first row and the row after the last one, and columns likewise
   * @param glyphs in each cell
   */
  GridHabits(double[] xs, List<int[]> extents, List<List<Glyph>> glyphs) {
    this.xs = xs;
    this.extents = extents;
    this.glyphs = glyphs;
  }

  /** Of the cells that begin and end where this one does. */
  @Override
  public double widestLine(Box cell) {
    double widest = 0;
    for (int i = 0; i < extents.size(); i++) {
      int[] extent = extents.get(i);
      if (xs[extent[2]] == cell.x0() && xs[extent[3]] == cell.x1()) {
        widest = Math.max(widest, widestIn(i));
      }
    }
    return widest;
  }

  private double widestIn(int cell) {
    double[] known = widest;
    if (known == null) {
      known = new double[glyphs.size()];
      for (int i = 0; i < known.length; i++) {
        for (DigitRow row : DigitRow.of(glyphs.get(i))) {
          known[i] = Math.max(known[i], row.width());
        }
      }
      widest = known;
    }
    return known[cell];
  }

  @Override
  public boolean isSpacing(double gap) {
    if (Double.isNaN(spacing)) {
      spacing = spacing();
    }
    return gap <= WIDER * spacing;
  }

  /** The usual gap between digits, in font sizes; 0 where that is none. */
  private double spacing() {
    int all = 0;
    int wide = 0;
    double sum = 0;
    for (List<Glyph> cell : glyphs) {
      for (DigitRow row : DigitRow.of(cell)) {
        for (double gap : row.gaps()) {
          all++;
          if (gap > Glyph.SPACE) {
            wide++;
            sum += gap;
          }
        }
      }
    }
    return wide >= SHOWN && wide * OF_MANY >= all * (OF_MANY - 1) ? sum / wide : 0;
  }
}
