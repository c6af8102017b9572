package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.match.RowMatch;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.Content;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.NotelessLabel;
import io.github.nianbao.token.OtherMeasures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the ruling lines of a page say of a table that was read by alignment. One rule: a figure
 * lies in one cell of its own, in the grid row of its label and in the grid column of its header,
 * and that label is of no other measure.
 */
public final class GridWitness {

  /** A narrower cell, in font sizes, is the gap of a double ruling. */
  private static final double NARROW = 0.8;

  /** A ruling crosses a digit that reaches so far over it, in parts of its width. */
  private static final double OVER = 0.25;

  /** The cells of a row without a label lie no further from its figures, in points. */
  private static final double REACH = 40;

  /** A cell with more glyphs holds text. */
  private static final int MOST_GLYPHS = 200;

  private final List<Table> grids;
  private final String pointer;
  private final List<Evidence> evidence = new ArrayList<>();

  private GridWitness(String pointer, List<Table> grids) {
    this.pointer = pointer;
    this.grids = grids;
  }

  /**
   * The figures of a table that break the rule.
   *
   * @param table as it was read by alignment
   * @param grids of the ruling lines of all pages
   */
  public static List<Evidence> against(TableCandidate table, List<Table> grids) {
    GridWitness witness = new GridWitness(table.form().kind().pointer(), grids);
    List<RowBand> before = List.of();
    for (RowMatch match : table.fromTop()) {
      List<RowBand> row = table.bands(match);
      Set<TableCell> labels = witness.labelCells(row);
      row.forEach(band -> witness.figures(band, labels));
      witness.blankRow(before, row);
      before = row;
    }
    for (int i = 0; i < table.rows().size(); i++) {
      RowMatch match = table.rows().get(i);
      List<String> labels = table.form().rows().get(i).labels();
      if (match != null && !labels.isEmpty()) {
        witness.label(table.bands(match), Labels.normalise(labels.get(0)));
      }
    }
    return List.copyOf(witness.evidence);
  }

  private void report(RowBand band, String printed) {
    evidence.add(
        Evidence.of(EvidenceKind.FIGURE_AGAINST_RULINGS, Scope.of(pointer, band.page()))
            .printed(printed));
  }

  /** What lies in the cells of a row's label may say that it is another measure. */
  private void label(List<RowBand> row, String label) {
    for (TableCell cell : labelCells(row)) {
      NotelessLabel whole = new NotelessLabel();
      whole.append(cell.content().text());
      if (OtherMeasures.isOther(whole.text(), label)) {
        report(row.get(0), cell.content().text());
      }
    }
  }

  /** A blank row whose label shares a cell with that of the next one may be a part of that. */
  private void blankRow(List<RowBand> upper, List<RowBand> lower) {
    if (!upper.isEmpty()
        && upper.stream().noneMatch(RowBand::hasValues)
        && !Collections.disjoint(labelCells(upper), labelCells(lower))) {
      report(upper.get(0), upper.get(0).text());
    }
  }

  /** The cells in which the label of a row lies, without those of the labels left of it. */
  private Set<TableCell> labelCells(List<RowBand> row) {
    Set<TableCell> cells = new HashSet<>();
    for (RowBand band : row) {
      List<Content> columns = band.labels();
      int last = columns.size() - 1;
      while (last > 0 && columns.get(last).isBlank()) {
        last--;
      }
      for (Glyph glyph : last < 0 ? List.<Glyph>of() : columns.get(last).glyphs()) {
        grids.stream()
            .filter(grid -> grid.page() == band.page())
            .map(grid -> grid.cellAt(glyph.box().centerX(), glyph.box().centerY()))
            .filter(Objects::nonNull)
            .forEach(cells::add);
      }
    }
    return cells;
  }

  private void figures(RowBand band, Set<TableCell> labels) {
    List<@Nullable Placed> placed = new ArrayList<>();
    Placed last = null;
    for (ValueCell value : band.values()) {
      Placed own = placed(band.page(), value.content());
      placed.add(own);
      last = own == null ? last : own;
    }
    if (last == null && lieBesideTheirCells(band, labels)) {
      report(band, band.text());
      return;
    }
    // Only where each column has a cell can each figure have its own.
    boolean separate = last != null && last.cellsOfRow(labels) >= band.values().size();
    for (int i = 0; i < placed.size(); i++) {
      Placed own = placed.get(i);
      Content content = band.values().get(i).content();
      Header.Column column = band.header().columns().get(i);
      boolean agrees =
          own == null
              ? !(separate && content.hasDigit())
              : own.isWithin()
                  && own.isUnder(column.labelBox())
                  && own.isBeside(labels)
                  && own.isOne(content)
                  && !isMerged(own, placed, band.header().columns(), labels)
                  && !(separate && own.isShared(i, placed, labels));
      if (!agrees) {
        report(band, content.text());
      }
    }
  }

  /**
   * Whether the only figure of a cell lies under the labels of several columns that have cells of
   * their own over it or under it: then it is said of all of them together.
   */
  private static boolean isMerged(
      Placed own, List<@Nullable Placed> row, List<Header.Column> columns, Set<TableCell> labels) {
    List<Box> over = new ArrayList<>();
    for (Header.Column column : columns) {
      Box label = column.labelBox();
      if (label != null && own.isOver(label)) {
        over.add(label);
      }
    }
    return over.size() > 1
        && !labels.contains(own.cell)
        && (own.cellsNear(over, own.cell.row0() - 1) > 1
            || own.cellsNear(over, own.cell.row1()) > 1)
        && row.stream().filter(other -> other != null && other.cell.equals(own.cell)).count() == 1;
  }

  /**
   * Whether the figures of a row lie in no grid, while one has blank cells for all of them: in the
   * grid row of their label, or near them where the row has none.
   */
  private boolean lieBesideTheirCells(RowBand band, Set<TableCell> labels) {
    List<Box> figures = new ArrayList<>();
    for (int i = 0; i < band.values().size(); i++) {
      Content content = band.values().get(i).content();
      Box extent = band.header().columns().get(i).extent();
      if (content.hasDigit() && extent != null) {
        Box box = Box.around(content.glyphs(), Glyph::box);
        figures.add(new Box(extent.centerX(), box.y0(), extent.centerX(), box.y1()));
      }
    }
    return figures.size() > (labels.isEmpty() ? 1 : 0)
        && grids.stream()
            .filter(grid -> grid.page() == band.page())
            .anyMatch(grid -> hasBlankRow(grid, figures, labels));
  }

  private static boolean hasBlankRow(Table grid, List<Box> figures, Set<TableCell> labels) {
    Box all = Box.around(figures, figure -> figure);
    for (int row = 0; row < grid.rows(); row++) {
      int own = row;
      boolean meant =
          labels.isEmpty()
              ? grid.y(row) < all.y1() + REACH && grid.y(row + 1) > all.y0() - REACH
              : labels.stream().anyMatch(l -> grid.holds(l) && l.row0() <= own && own < l.row1());
      double y = (grid.y(row) + grid.y(row + 1)) / 2;
      Set<TableCell> blank = new HashSet<>();
      for (Box figure : meant ? figures : List.<Box>of()) {
        TableCell cell = grid.cellAt(figure.centerX(), y);
        if (cell != null && cell.content().isBlank()) {
          blank.add(cell);
        }
      }
      if (blank.size() == figures.size()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Placed placed(int page, Content content) {
    List<Glyph> glyphs = content.glyphs();
    if (glyphs.isEmpty()) {
      return null;
    }
    List<Glyph> digits = glyphs.stream().filter(Glyph::isDigit).toList();
    Box box = Box.around(digits.isEmpty() ? glyphs : digits, Glyph::box);
    for (Table grid : grids) {
      TableCell cell = grid.page() == page ? grid.cellAt(box.centerX(), box.centerY()) : null;
      if (cell != null) {
        return new Placed(digits, glyphs.get(0).size(), grid, cell);
      }
    }
    return null;
  }

  /**
   * A figure, or a mark, in a grid.
   *
   * @param digits of it
   * @param size of its glyphs, in points
   * @param cell in which its middle lies
   */
  private record Placed(List<Glyph> digits, double size, Table grid, TableCell cell) {

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
      return digits.isEmpty()
          || label == null
          || (label.x1() >= own.x0() && label.x0() <= own.x1());
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
    boolean isOne(Content figure) {
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
    boolean isShared(int index, List<@Nullable Placed> row, Set<TableCell> labels) {
      if (labels.contains(cell)) {
        return true;
      }
      for (int i = 0; i < row.size(); i++) {
        Placed other = row.get(i);
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
}
