package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.line.CellText;
import io.github.nianbao.match.RowMatch;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.Content;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rulings say against a table that was read by alignment: figures of two columns in one cell,
 * or one in none, though the row has a cell for each column; a figure in another column than the
 * label over it, or in another row than its label; a figure that a ruling crosses, so that it may
 * belong to either side; and a blank row whose label stands in one cell with that of the next row,
 * so that it may be a part of that.
 */
final class AgainstRulings {

  /** A narrower cell, in font sizes, is the gap of a double ruling. */
  private static final double NARROW = 0.8;

  /** A ruling crosses a digit that reaches so far over it, in parts of its width. */
  private static final double OVER = 0.25;

  private final TableCandidate table;
  private final List<Table> grids;
  private final List<Evidence> evidence = new ArrayList<>();

  private AgainstRulings(TableCandidate table, List<Table> grids) {
    this.table = table;
    this.grids = grids;
  }

  /**
   * Looks at a table.
   *
   * @param table as it was read by alignment
   * @param grids of the rulings of all pages
   */
  static List<Evidence> evidence(TableCandidate table, List<Table> grids) {
    AgainstRulings against = new AgainstRulings(table, grids);
    List<RowBand> before = List.of();
    for (RowMatch match : table.rows()) {
      if (match != null) {
        List<RowBand> row = table.bands(match);
        Set<TableCell> labels = against.labelCells(row);
        row.forEach(slice -> against.figures(slice, labels));
        against.labels(before, row);
        before = row;
      }
    }
    return against.evidence;
  }

  private void stray(EvidenceKind kind, RowBand slice, String printed) {
    Scope scope = Scope.of(table.form().kind().pointer(), slice.page());
    evidence.add(Evidence.of(kind, scope).printed(printed));
  }

  private void labels(List<RowBand> upper, List<RowBand> lower) {
    if (!upper.isEmpty()
        && upper.stream().noneMatch(RowBand::hasValues)
        && !Collections.disjoint(labelCells(upper), labelCells(lower))) {
      RowBand first = upper.get(0);
      stray(EvidenceKind.ROW_IN_CELL_OF_NEXT_LABEL, first, first.toString());
    }
  }

  /** The cells in which the label of a row stands, without those of the labels left of it. */
  private Set<TableCell> labelCells(List<RowBand> row) {
    Set<TableCell> cells = new HashSet<>();
    for (RowBand slice : row) {
      List<Content> columns = slice.labels();
      int last = columns.size() - 1;
      while (last > 0 && columns.get(last).isBlank()) {
        last--;
      }
      for (Glyph glyph : last < 0 ? List.<Glyph>of() : columns.get(last).glyphs()) {
        grids.stream()
            .filter(grid -> grid.page() == slice.page())
            .map(grid -> grid.cellAt(glyph.box().centerX(), glyph.box().centerY()))
            .filter(Objects::nonNull)
            .forEach(cells::add);
      }
    }
    return cells;
  }

  private void figures(RowBand slice, Set<TableCell> labels) {
    List<Figure> figures = new ArrayList<>();
    boolean outside = false;
    for (int i = 0; i < slice.values().size(); i++) {
      Content value = slice.values().get(i).content();
      Figure figure = figure(slice.page(), value);
      if (figure == null) {
        outside |= value.hasDigit();
      } else {
        figures.add(figure);
        outside |= labels.contains(figure.cell);
        place(slice, figure, slice.header().columns().get(i).labelBox(), labels);
      }
    }
    if (figures.isEmpty()
        || cells(figures.get(figures.size() - 1), labels) < slice.values().size()) {
      return;
    }
    // Each column has a cell, so that each figure has its own.
    if (outside) {
      stray(EvidenceKind.FIGURE_IN_NO_CELL, slice, slice.toString());
    }
    for (int i = 1; i < figures.size(); i++) {
      Figure left = figures.get(i - 1);
      Figure right = figures.get(i);
      if (left.cell.equals(right.cell) && !(left.digits.isEmpty() && right.digits.isEmpty())) {
        stray(EvidenceKind.FIGURES_IN_ONE_CELL, slice, left.text() + " " + right.text());
      }
    }
  }

  private void place(RowBand slice, Figure figure, @Nullable Box label, Set<TableCell> labels) {
    if (figure.isCrossed()) {
      stray(EvidenceKind.FIGURE_CROSSED_BY_RULING, slice, figure.text());
    }
    if (figure.isBeside(label)) {
      stray(EvidenceKind.FIGURE_NOT_UNDER_ITS_LABEL, slice, figure.text());
    }
    if (figure.isApart(labels)) {
      stray(EvidenceKind.FIGURE_NOT_BESIDE_ITS_LABEL, slice, figure.text());
    }
  }

  /** How many cells the row of a figure has beside those of its label. */
  private static int cells(Figure figure, Set<TableCell> labels) {
    Table grid = figure.grid;
    int column = 0;
    for (TableCell label : labels) {
      column = grid.holds(label) ? Math.max(column, label.column1()) : column;
    }
    int cells = 0;
    while (column < grid.columns()) {
      TableCell cell = grid.cell(figure.cell.row0(), column);
      boolean own = cell.row0() == figure.cell.row0() && cell.row1() == figure.cell.row1();
      cells += own && !figure.isGap(cell) ? 1 : 0;
      column = cell.column1();
    }
    return cells;
  }

  private @Nullable Figure figure(int page, Content value) {
    List<Glyph> glyphs = value.glyphs();
    if (glyphs.isEmpty()) {
      return null;
    }
    List<Glyph> digits = glyphs.stream().filter(Glyph::isDigit).toList();
    Box box = Box.around(digits.isEmpty() ? glyphs : digits, Glyph::box);
    for (Table grid : grids) {
      TableCell cell = grid.page() == page ? grid.cellAt(box.centerX(), box.centerY()) : null;
      if (cell != null) {
        return new Figure(glyphs, digits, grid, cell);
      }
    }
    return null;
  }

  /**
   * A figure, or a mark, in a column.
   *
   * @param glyphs all that stands there
   * @param digits those of them that are digits
   * @param cell in which rulings enclose the figure
   */
  private record Figure(List<Glyph> glyphs, List<Glyph> digits, Table grid, TableCell cell) {

    String text() {
      return CellText.of(glyphs);
    }

    /** Whether a cell of its grid is the gap of a double ruling. */
    boolean isGap(TableCell other) {
      return other.content().isBlank() && box(other).width() <= NARROW * glyphs.get(0).size();
    }

    /** Whether the parts of a digit stand in two cells. */
    boolean isCrossed() {
      for (Glyph digit : digits) {
        Box box = digit.box();
        double over = OVER * box.width();
        TableCell before = grid.cellAt(box.x0() + over, box.centerY());
        TableCell after = grid.cellAt(box.x1() - over, box.centerY());
        if (before != null && after != null && !before.equals(after)) {
          return true;
        }
      }
      return false;
    }

    /** Whether the label of a column stands over other cells than that of its digits. */
    boolean isBeside(@Nullable Box label) {
      return !digits.isEmpty()
          && label != null
          && (label.x1() < box(cell).x0() || label.x0() > box(cell).x1());
    }

    /** Whether its digits stand in none of the rows of its label that are in its grid. */
    boolean isApart(Set<TableCell> labels) {
      boolean apart = false;
      if (digits.isEmpty()) {
        return false;
      }
      for (TableCell label : labels) {
        if (grid.holds(label)) {
          if (label.row0() < cell.row1() && label.row1() > cell.row0()) {
            return false;
          }
          apart = true;
        }
      }
      return apart;
    }
  }

  private static Box box(TableCell cell) {
    return Objects.requireNonNull(cell.box());
  }
}
