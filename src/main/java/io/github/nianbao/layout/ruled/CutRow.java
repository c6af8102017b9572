package io.github.nianbao.layout.ruled;

import io.github.nianbao.line.LineGrouping;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row at an end of a grid that no ruling line closes: a page break cuts it. Some programs set
 * the figures of such a row in the middle of all of its height, which may lie in the margin of
 * either page.
 *
 * @param cells that lie in the row alone and are blank, from the right, next to one another
 */
record CutRow(List<Integer> cells) {

  /** So many figures in a line are no page number, nor another line that has figures. */
  private static final int CERTAIN = 3;

  private static final String FIGURES = "0123456789,./" + Marks.DASHES + Marks.LONG_DASHES;

  /**
   * The blank cells of a row; null where it has none.
   *
   * @param cellOf for each column the cell of the row in it
   * @param extents of the cells: rows and columns
   * @param glyphs in the cells
   */
  static @Nullable CutRow of(int[] cellOf, List<int[]> extents, List<List<Glyph>> glyphs) {
    List<Integer> cells = new ArrayList<>();
    for (int column = cellOf.length - 1; column >= 0; column--) {
      int cell = cellOf[column];
      int[] extent = extents.get(cell);
      boolean alone = extent[1] - extent[0] == 1;
      if (!alone || !glyphs.get(cell).isEmpty()) {
        break;
      }
      if (cells.isEmpty() || cells.get(cells.size() - 1) != cell) {
        cells.add(cell);
      }
    }
    return cells.isEmpty() ? null : new CutRow(cells);
  }

  /** Whether figures that fill the row are surely its own. */
  boolean isCertain() {
    return cells.size() >= CERTAIN;
  }

  /**
   * The figures of the row beyond the end of the grid: the only line of several figures that has
   * one for each of its cells.
   *
   * @param outside what lies there
   * @param xs edges of the columns of the grid
   * @param extents of the cells: rows and columns
   * @return for each cell what belongs to it; null for none
   */
  @Nullable List<List<Glyph>> figures(List<Glyph> outside, double[] xs, List<int[]> extents) {
    List<List<Glyph>> found = null;
    for (List<Glyph> line :
        LineGrouping.BASELINE.lines(
            outside, glyph -> glyph.box().centerY(), glyph -> glyph.box().x0(), Glyph::size)) {
      List<List<Glyph>> own = placed(line, xs, extents);
      long held = own.stream().filter(cell -> !cell.isEmpty()).count();
      boolean figures = line.stream().allMatch(glyph -> FIGURES.contains(glyph.text()));
      if (held == cells.size() && figures && found == null) {
        found = own;
      } else if (held > 1 && figures && isCertain()) {
        return null;
      }
    }
    return found;
  }

  private List<List<Glyph>> placed(List<Glyph> line, double[] xs, List<int[]> extents) {
    List<List<Glyph>> placed = new ArrayList<>();
    for (int cell : cells) {
      int[] extent = extents.get(cell);
      List<Glyph> own = new ArrayList<>();
      for (Glyph glyph : line) {
        double x = glyph.box().centerX();
        if (x >= xs[extent[2]] && x < xs[extent[3]]) {
          own.add(glyph);
        }
      }
      placed.add(own);
    }
    return placed;
  }
}
