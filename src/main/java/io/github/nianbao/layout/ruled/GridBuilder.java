package io.github.nianbao.layout.ruled;

import io.github.nianbao.group.DisjointSets;
import io.github.nianbao.layout.ruled.Rulings.Span;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.token.figure.FiguresAcross;
import io.github.nianbao.token.figure.PrintedContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the table of ruling lines that cross one another. Where no ruling lies between two fields
 * of the grid they are one cell, so a cell may span rows and columns.
 */
final class GridBuilder {

  /** How much of a side of a field must be ruled, of 1, for the side to be a border. */
  private static final double RULED = 0.5;

  /** How far outside its edges a glyph lies beside a grid, in points. */
  private static final double BESIDE = 20;

  /** How many glyphs most cells hold at most: most are figures. */
  private static final int USUAL = 4;

  private final Page page;
  private final double[] xs;
  private final double[] ys;
  private final int[][] cellOf;
  private final List<int[]> extents;
  private final List<List<Glyph>> glyphs = new ArrayList<>();
  private final List<Glyph> beside = new ArrayList<>();

  /** What lies over an upper end that no ruling closes, and under such a lower end. */
  private final List<Glyph> over = new ArrayList<>();

  private final List<Glyph> under = new ArrayList<>();

  /** Cells of rows that a page break cuts, whose figures lie outside the grid. */
  private final BitSet cut = new BitSet();

  private GridBuilder(Page page, double[] xs, double[] ys, int[][] cellOf, List<int[]> extents) {
    this.page = page;
    this.xs = xs;
    this.ys = ys;
    this.cellOf = cellOf;
    this.extents = extents;
    extents.forEach(extent -> glyphs.add(new ArrayList<>(USUAL)));
  }

  /**
   * Builds the table of some spans.
   *
   * @return null where the spans enclose no field
   */
  static @Nullable Table of(Page page, List<Span> horizontals, List<Span> verticals) {
    double[] xs = lines(verticals, horizontals);
    double[] ys = lines(horizontals, verticals);
    if (xs.length < 2 || ys.length < 2) {
      return null;
    }
    boolean[][] left = borders(verticals, xs, ys);
    boolean[][] top = borders(horizontals, ys, xs);
    Fields fields = new Fields(xs.length - 1, ys.length - 1);
    int above = 0;
    for (int row = 0; row < ys.length - 1; row++) {
      int end = end(row, left, top);
      for (int column = 0; column < xs.length - 1; column++) {
        if (column > 0 && column != end && !left[column][row]) {
          fields.join(row, column, row, column - 1);
        }
        if (row > 0 && column < above == column < end && !top[row][column]) {
          fields.join(row, column, row - 1, column);
        }
      }
      above = end;
    }
    List<int[]> cells = new ArrayList<>();
    int[][] cellOf = fields.cells(cells);
    return new GridBuilder(page, xs, ys, cellOf, cells)
        .build(isOpen(top[0]), isOpen(top[ys.length - 1]));
  }

  /**
   * The column after the last cell of a row. Some programs rule no cell on its right, and of one
   * table rows may end before others: such a row ends where the rulings over and under it do.
   */
  private static int end(int row, boolean[][] left, boolean[][] top) {
    int all = left.length - 1;
    int end = all;
    while (end > 0 && !left[end][row] && !top[row][end - 1] && !top[row + 1][end - 1]) {
      end--;
    }
    return left[end][row] ? all : end;
  }

  private static boolean isOpen(boolean[] ruled) {
    for (boolean one : ruled) {
      if (one) {
        return false;
      }
    }
    return true;
  }

  /**
   * Builds the table.
   *
   * @param openTop whether no ruling closes its first row
   * @param openBottom whether none closes its last one
   */
  private Table build(boolean openTop, boolean openBottom) {
    place();
    BitSet doubtful = FiguresAcross.settle(xs, extents, glyphs);
    if (openTop) {
      complete(0, over, doubtful);
    }
    if (openBottom) {
      complete(ys.length - 2, under, doubtful);
    }
    List<TableCell> cells = new ArrayList<>(extents.size());
    GridHabits habits = new GridHabits(xs, extents, glyphs);
    for (int i = 0; i < extents.size(); i++) {
      int[] e = extents.get(i);
      Box box = new Box(xs[e[2]], ys[e[0]], xs[e[3]], ys[e[1]]);
      PrintedContent content =
          doubtful.get(i)
              ? PrintedContent.doubtful(page.number(), glyphs.get(i), box)
              : PrintedContent.enclosed(page.number(), glyphs.get(i), box, habits);
      content = cut.get(i) ? content.cutOff() : content;
      cells.add(new TableCell(i, e[0], e[1], e[2], e[3], content, box));
    }
    Box bounds = new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    return new Table(new Provenance(page.number(), bounds), xs, ys, cells, cellOf, besideRows());
  }

  /** Puts figures outside the grid into the cells of a row at its end. */
  private void complete(int row, List<Glyph> outside, BitSet doubtful) {
    CutRow ends = outside.isEmpty() ? null : CutRow.of(cellOf[row], extents, glyphs);
    List<List<Glyph>> figures = ends == null ? null : ends.figures(outside, xs, extents);
    if (ends == null || figures == null) {
      return;
    }
    for (int i = 0; i < figures.size(); i++) {
      int cell = ends.cells().get(i);
      glyphs.get(cell).addAll(figures.get(i));
      cut.set(cell);
      doubtful.set(cell, doubtful.get(cell) || !ends.isCertain());
    }
  }

  /** By row what lies just outside the left and right edge. */
  private List<List<CellContent>> besideRows() {
    if (beside.isEmpty()) {
      return Collections.nCopies(ys.length - 1, List.of());
    }
    Map<Integer, List<Glyph>> byRow = new HashMap<>();
    for (Glyph glyph : beside) {
      int row = insertion(ys, glyph.box().centerY()) - 1;
      byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(glyph);
    }
    List<List<CellContent>> rows = new ArrayList<>();
    for (int row = 0; row < ys.length - 1; row++) {
      List<Glyph> own = byRow.get(row);
      rows.add(
          own == null ? List.of() : List.of(PrintedContent.aligned(page.number(), own, null, 0)));
    }
    return rows;
  }

  /** Puts the glyphs of the page into the cells, each where its centre lies. */
  private void place() {
    int row = -1;
    int column = -1;
    for (Glyph glyph : page.glyphs()) {
      double x = glyph.box().centerX();
      double y = glyph.box().centerY();
      // Most glyphs lie in the field of the one before them.
      row = holds(ys, row, y) ? row : insertion(ys, y) - 1;
      column = holds(xs, column, x) ? column : insertion(xs, x) - 1;
      if (holds(ys, row, y) && holds(xs, column, x)) {
        glyphs.get(cellOf[row][column]).add(glyph);
      } else if (holds(ys, row, y) && x > xs[0] - BESIDE && x < xs[xs.length - 1] + BESIDE) {
        beside.add(glyph);
      } else if (holds(xs, column, x)) {
        (y < ys[0] ? over : under).add(glyph);
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

  /** Fields of a grid joined into cells. */
  private static final class Fields {
    private final int columns;
    private final DisjointSets joined;

    Fields(int columns, int rows) {
      this.columns = columns;
      this.joined = new DisjointSets(columns * rows);
    }

    void join(int row, int column, int otherRow, int otherColumn) {
      joined.join(row * columns + column, otherRow * columns + otherColumn);
    }

    /**
     * For each field, by row and column, which cell it is of.
     *
     * @param found takes of each cell its first row, the row after its last one, and its columns
     *     likewise
     */
    int[][] cells(List<int[]> found) {
      int n = joined.size();
      int[] cellOfRoot = new int[n];
      Arrays.fill(cellOfRoot, -1);
      int[][] cells = new int[n / columns][columns];
      for (int field = 0; field < n; field++) {
        int row = field / columns;
        int column = field % columns;
        int root = joined.root(field);
        if (cellOfRoot[root] < 0) {
          cellOfRoot[root] = found.size();
          found.add(new int[] {row, row + 1, column, column + 1});
        }
        int cell = cellOfRoot[root];
        int[] extent = found.get(cell);
        extent[0] = Math.min(extent[0], row);
        extent[1] = Math.max(extent[1], row + 1);
        extent[2] = Math.min(extent[2], column);
        extent[3] = Math.max(extent[3], column + 1);
        cells[row][column] = cell;
      }
      return cells;
    }
  }
}
