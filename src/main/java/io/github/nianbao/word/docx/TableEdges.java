package io.github.nianbao.word.docx;

import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.docx.TableReader.ListedCell;
import io.github.nianbao.word.docx.TableReader.ListedRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a table lie: by the columns that they say they span where all rows span as
 * many, else by their widths where all rows are as wide.
 */
final class TableEdges {

  /** Rows differ in width by less than this share where the table is one rectangle. */
  private static final double SAME = 0.02;

  private TableEdges() {}

  /**
   * The rows of a table with the edges of their cells.
   *
   * @param columns their widths in twentieths of a point; none where the table does not say
   */
  static Block.Grid grid(List<ListedRow> rows, List<Integer> columns) {
    boolean byWidth = !spanAlike(rows) && areAsWide(rows);
    List<Block.GridRow> placed = new ArrayList<>();
    for (ListedRow row : rows) {
      placed.add(new Block.GridRow(cells(row, columns, byWidth)));
    }
    return new Block.Grid(placed);
  }

  private static List<Block.GridCell> cells(ListedRow row, List<Integer> columns, boolean byWidth) {
    List<Block.GridCell> cells = new ArrayList<>();
    long column = Math.max(0, row.before);
    double width = row.widthBefore;
    for (ListedCell cell : row.cells) {
      double left = byWidth ? width : edge(column, columns);
      column += cell.span;
      width += cell.width;
      double right = byWidth ? width : edge(column, columns);
      if (cell.joinsLeft && !cells.isEmpty()) {
        Block.GridCell before = cells.remove(cells.size() - 1);
        cells.add(new Block.GridCell(before.left(), right, before.merge(), before.blocks()));
      } else {
        cells.add(new Block.GridCell(left, right, cell.merge, cell.blocks));
      }
    }
    return cells;
  }

  /** The left edge of a column; columns that the table does not know are as wide as usual. */
  private static double edge(long column, List<Integer> columns) {
    double usual = 500;
    double edge = 0;
    for (int i = 0; i < Math.min(column, columns.size()); i++) {
      edge += Math.max(1, columns.get(i));
    }
    return edge + usual * Math.max(0, column - columns.size());
  }

  private static boolean spanAlike(List<ListedRow> rows) {
    return rows.stream().mapToLong(TableEdges::span).distinct().count() <= 1;
  }

  private static long span(ListedRow row) {
    return Math.max(0L, row.before)
        + Math.max(0L, row.after)
        + row.cells.stream().mapToLong(cell -> cell.span).sum();
  }

  private static boolean areAsWide(List<ListedRow> rows) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (ListedRow row : rows) {
      double width = row.widthBefore;
      for (ListedCell cell : row.cells) {
        if (cell.width <= 0) {
          return false;
        }
        width += cell.width;
      }
      least = Math.min(least, width);
      most = Math.max(most, width);
    }
    return most - least <= SAME * most;
  }
}
