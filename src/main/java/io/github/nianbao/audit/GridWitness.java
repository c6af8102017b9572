package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.match.RowMatch;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.label.NotelessLabel;
import io.github.nianbao.token.label.OtherMeasures;
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
 * and that label is of no other measure. Of 12,500 prints changed by chance it alone spoke against
 * 2 wrong tables and 191 right ones.
 */
public final class GridWitness {

  /** The cells of a row without a label lie no further from its figures, in points. */
  private static final double REACH = 40;

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
      row.forEach(band -> witness.figures(band, row, labels));
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
      List<CellContent> columns = band.labels();
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

  private void figures(RowBand band, List<RowBand> bands, Set<TableCell> labels) {
    List<@Nullable PlacedFigure> placed = new ArrayList<>();
    PlacedFigure last = null;
    for (ValueCell value : band.values()) {
      PlacedFigure own = PlacedFigure.of(value.content(), grids, band.page());
      placed.add(own);
      last = own == null ? last : own;
    }
    if (last == null && lieBesideTheirCells(band, bands, labels)) {
      report(band, band.text());
      return;
    }
    // Only where each column has a cell can each figure have its own.
    boolean separate = last != null && last.cellsOfRow(labels) >= band.values().size();
    for (int i = 0; i < placed.size(); i++) {
      PlacedFigure own = placed.get(i);
      CellContent content = band.values().get(i).content();
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
      PlacedFigure own,
      List<@Nullable PlacedFigure> row,
      List<Header.Column> columns,
      Set<TableCell> labels) {
    List<Box> over = new ArrayList<>();
    for (Header.Column column : columns) {
      Box label = column.labelBox();
      if (label != null && own.isOver(label)) {
        over.add(label);
      }
    }
    return over.size() > 1
        && !labels.contains(own.cell())
        && (own.cellsNear(over, own.cell().row0() - 1) > 1
            || own.cellsNear(over, own.cell().row1()) > 1)
        && row.stream().filter(other -> other != null && other.cell().equals(own.cell())).count()
            == 1;
  }

  /**
   * Whether the figures of a row lie in no grid, while one has blank cells for all of them: in the
   * grid row of their label, at its height where that lies in no grid either, as between shaded
   * rows, or near them where the row has none.
   */
  private boolean lieBesideTheirCells(RowBand band, List<RowBand> bands, Set<TableCell> labels) {
    List<Box> figures = new ArrayList<>();
    for (int i = 0; i < band.values().size(); i++) {
      CellContent content = band.values().get(i).content();
      Box extent = band.header().columns().get(i).extent();
      if (content.hasDigit() && extent != null) {
        Box box = Box.around(content.glyphs(), Glyph::box);
        figures.add(new Box(extent.centerX(), box.y0(), extent.centerX(), box.y1()));
      }
    }
    if (figures.size() <= (labels.isEmpty() ? 1 : 0)) {
      return false;
    }
    List<Glyph> label =
        bands.stream()
            .flatMap(own -> own.labels().stream())
            .flatMap(part -> part.glyphs().stream())
            .toList();
    Box all = Box.around(figures, figure -> figure);
    double from = label.isEmpty() ? all.y0() - REACH : Box.around(label, Glyph::box).centerY();
    double to = label.isEmpty() ? all.y1() + REACH : from;
    return grids.stream()
        .filter(grid -> grid.page() == band.page())
        .anyMatch(grid -> hasBlankRow(grid, figures, labels, from, to));
  }

  private static boolean hasBlankRow(
      Table grid, List<Box> figures, Set<TableCell> labels, double from, double to) {
    for (int row = 0; row < grid.rows(); row++) {
      int own = row;
      boolean meant =
          labels.isEmpty()
              ? grid.y(row) < to && grid.y(row + 1) > from
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
}
