package io.github.nianbao.word.body;

import io.github.nianbao.word.body.Block.GridCell;
import io.github.nianbao.word.body.Block.GridRow;
import io.github.nianbao.word.body.Block.Merge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which columns and rows the cells of a table span, by their edges. */
final class GridLayout {

  /** Edges nearer to each other than this share of the narrowest cell are one. */
  private static final double NEAR = 0.25;

  /** Edges farther from each other, in twentieths of a point, are two. */
  private static final double MOST_NEAR = 60;

  private final double[] edges;
  private final List<List<Placed>> rows = new ArrayList<>();

  /**
   * A cell with the columns that it spans, and the parts of it in the rows below.
   *
   * @param column the first
   * @param end the one after the last
   * @param parts from the top
   */
  record Placed(int column, int end, GridCell cell, List<GridCell> parts) {

    int rows() {
      return parts.size();
    }
  }

  private GridLayout(double[] edges) {
    this.edges = edges;
  }

  static GridLayout of(List<GridRow> rows) {
    GridLayout layout = new GridLayout(edges(rows));
    @Nullable Placed[] open = new @Nullable Placed[Math.max(1, layout.edges.length)];
    for (GridRow row : rows) {
      layout.rows.add(layout.place(row, open));
    }
    return layout;
  }

  private static double[] edges(List<GridRow> rows) {
    double narrowest = MOST_NEAR / NEAR;
    List<Double> all = new ArrayList<>();
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        all.add(cell.left());
        all.add(cell.right());
        if (cell.right() > cell.left()) {
          narrowest = Math.min(narrowest, cell.right() - cell.left());
        }
      }
    }
    double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double[] kept = new double[sorted.length];
    int count = 0;
    for (double edge : sorted) {
      if (count == 0 || edge - kept[count - 1] > NEAR * narrowest) {
        kept[count] = edge;
        count++;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private int column(double edge) {
    int index = Arrays.binarySearch(edges, edge);
    if (index >= 0) {
      return index;
    }
    int after = -index - 1;
    if (after == 0 || after == edges.length) {
      return after == 0 ? 0 : after - 1;
    }
    // The edges of one place are known by the leftmost of them.
    return after - 1;
  }

  private List<Placed> place(GridRow row, @Nullable Placed[] open) {
    List<Placed> placed = new ArrayList<>();
    @Nullable Placed[] next = new @Nullable Placed[open.length];
    int last = 0;
    for (GridCell cell : row.cells()) {
      int column = Math.max(last, column(cell.left()));
      int end = Math.max(column + 1, column(cell.right()));
      last = end;
      Placed above = column < open.length ? open[column] : null;
      if (cell.merge() == Merge.REST && above != null && above.end() == end) {
        above.parts().add(cell);
        next[column] = above;
        continue;
      }
      Placed own = new Placed(column, end, cell, new ArrayList<>(List.of(cell)));
      placed.add(own);
      if (cell.merge() != Merge.NONE && column < next.length) {
        next[column] = own;
      }
    }
    System.arraycopy(next, 0, open, 0, open.length);
    return placed;
  }

  /** The rows, each with the cells that begin in it, from the left. */
  List<List<Placed>> rows() {
    return rows;
  }

  /** How wide a column is. */
  double width(int column) {
    return edges[column + 1] - edges[column];
  }

  /** How many columns it has. */
  int columns() {
    return Math.max(0, edges.length - 1);
  }
}
