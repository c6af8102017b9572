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

/** Finds the headers of the statutory tables in a grid. */
final class GridHeaders {

  private GridHeaders() {}

  /** How many of a header's labels must be recognised for it to be one. */
  private static int needed(TableKind kind) {
    return switch (kind) {
      case PROACTIVE_DISCLOSURE -> 1;
      case REQUESTS -> 4;
      case REVIEW_AND_LITIGATION -> 6;
    };
  }

  /** A header in a grid: its rows of fields and the left edge of the first recognised label. */
  static final class Found {
    private final TableKind kind;
    private final Set<String> labels = new LinkedHashSet<>();
    private int hits;
    private int row0;
    private int row1;
    private double x0 = Double.POSITIVE_INFINITY;
    private String leftmost = "";

    private Found(TableKind kind, GridCell cell) {
      this.kind = kind;
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
      int count = kind == TableKind.REVIEW_AND_LITIGATION ? hits : labels.size();
      return count >= needed(kind);
    }
  }

  /** The headers in a grid, from the top. */
  static List<Found> in(Grid grid) {
    List<Found> headers = new ArrayList<>();
    List<String> texts = new ArrayList<>(grid.cells().size());
    for (GridCell cell : grid.cells()) {
      texts.add(Labels.normalise(cell.text()));
    }
    for (TableKind kind : TableKind.values()) {
      Found open = null;
      for (int i = 0; i < texts.size(); i++) {
        GridCell cell = grid.cells().get(i);
        String text = texts.get(i);
        String label = ColumnLabels.nearest(kind, text);
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
        group = group || ColumnLabels.isGroup(Labels.normalise(cell.text()));
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
      columns.add(column(own, cell.box().x0(), cell.box().x1()));
    }
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

  /** A column of figures, by its edges and the cells of the header over it. */
  private static Header.Column column(List<GridCell> header, double x0, double x1) {
    List<Glyph> own = new ArrayList<>();
    StringBuilder group = new StringBuilder();
    for (GridCell cell : header) {
      boolean within = cell.box().x0() > x0 - 3 && cell.box().x1() < x1 + 3;
      if (within) {
        own.addAll(cell.glyphs());
      } else if (cell.box().x0() < (x0 + x1) / 2 && cell.box().x1() > (x0 + x1) / 2) {
        group.append(Labels.normalise(cell.text()));
      }
    }
    return new Header.Column(x0, x1, Labels.normalise(CellText.of(own)), group.toString());
  }
}
