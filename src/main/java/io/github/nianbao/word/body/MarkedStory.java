package io.github.nianbao.word.body;

import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.word.body.Block.Grid;
import io.github.nianbao.word.body.Block.GridCell;
import io.github.nianbao.word.body.Block.GridRow;
import io.github.nianbao.word.body.Block.Merge;
import io.github.nianbao.word.body.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs and tables together where a format marks the ends of paragraphs, cells and rows
 * alone, and says at each how deep in tables it lies.
 */
public final class MarkedStory {

  /** Tables are not nested deeper; what is says so wrongly. */
  private static final int DEEPEST = 50;

  /** What is open at each level: the document itself, a table, a table in that, … */
  private final List<Level> levels = new ArrayList<>();

  private static final class Level {
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Block>> cells = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
  }

  /**
   * Where a cell of a row lies.
   *
   * @param left its left edge, in twentieths of a point
   * @param right its right edge
   * @param merge whether it is a part of a cell over several rows
   * @param joinsLeft whether it is a part of the cell left of it
   * @param doubted whether its contents are not shown for sure
   */
  public record CellShape(
      double left, double right, Merge merge, boolean joinsLeft, boolean doubted) {}

  /** Nothing yet. */
  public MarkedStory() {
    levels.add(new Level());
  }

  /**
   * A paragraph ends.
   *
   * @param depth in how many tables it lies
   */
  public void paragraph(int depth, Paragraph paragraph) {
    level(depth).blocks.add(paragraph);
  }

  /** A table that is whole. */
  public void blocks(int depth, List<Block> blocks) {
    level(depth).blocks.addAll(blocks);
  }

  /**
   * A cell ends, after its last paragraph.
   *
   * @param depth in how many tables its text lies, at least 1
   */
  public void cell(int depth) {
    Level level = level(Math.max(1, depth));
    level.cells.add(List.copyOf(level.blocks));
    level.blocks.clear();
  }

  /**
   * A row ends.
   *
   * @param depth in how many tables the text of its cells lies, at least 1
   * @param shapes of its cells; those without one come after them
   * @param leftOut whether it is not shown
   */
  public void row(int depth, List<CellShape> shapes, boolean leftOut) {
    Level level = level(Math.max(1, depth));
    if (!level.blocks.isEmpty()) {
      cell(depth);
    }
    List<GridCell> cells = new ArrayList<>();
    double right = shapes.isEmpty() ? 0 : shapes.get(shapes.size() - 1).right();
    for (int i = 0; i < level.cells.size(); i++) {
      CellShape shape =
          i < shapes.size()
              ? shapes.get(i)
              : new CellShape(right, right + 500, Merge.NONE, false, true);
      right = Math.max(right, shape.right());
      add(shape, level.cells.get(i), cells);
    }
    if (!leftOut && !cells.isEmpty()) {
      level.rows.add(new GridRow(cells));
    }
    level.cells.clear();
  }

  private static void add(CellShape shape, List<Block> blocks, List<GridCell> cells) {
    List<Block> all = new ArrayList<>(blocks);
    if (shape.doubted()) {
      all.add(new Paragraph(List.of(new Piece.Unreadable()), false));
    }
    if (shape.joinsLeft() && !cells.isEmpty()) {
      GridCell before = cells.remove(cells.size() - 1);
      cells.add(new GridCell(before.left(), shape.right(), before.merge(), before.blocks()));
    } else {
      cells.add(new GridCell(shape.left(), shape.right(), shape.merge(), all));
    }
  }

  private Level level(int depth) {
    int wanted = Math.max(0, Math.min(depth, DEEPEST));
    while (levels.size() - 1 > wanted) {
      close();
    }
    while (levels.size() - 1 < wanted) {
      levels.add(new Level());
    }
    return levels.get(wanted);
  }

  /** Ends the innermost table. */
  private void close() {
    Level inner = levels.remove(levels.size() - 1);
    List<Block> outer = levels.get(levels.size() - 1).blocks;
    if (!inner.rows.isEmpty()) {
      outer.add(new Grid(List.copyOf(inner.rows)));
    }
    // Of a row that has no end: nothing says where its cells lie.
    inner.cells.forEach(outer::addAll);
    outer.addAll(inner.blocks);
  }

  /** All of it. */
  public List<Block> end() {
    return List.copyOf(level(0).blocks);
  }
}
