package io.github.nianbao.section;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellText;
import io.github.nianbao.table.Grid;
import io.github.nianbao.table.GridCell;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headers of the statutory tables in the grids of a document, and slices what is under.
 */
final class GridSegments {

  /** How many of a header's labels must be recognised for it to be one. */
  private static int needed(TableKind kind) {
    return switch (kind) {
      case PROACTIVE_DISCLOSURE -> 1;
      case REQUESTS -> 4;
      case REVIEW_AND_LITIGATION -> 6;
    };
  }

  private final List<Segment> segments = new ArrayList<>();
  private @Nullable Grid headerGrid;

  private GridSegments() {}

  /** The segments of a document, from its grids in reading order. */
  static List<Segment> of(List<Grid> grids) {
    GridSegments found = new GridSegments();
    grids.forEach(found::read);
    return found.segments;
  }

  private void read(Grid grid) {
    int row = 0;
    for (Found found : headers(grid)) {
      slice(grid, row, found.row0);
      segments.add(new Segment(header(grid, found), new ArrayList<>()));
      headerGrid = grid;
      row = found.row1;
    }
    slice(grid, row, grid.rows());
  }

  /** A header in a grid: its rows of fields and the left edge of the first recognised label. */
  private static final class Found {
    private final TableKind kind;
    private final Set<String> labels = new LinkedHashSet<>();
    private int hits;
    private int row0;
    private int row1;
    private double x0 = Double.POSITIVE_INFINITY;
    private String leftmost = "";

    Found(TableKind kind, GridCell cell) {
      this.kind = kind;
      this.row0 = cell.row0();
      this.row1 = cell.row1();
    }

    void add(GridCell cell, String label) {
      labels.add(label);
      hits++;
      row0 = Math.min(row0, cell.row0());
      row1 = Math.max(row1, cell.row1());
      if (cell.box().x0() < x0) {
        x0 = cell.box().x0();
        leftmost = label;
      }
    }

    boolean isHeader() {
      int count = kind == TableKind.REVIEW_AND_LITIGATION ? hits : labels.size();
      return count >= needed(kind);
    }
  }

  private static List<Found> headers(Grid grid) {
    List<Found> headers = new ArrayList<>();
    List<String> texts = grid.cells().stream().map(cell -> Labels.normalise(cell.text())).toList();
    for (TableKind kind : TableKind.values()) {
      Found open = null;
      for (int i = 0; i < texts.size(); i++) {
        GridCell cell = grid.cells().get(i);
        String text = texts.get(i);
        String label = text.isEmpty() ? null : ColumnLabels.nearest(kind, text);
        if (label == null) {
          continue;
        }
        if (open == null || cell.row0() >= open.row1) {
          if (open != null && open.isHeader()) {
            headers.add(open);
          }
          open = new Found(kind, cell);
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
        String text = Labels.normalise(cell.text());
        group |= ColumnLabels.isGroup(text);
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
    List<GridCell> ordered = List.copyOf(whole);
    List<GridCell> under = ordered.subList(firstColumn(ordered, found), ordered.size());
    List<Header.Column> columns = new ArrayList<>();
    for (GridCell cell : under) {
      columns.add(column(grid, found, cell.box().x0(), cell.box().x1()));
    }
    List<String> texts =
        grid.cells().stream()
            .filter(cell -> cell.row0() >= found.row0 && cell.row1() <= found.row1)
            .map(GridCell::text)
            .toList();
    return new Header(
        found.kind,
        grid.page(),
        grid.y(found.row0),
        grid.y(found.row1),
        columns,
        LabelDigits.strayIn(texts));
  }

  /**
   * The first cell of the row under a header that holds figures. A page break may have cut the
   * header, so that its first labels are not recognised.
   */
  private static int firstColumn(List<GridCell> row, Found found) {
    if (found.kind == TableKind.REVIEW_AND_LITIGATION) {
      // It has no column of labels.
      return 0;
    }
    int first = 0;
    while (first < row.size() - 1 && row.get(first).box().centerX() <= found.x0) {
      first++;
    }
    int cut = found.kind == TableKind.REQUESTS ? ColumnLabels.before(found.leftmost) : 0;
    return Math.max(0, first - cut);
  }

  private static Header.Column column(Grid grid, Found found, double x0, double x1) {
    List<Glyph> own = new ArrayList<>();
    StringBuilder group = new StringBuilder();
    for (GridCell cell : grid.cells()) {
      if (cell.row1() <= found.row0 || cell.row0() >= found.row1) {
        continue;
      }
      boolean within = cell.box().x0() > x0 - 3 && cell.box().x1() < x1 + 3;
      if (within) {
        own.addAll(cell.glyphs());
      } else if (cell.box().x0() < (x0 + x1) / 2 && cell.box().x1() > (x0 + x1) / 2) {
        group.append(Labels.normalise(cell.text()));
      }
    }
    return new Header.Column(x0, x1, Labels.normalise(CellText.of(own)), group.toString());
  }

  private void slice(Grid grid, int from, int to) {
    if (segments.isEmpty() || from >= to) {
      return;
    }
    Segment segment = segments.get(segments.size() - 1);
    Header header = segment.header();
    if (grid.columns() < header.columns().size()) {
      return;
    }
    double x0 = fits(grid) ? header.x0() : grid.x(Math.max(0, grid.columns() / 2));
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

  private Slice slice(Grid grid, int row0, int row1, Header header) {
    List<GridCell> values = valueCells(grid, row0, row1, header);
    double labelEnd = values.get(0).box().x0() + 1;
    List<List<Glyph>> labels = new ArrayList<>();
    Set<GridCell> seen = new LinkedHashSet<>();
    for (int column = 0; column < grid.columns(); column++) {
      List<Glyph> label = new ArrayList<>();
      for (int row = row0; row < row1; row++) {
        GridCell cell = grid.cell(row, column);
        if (cell.box().x1() < labelEnd
            && cell.row0() >= row0
            && cell.row1() <= row1
            && seen.add(cell)) {
          label.addAll(cell.glyphs());
        }
      }
      if (!label.isEmpty()) {
        labels.add(label);
      }
    }
    List<ValueCell> cells = new ArrayList<>();
    for (GridCell cell : values) {
      boolean shared =
          cell.row0() < row0
              || cell.row1() > row1
              || values.stream().filter(other -> other == cell).count() > 1;
      cells.add(new ValueCell(cell.glyphs(), cell.box(), shared));
    }
    seen.addAll(values);
    List<Glyph> others = new ArrayList<>();
    for (int row = row0; row < row1; row++) {
      for (int column = 0; column < grid.columns(); column++) {
        GridCell cell = grid.cell(row, column);
        if (cell.row0() >= row0 && cell.row1() <= row1 && seen.add(cell)) {
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
    return new Slice(
        grid.page(), grid.y(row0), grid.y(row1), labels, cells, others, header, row0 > 0);
  }

  /** The cells of a slice under the columns of the header: by place, or counted from the right. */
  private List<GridCell> valueCells(Grid grid, int row0, int row1, Header header) {
    int count = header.columns().size();
    double middle = (grid.y(row0) + grid.y(row1)) / 2;
    List<GridCell> byPlace = new ArrayList<>();
    for (Header.Column column : header.columns()) {
      GridCell cell = grid.cellAt(column.center(), middle);
      if (cell != null) {
        byPlace.add(cell);
      }
    }
    boolean distinct = byPlace.size() == count && Set.copyOf(byPlace).size() == count;
    Set<GridCell> all = new LinkedHashSet<>();
    for (int column = 0; column < grid.columns(); column++) {
      all.add(grid.cell(rowAt(grid, middle), column));
    }
    List<GridCell> ordered = List.copyOf(all);
    if (!distinct && !fits(grid) && ordered.size() > count) {
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
