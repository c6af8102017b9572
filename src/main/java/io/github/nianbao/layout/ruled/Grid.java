package io.github.nianbao.layout.ruled;

import io.github.nianbao.layout.ruled.Rulings.Span;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grid of rulings that cross one another, and its cells. Where no ruling stands between two
 * fields of the grid they are one cell, so a cell may span rows and columns.
 */
public final class Grid {

  /** How much of a side of a field must be ruled, of 1, for the side to be a border. */
  private static final double RULED = 0.5;

  /** How far outside its edges a glyph stands beside a grid, in points. */
  private static final double BESIDE = 20;

  private final int page;
  private final double[] xs;
  private final double[] ys;
  private final GridCell[][] fields;
  private final List<GridCell> cells;
  private final List<Glyph> beside = new ArrayList<>();

  private Grid(int page, double[] xs, double[] ys, GridCell[][] fields, List<GridCell> cells) {
    this.page = page;
    this.xs = xs;
    this.ys = ys;
    this.fields = fields;
    this.cells = cells;
  }

  /**
   * Builds the grid of some spans and puts the glyphs of the page into its cells, each where its
   * centre lies.
   *
   * @return null where the spans enclose no field
   */
  static @Nullable Grid of(Page page, List<Span> horizontals, List<Span> verticals) {
    double[] xs = lines(verticals, horizontals);
    double[] ys = lines(horizontals, verticals);
    if (xs.length < 2 || ys.length < 2) {
      return null;
    }
    boolean[][] left = borders(verticals, xs, ys);
    boolean[][] top = borders(horizontals, ys, xs);
    Fields fields = new Fields(xs.length - 1, ys.length - 1);
    for (int row = 0; row < ys.length - 1; row++) {
      for (int column = 0; column < xs.length - 1; column++) {
        if (column > 0 && !left[column][row]) {
          fields.join(row, column, row, column - 1);
        }
        if (row > 0 && !top[row][column]) {
          fields.join(row, column, row - 1, column);
        }
      }
    }
    List<GridCell> cells = new ArrayList<>();
    GridCell[][] byField = fields.cells(xs, ys, cells);
    Grid grid = new Grid(page.number(), xs, ys, byField, List.copyOf(cells));
    grid.place(page.glyphs());
    return grid;
  }

  private void place(List<Glyph> glyphs) {
    int row = -1;
    int column = -1;
    for (Glyph glyph : glyphs) {
      double x = glyph.box().centerX();
      double y = glyph.box().centerY();
      // Most glyphs stand in the field of the one before them.
      row = holds(ys, row, y) ? row : insertion(ys, y) - 1;
      column = holds(xs, column, x) ? column : insertion(xs, x) - 1;
      if (holds(ys, row, y) && holds(xs, column, x)) {
        fields[row][column].add(glyph);
      } else if (holds(ys, row, y) && x > xs[0] - BESIDE && x < xs[xs.length - 1] + BESIDE) {
        beside.add(glyph);
      }
    }
  }

  /** Whether a place lies between a line and the next one. */
  private static boolean holds(double[] lines, int index, double place) {
    return index >= 0
        && index < lines.length - 1
        && place >= lines[index]
        && place < lines[index + 1];
  }

  /** The places of the lines, and of open ends that stick out beyond the outermost ones. */
  private static double[] lines(List<Span> along, List<Span> across) {
    double[] places = new double[along.size() + 2];
    int n = 0;
    for (Span span : along) {
      // They come in the order of their places.
      if (n == 0 || span.at() != places[n - 1]) {
        places[n++] = span.at();
      }
    }
    double first = across.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
    double last = across.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
    for (Span span : across) {
      first = Math.min(first, span.from());
      last = Math.max(last, span.to());
    }
    int inner = n;
    if (inner == 0 || first < places[0] - Rulings.SNAP) {
      places[n++] = first;
    }
    if (inner == 0 || last > places[inner - 1] + Rulings.SNAP) {
      places[n++] = last;
    }
    double[] all = Arrays.copyOf(places, n);
    Arrays.sort(all);
    return all;
  }

  /** For each line and each field along it, whether the line is ruled there. */
  private static boolean[][] borders(List<Span> spans, double[] lines, double[] along) {
    boolean[][] ruled = new boolean[lines.length][along.length - 1];
    for (Span span : spans) {
      int line = Arrays.binarySearch(lines, span.at());
      int first = Math.max(0, insertion(along, span.from()) - 1);
      for (int i = first; i < along.length - 1 && along[i] < span.to(); i++) {
        double covered = Math.min(span.to(), along[i + 1]) - Math.max(span.from(), along[i]);
        ruled[line][i] |= covered >= RULED * (along[i + 1] - along[i]);
      }
    }
    return ruled;
  }

  private static int insertion(double[] sorted, double value) {
    int index = Arrays.binarySearch(sorted, value);
    return index >= 0 ? index + 1 : -index - 1;
  }

  /** The cell at a point of the page; null outside the grid. */
  public @Nullable GridCell cellAt(double x, double y) {
    int column = insertion(xs, x) - 1;
    int row = insertion(ys, y) - 1;
    if (column < 0 || row < 0 || column >= xs.length - 1 || row >= ys.length - 1) {
      return null;
    }
    return fields[row][column];
  }

  /** The cell that holds a field. */
  public GridCell cell(int row, int column) {
    return fields[row][column];
  }

  /** Whether a cell is one of its own. */
  public boolean holds(GridCell cell) {
    return cell.index() < cells.size() && cells.get(cell.index()) == cell;
  }

  /** All cells, from the top, each row from the left. */
  public List<GridCell> cells() {
    return cells;
  }

  /** The glyphs that stand just outside its left and right edge. */
  public List<Glyph> beside() {
    return Collections.unmodifiableList(beside);
  }

  /** Number of the page, from 1. */
  public int page() {
    return page;
  }

  /** How many rows of fields. */
  public int rows() {
    return ys.length - 1;
  }

  /** How many columns of fields. */
  public int columns() {
    return xs.length - 1;
  }

  /** Upper edge of a row of fields, or the lower edge of the last one. */
  public double y(int row) {
    return ys[row];
  }

  /** Left edge of a column of fields, or the right edge of the last one. */
  public double x(int column) {
    return xs[column];
  }

  /** The whole grid. */
  public Box bounds() {
    return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Grid page " + page + " " + bounds() + "\n");
    for (GridCell cell : cells) {
      text.append("  ").append(cell).append('\n');
    }
    return text.toString();
  }

  /** Fields joined into cells: a union-find over the fields of a grid. */
  private static final class Fields {
    private final int columns;
    private final int[] parent;

    Fields(int columns, int rows) {
      this.columns = columns;
      this.parent = new int[columns * rows];
      Arrays.setAll(parent, i -> i);
    }

    private int root(int field) {
      int root = field;
      while (parent[root] != root) {
        parent[root] = parent[parent[root]];
        root = parent[root];
      }
      return root;
    }

    void join(int row, int column, int otherRow, int otherColumn) {
      parent[root(row * columns + column)] = root(otherRow * columns + otherColumn);
    }

    /**
     * The cells by row and column of fields.
     *
     * @param found takes each of them once
     */
    GridCell[][] cells(double[] xs, double[] ys, List<GridCell> found) {
      int n = parent.length;
      int[][] extent = new int[n][];
      for (int field = 0; field < n; field++) {
        int row = field / columns;
        int column = field % columns;
        int root = root(field);
        int[] e = extent[root];
        if (e == null) {
          extent[root] = new int[] {row, row + 1, column, column + 1};
        } else {
          e[0] = Math.min(e[0], row);
          e[1] = Math.max(e[1], row + 1);
          e[2] = Math.min(e[2], column);
          e[3] = Math.max(e[3], column + 1);
        }
      }
      GridCell[] byRoot = new GridCell[n];
      GridCell[][] cells = new GridCell[n / columns][columns];
      for (int field = 0; field < n; field++) {
        int root = root(field);
        GridCell cell = byRoot[root];
        if (cell == null) {
          int[] e = extent[root];
          Box box = new Box(xs[e[2]], ys[e[0]], xs[e[3]], ys[e[1]]);
          cell = new GridCell(found.size(), e[0], e[1], e[2], e[3], box);
          byRoot[root] = cell;
          found.add(cell);
        }
        cells[field / columns][field % columns] = cell;
      }
      return cells;
    }
  }
}
