package io.github.nianbao.layout.ruled;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.CellText;
import io.github.nianbao.match.ColumnLabels;
import io.github.nianbao.match.LabelDigits;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.Header;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the headers of the statutory tables in a grid. */
final class GridHeaders {

  /** What is narrower, in points, and blank is a strip between two rulings, no column. */
  private static final double LEAST_WIDTH = 4;

  private GridHeaders() {}

  /** A header in a grid: its rows of fields and the left edge of the first recognised label. */
  static final class Found {
    private final TableKind kind;

    /** The normalised text of each cell of the grid. */
    private final List<String> texts;

    private final Set<String> labels = new LinkedHashSet<>();
    private int hits;
    private int row0;
    private int row1;
    private double x0 = Double.POSITIVE_INFINITY;
    private String leftmost = "";

    private Found(TableKind kind, List<String> texts, GridCell cell) {
      this.kind = kind;
      this.texts = texts;
      this.row0 = cell.row0();
      this.row1 = cell.row1();
    }

    private void add(GridCell cell, String label) {
      labels.add(label);
      hits++;
      row0 = Math.min(row0, cell.row0());
      row1 = Math.max(row1, cell.row1());
      if (cell.box().x0() < x0) {
        x0 = cell.box().x0();
        leftmost = label;
      }
    }

    /** Its first row of fields. */
    int row0() {
      return row0;
    }

    /** The row of fields after its last one. */
    int row1() {
      return row1;
    }

    /** The columns of figures under it. */
    Header header(Grid grid) {
      return GridHeaders.header(grid, this);
    }

    private boolean isHeader() {
      int count = kind.repeatsLabels() ? hits : labels.size();
      return count >= kind.words().headerLabels();
    }
  }

  /** The headers in a grid, from the top. */
  static List<Found> in(Grid grid) {
    List<String> texts = new ArrayList<>(grid.cells().size());
    List<GridCell> likely = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      String text = Labels.normalise(cell.text());
      texts.add(text);
      if (ColumnLabels.mayBeOne(text)) {
        likely.add(cell);
      }
    }
    List<Found> headers = new ArrayList<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      Found open = null;
      for (GridCell cell : likely) {
        String label = ColumnLabels.nearest(kind, texts.get(cell.index()));
        if (label == null) {
          continue;
        }
        if (open == null || cell.row0() >= open.row1) {
          if (open != null && open.isHeader()) {
            headers.add(open);
          }
          open = new Found(kind, texts, cell);
        }
        open.add(cell, label);
      }
      if (open != null && open.isHeader()) {
        headers.add(open);
      }
    }
    headers.sort(Comparator.comparingInt(h -> h.row0));
    headers.forEach(header -> takeInGroups(grid, header));
    return headers;
  }

  /** Moves the upper end of a header up over the labels that stand over its columns. */
  private static void takeInGroups(Grid grid, Found header) {
    while (header.row0 > 0) {
      boolean group = false;
      for (int column = 0; column < grid.columns(); column++) {
        GridCell cell = grid.cell(header.row0 - 1, column);
        group = group || ColumnLabels.isGroup(header.texts.get(cell.index()));
      }
      if (!group) {
        return;
      }
      header.row0--;
    }
  }

  private static Header header(Grid grid, Found found) {
    Set<GridCell> whole = new LinkedHashSet<>();
    int row = found.row1 < grid.rows() ? found.row1 : found.row1 - 1;
    for (int column = 0; column < grid.columns(); column++) {
      whole.add(grid.cell(row, column));
    }
    List<GridCell> wide = whole.stream().filter(GridHeaders::isColumn).toList();
    List<GridCell> ordered = wide.isEmpty() ? List.copyOf(whole) : wide;
    List<GridCell> under = ordered.subList(firstColumn(ordered, found), ordered.size());
    List<GridCell> own = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      if (cell.row1() > found.row0 && cell.row0() < found.row1) {
        own.add(cell);
      }
      if (cell.row0() >= found.row0 && cell.row1() <= found.row1) {
        texts.add(cell.text());
      }
    }
    List<Header.Column> columns = new ArrayList<>();
    for (GridCell cell : under) {
      columns.add(column(own, found.texts, cell.box().x0(), cell.box().x1()));
    }
    return new Header(
        found.kind,
        grid.page(),
        grid.y(found.row0),
        grid.y(found.row1),
        columns,
        LabelDigits.strayIn(texts));
  }

  private static boolean isColumn(GridCell cell) {
    return cell.box().width() >= LEAST_WIDTH || !cell.glyphs().isEmpty();
  }

  /**
   * The first cell of the row under a header that holds figures. A page break may have cut the
   * header, so that its first labels are not recognised.
   */
  private static int firstColumn(List<GridCell> row, Found found) {
    if (!found.kind.hasRowLabels()) {
      // It has no column of labels.
      return 0;
    }
    int first = 0;
    while (first < row.size() - 1 && row.get(first).box().centerX() <= found.x0) {
      first++;
    }
    int cut = found.kind.hasOneBlock() ? ColumnLabels.before(found.kind, found.leftmost) : 0;
    return Math.max(0, first - cut);
  }

  /**
   * A column of figures.
   *
   * @param header the cells of the header
   * @param texts of all cells, normalised
   * @param x0 left edge of the column
   * @param x1 right edge of the column
   */
  private static Header.Column column(
      List<GridCell> header, List<String> texts, double x0, double x1) {
    List<GridCell> own = new ArrayList<>();
    StringBuilder group = new StringBuilder();
    for (GridCell cell : header) {
      boolean within = cell.box().x0() > x0 - 3 && cell.box().x1() < x1 + 3;
      if (within) {
        own.add(cell);
      } else if (cell.box().x0() < (x0 + x1) / 2 && cell.box().x1() > (x0 + x1) / 2) {
        group.append(texts.get(cell.index()));
      }
    }
    return new Header.Column(x0, x1, label(own, texts), group.toString());
  }

  private static String label(List<GridCell> cells, List<String> texts) {
    if (cells.size() == 1) {
      return texts.get(cells.get(0).index());
    }
    List<Glyph> glyphs = new ArrayList<>();
    cells.forEach(cell -> glyphs.addAll(cell.glyphs()));
    return Labels.normalise(CellText.of(glyphs));
  }
}
