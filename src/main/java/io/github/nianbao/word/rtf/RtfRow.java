package io.github.nianbao.word.rtf;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.word.body.Block.Merge;
import io.github.nianbao.word.body.MarkedStory.CellShape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where the cells of a row lie, as the row says it before or after its text. */
final class RtfRow {

  /** Cells of a row that are looked at. */
  private static final int MOST_CELLS = 1000;

  /** A ground that is all colour, in hundredths of a percent. */
  private static final int FULL = 10_000;

  private final List<CellShape> cells = new ArrayList<>();
  private final List<Float> grounds = new ArrayList<>();
  private final BitSet crosses = new BitSet();
  private double left;
  private int height;
  private Merge merge = Merge.NONE;
  private boolean joinsLeft;
  private boolean deleted;
  private boolean crossed;
  private float ground = -1;
  private float pattern = Light.UNKNOWN;
  private int shading;

  /**
   * Takes a command.
   *
   * @return false where it is none of a row
   */
  boolean set(String word, int number, RtfColours colours) {
    switch (word) {
      case "trowd" -> clear();
      case "trleft" -> left = number;
      // A negative height is exact: what is higher is cut off.
      case "trrh" -> height = Math.max(0, -number);
      case "clvmgf" -> merge = Merge.FIRST;
      case "clvmrg" -> merge = Merge.REST;
      case "clmrg" -> joinsLeft = true;
      case "cldel" -> deleted = true;
      case "cldglu", "cldgll" -> crossed = true;
      case "clcbpat" -> ground = number == 0 ? -1 : colours.light(number);
      case "clcfpat" -> pattern = colours.light(number);
      case "clshdng" -> shading = number;
      case "cellx" -> cell(number);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void clear() {
    cells.clear();
    grounds.clear();
    crosses.clear();
    left = 0;
    height = 0;
    next();
  }

  private void next() {
    merge = Merge.NONE;
    joinsLeft = false;
    deleted = false;
    crossed = false;
    ground = -1;
    pattern = Light.UNKNOWN;
    shading = 0;
  }

  private void cell(int right) {
    if (cells.size() < MOST_CELLS) {
      double from = cells.isEmpty() ? left : cells.get(cells.size() - 1).right();
      cells.add(new CellShape(from, Math.max(from, right), merge, joinsLeft, deleted));
      grounds.add(groundOfCell());
      crosses.set(cells.size() - 1, crossed);
    }
    next();
  }

  private float groundOfCell() {
    if (shading > 0) {
      return shading < FULL ? Light.UNKNOWN : Float.isNaN(pattern) ? 0 : pattern;
    }
    return ground < 0 ? Light.WHITE : ground;
  }

  List<CellShape> cells() {
    return List.copyOf(cells);
  }

  /** How light the ground of a cell is, by its place in the row. */
  float ground(int cell) {
    return cell < grounds.size() ? grounds.get(cell) : Light.UNKNOWN;
  }

  /** Whether a line runs through a cell from corner to corner. */
  boolean isCrossed(int cell) {
    return crosses.get(cell);
  }

  /** In twentieths of a point, where what is higher is cut off; else 0. */
  int height() {
    return height;
  }
}
