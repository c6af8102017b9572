package io.github.nianbao.layout.ruled;

import io.github.nianbao.line.CellText;
import io.github.nianbao.match.ColumnLabels;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slices what stands under the headers of the statutory tables in the grids of a document. */
public final class GridFragments {

  private final List<TableFragment> segments = new ArrayList<>();
  private final List<GridCell> texts = new ArrayList<>();
  private @Nullable Grid headerGrid;

  /** For each cell of the grid that is read the last look at it in which it was met. */
  private int[] met = {};

  private int look;

  private GridFragments() {}

  /** Reads the grids of a document, in reading order. */
  public static GridFragments of(List<Grid> grids) {
    GridFragments found = new GridFragments();
    grids.forEach(found::read);
    return found;
  }

  /** The segments from the first to the last. */
  public List<TableFragment> segments() {
    return segments;
  }

  /** Cells as wide as their grid, beside the headers: a title or text within a frame. */
  public List<GridCell> texts() {
    return texts;
  }

  private void read(Grid grid) {
    met = new int[grid.cells().size()];
    look = 0;
    int row = 0;
    for (GridHeaders.Found found : GridHeaders.in(grid)) {
      slice(grid, row, found.row0());
      texts(grid, row, found.row0());
      segments.add(new TableFragment(found.header(grid), new ArrayList<>()));
      headerGrid = grid;
      row = found.row1();
    }
    slice(grid, row, grid.rows());
    texts(grid, row, grid.rows());
  }

  private void texts(Grid grid, int from, int to) {
    if (grid.columns() == 1) {
      // Rulings that part rows alone make every row of a table as wide.
      return;
    }
    for (int row = from; row < to; row++) {
      GridCell cell = grid.cell(row, 0);
      if (cell == grid.cell(row, grid.columns() - 1)
          && cell.row0() == row
          && !cell.glyphs().isEmpty()
          && !cell.text().contains(Glyph.UNKNOWN)
          && !ColumnLabels.isGroup(Labels.normalise(cell.text()))) {
        texts.add(cell);
      }
    }
  }

  private void slice(Grid grid, int from, int to) {
    if (segments.isEmpty() || from >= to) {
      return;
    }
    TableFragment segment = segments.get(segments.size() - 1);
    Header header = segment.header();
    boolean fits = fits(grid);
    if (!fits && grid.columns() < header.columns().size()) {
      return;
    }
    double x0 = fits ? header.x0() : grid.x(Math.max(0, grid.columns() / 2));
    int start = from;
    for (int row = from + 1; row <= to; row++) {
      if (row == to || parted(grid, row, x0)) {
        segment.slices().add(slice(grid, start, row, header));
        start = row;
      }
    }
  }

  /** Whether most of the fields from x0 on end between a row of fields and the one before it. */
  private static boolean parted(Grid grid, int row, double x0) {
    double parted = 0;
    double whole = 0;
    for (int column = 0; column < grid.columns(); column++) {
      double width = grid.x(column + 1) - Math.max(x0, grid.x(column));
      if (width > 0) {
        whole += width;
        parted += grid.cell(row, column) == grid.cell(row - 1, column) ? 0 : width;
      }
    }
    return parted >= whole / 2;
  }

  private boolean fits(Grid grid) {
    return headerGrid != null
        && Math.abs(grid.bounds().x0() - headerGrid.bounds().x0()) < 8
        && Math.abs(grid.bounds().x1() - headerGrid.bounds().x1()) < 8;
  }

  private RowBand slice(Grid grid, int row0, int row1, Header header) {
    List<GridCell> values = valueCells(grid, row0, row1, header);
    double labelEnd = values.get(0).box().x0() + 1;
    look++;
    List<List<Glyph>> labels = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      List<GridCell> label = new ArrayList<>();
      for (int row = row0; row < row1; row++) {
        GridCell cell = grid.cell(row, column);
        if (cell.box().x1() < labelEnd
            && cell.row0() >= row0
            && cell.row1() <= row1
            && isNew(cell)
            && !cell.glyphs().isEmpty()) {
          label.add(cell);
        }
      }
      if (label.size() == 1) {
        labels.add(label.get(0).glyphs());
        texts.add(label.get(0).text());
      } else if (!label.isEmpty()) {
        List<Glyph> glyphs = new ArrayList<>();
        label.forEach(cell -> glyphs.addAll(cell.glyphs()));
        labels.add(glyphs);
        texts.add(CellText.of(glyphs));
      }
    }
    List<ValueCell> cells = new ArrayList<>(values.size());
    for (GridCell cell : values) {
      boolean shared =
          cell.row0() < row0 || cell.row1() > row1 || Collections.frequency(values, cell) > 1;
      cells.add(new ValueCell(cell.glyphs(), cell.box(), shared));
    }
    values.forEach(this::isNew);
    List<Glyph> others = new ArrayList<>();
    for (int row = row0; row < row1; row++) {
      for (int column = 0; column < grid.columns(); column++) {
        GridCell cell = grid.cell(row, column);
        if (cell.row0() >= row0 && cell.row1() <= row1 && isNew(cell)) {
          others.addAll(cell.glyphs());
        }
      }
    }
    for (Glyph glyph : grid.beside()) {
      double y = glyph.box().centerY();
      if (y >= grid.y(row0) && y < grid.y(row1)) {
        others.add(glyph);
      }
    }
    return new RowBand(
        grid.page(), grid.y(row0), grid.y(row1), labels, cells, others, header, row0 > 0, texts);
  }

  /** Whether a cell of the grid has not been met in this look at it; now it has. */
  private boolean isNew(GridCell cell) {
    boolean isNew = met[cell.index()] != look;
    met[cell.index()] = look;
    return isNew;
  }

  /** The cells of a slice under the columns of the header: by place, or counted from the right. */
  private List<GridCell> valueCells(Grid grid, int row0, int row1, Header header) {
    int count = header.columns().size();
    double middle = (grid.y(row0) + grid.y(row1)) / 2;
    look++;
    boolean distinct = true;
    List<GridCell> byPlace = new ArrayList<>(count);
    for (Header.Column column : header.columns()) {
      GridCell cell = grid.cellAt(column.center(), middle);
      if (cell != null) {
        byPlace.add(cell);
      }
      distinct &= cell != null && isNew(cell);
    }
    if (distinct) {
      return byPlace;
    }
    look++;
    List<GridCell> ordered = new ArrayList<>();
    int row = rowAt(grid, middle);
    for (int column = 0; column < grid.columns(); column++) {
      GridCell cell = grid.cell(row, column);
      if (isNew(cell)) {
        ordered.add(cell);
      }
    }
    if (!fits(grid) && ordered.size() > count) {
      return ordered.subList(ordered.size() - count, ordered.size());
    }
    if (byPlace.size() < count) {
      return ordered.subList(Math.max(0, ordered.size() - count), ordered.size());
    }
    return byPlace;
  }

  private static int rowAt(Grid grid, double y) {
    int row = 0;
    while (row + 1 < grid.rows() && grid.y(row + 1) <= y) {
      row++;
    }
    return row;
  }
}
