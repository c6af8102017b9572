package io.github.nianbao.audit;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or a mark, in a grid.
 *
 * @param digits of it
 * @param size of its glyphs, in points
 * @param cell in which its middle lies
 */
record PlacedFigure(List<Glyph> digits, double size, Table grid, TableCell cell) {

  /** A narrower cell, in font sizes, is the gap of a double ruling. */
  private static final double NARROW = 0.8;

  /** A ruling crosses a digit that reaches so far over it, in parts of its width. */
  private static final double OVER = 0.25;

  /** A cell with more glyphs holds text. */
  private static final int MOST_GLYPHS = 200;

  /**
   * Where a figure or a mark lies.
   *
   * @param grids of the ruling lines of all pages
   * @return null for blanks, and for what lies in no grid of the page
   */
  static @Nullable PlacedFigure of(CellContent content, List<Table> grids, int page) {
    List<Glyph> glyphs = content.glyphs();
    if (glyphs.isEmpty()) {
      return null;
    }
    List<Glyph> digits = glyphs.stream().filter(Glyph::isDigit).toList();
    Box box = Box.around(digits.isEmpty() ? glyphs : digits, Glyph::box);
    for (Table grid : grids) {
      TableCell cell = grid.page() == page ? grid.cellAt(box.centerX(), box.centerY()) : null;
      if (cell != null) {
        return new PlacedFigure(digits, glyphs.get(0).size(), grid, cell);
      }
    }
    return null;
  }

  /** Whether all parts of its digits lie in the cell. */
  boolean isWithin() {
    for (Glyph digit : digits) {
      Box box = digit.box();
      double over = OVER * box.width();
      TableCell before = grid.cellAt(box.x0() + over, box.centerY());
      TableCell after = grid.cellAt(box.x1() - over, box.centerY());
      if (before != null && after != null && !before.equals(after)) {
        return false;
      }
    }
    return true;
  }

  /** Whether its digits lie in the grid column of its header. */
  boolean isUnder(@Nullable Box label) {
    Box own = box(cell);
    return digits.isEmpty() || label == null || (label.x1() >= own.x0() && label.x0() <= own.x1());
  }

  /** Whether the middle of a label lies over the cell or under it. */
  boolean isOver(Box label) {
    Box own = box(cell);
    return label.centerX() > own.x0() && label.centerX() < own.x1();
  }

  /** In how many cells of a grid row the middles of some labels lie. */
  int cellsNear(List<Box> over, int row) {
    Set<TableCell> cells = new HashSet<>();
    if (row >= 0 && row < grid.rows()) {
      double y = (grid.y(row) + grid.y(row + 1)) / 2;
      over.forEach(label -> cells.add(grid.cellAt(label.centerX(), y)));
    }
    return cells.size();
  }

  /** Whether the cell holds all of a figure, and it is one figure where the cell has no more. */
  boolean isOne(CellContent figure) {
    List<Glyph> own = cell.content().glyphs();
    return own.size() > MOST_GLYPHS
        || (own.containsAll(digits)
            && (own.size() > figure.glyphs().size() || cell.content().isOneFigure()));
  }

  /** Whether its digits lie in the grid row of its label, where that lies in the grid. */
  boolean isBeside(Set<TableCell> labels) {
    boolean apart = false;
    for (TableCell label : labels) {
      if (grid.holds(label)) {
        if (label.row0() < cell.row1() && label.row1() > cell.row0()) {
          return true;
        }
        apart = true;
      }
    }
    return digits.isEmpty() || !apart;
  }

  /** Whether the cell is one of the label, or of another figure of the row too. */
  boolean isShared(int index, List<@Nullable PlacedFigure> row, Set<TableCell> labels) {
    if (labels.contains(cell)) {
      return true;
    }
    for (int i = 0; i < row.size(); i++) {
      PlacedFigure other = row.get(i);
      if (i != index
          && other != null
          && other.cell.equals(cell)
          && !(digits.isEmpty() && other.digits.isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** How many cells its grid row has beside those of the label. */
  int cellsOfRow(Set<TableCell> labels) {
    int column = 0;
    for (TableCell label : labels) {
      column = grid.holds(label) ? Math.max(column, label.column1()) : column;
    }
    int cells = 0;
    while (column < grid.columns()) {
      TableCell other = grid.cell(cell.row0(), column);
      boolean own = other.row0() == cell.row0() && other.row1() == cell.row1();
      cells += own && !isGap(other) ? 1 : 0;
      column = other.column1();
    }
    return cells;
  }

  /** Whether a cell is the gap of a double ruling. */
  private boolean isGap(TableCell other) {
    return other.content().isBlank() && box(other).width() <= NARROW * size;
  }

  private static Box box(TableCell cell) {
    return Objects.requireNonNull(cell.box());
  }
}
