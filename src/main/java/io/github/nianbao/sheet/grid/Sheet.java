package io.github.nianbao.sheet.grid;

import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet while it is read: its cells that hold something, and what shows where they lie. */
public final class Sheet {

  /** How many rows a sheet may have. */
  public static final int ROWS = 1 << 20;

  /** How many columns it may have. */
  public static final int COLUMNS = 1 << 14;

  /** How wide a column is that does not say it, in characters. */
  private static final double USUAL_WIDTH = 8.43;

  /** The size of the digits in which columns are measured, in points, where nothing says it. */
  private static final double USUAL_SIZE = 11;

  /** How wide a character is, and how high a row that does not say it, in points. */
  private static final double POINTS = 6;

  private static final double USUAL_HEIGHT = 15;

  private final String name;
  private final long maximum;
  private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
  private final List<CellRange> merged = new ArrayList<>();
  private final List<CellRange> covers = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final Map<Integer, Double> widths = new HashMap<>();
  private final Map<Integer, Double> heights = new HashMap<>();
  private double usualWidth = USUAL_WIDTH;
  private double usualSize = USUAL_SIZE;
  private @Nullable MergedCells mergedCells;
  private long characters;

  /** A sheet with nothing in it. */
  public Sheet(String name, ReadOptions options) {
    this.name = name;
    maximum = options.limit(Limit.CHARACTERS);
  }

  /**
   * Sets a cell that shows something.
   *
   * @throws LimitReached where the sheet holds more text than is allowed
   */
  public void set(int row, int column, SheetCell cell) {
    if (cell.pieces().isEmpty() || row < 0 || row >= ROWS || column < 0 || column >= COLUMNS) {
      return;
    }
    characters += 1 + cell.text().length();
    if (characters > maximum) {
      throw new LimitReached(Limit.CHARACTERS, maximum);
    }
    SheetCell before = rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
    if (before != null) {
      // Of a cell that is there twice nobody knows which one is shown.
      rows.get(row).put(column, cell.doubted());
    }
  }

  /** Cells that are shown as one. */
  public void merge(CellRange range) {
    if (range.isSeveral()) {
      merged.add(range);
    }
  }

  /** A row that is not shown. */
  public void hideRow(int row) {
    hiddenRows.set(row);
  }

  /** Columns that are not shown. */
  public void hideColumns(int from, int to) {
    hiddenColumns.set(Math.max(0, from), Math.max(0, Math.min(COLUMNS, to)));
  }

  /** How wide columns are, in characters. */
  public void setWidth(int from, int to, double width) {
    for (int column = Math.max(0, from); column < Math.min(COLUMNS, to); column++) {
      widths.put(column, width);
    }
  }

  /** How wide a column is that does not say it. */
  public void setUsualWidth(double width) {
    usualWidth = width > 0 ? width : usualWidth;
  }

  /** The size of the digits in which columns are measured, in points; 0 where it is not known. */
  public void setUsualSize(double size) {
    usualSize = size > 0 ? size : usualSize;
  }

  /** How high a row is, in points. */
  public void setHeight(int row, double height) {
    heights.put(row, height);
  }

  /** What some cells show depends on more than is known here. */
  public void doubt(CellRange range) {
    rows.subMap(range.row(), true, Math.max(range.row(), range.rowEnd()), false)
        .values()
        .forEach(
            row ->
                row.replaceAll(
                    (column, cell) -> range.holds(range.row(), column) ? cell.doubted() : cell));
  }

  /** Something that is no text lies over some cells. */
  public void cover(CellRange range) {
    covers.add(range);
  }

  /**
   * The same by where it lies, in points from the corner of the sheet: over no cell less than that.
   */
  public void coverFrom(double x, double y, double width, double height) {
    int[] columns = {0, 0};
    double right = 0;
    while (columns[1] < COLUMNS && right < x + width) {
      right += POINTS * width(columns[1], columns[1] + 1);
      columns[0] += right < x ? 1 : 0;
      columns[1]++;
    }
    int[] lines = {0, 0};
    double bottom = 0;
    while (lines[1] < ROWS && bottom < y + height) {
      bottom += hiddenRows.get(lines[1]) ? 0 : heights.getOrDefault(lines[1], USUAL_HEIGHT);
      lines[0] += bottom < y ? 1 : 0;
      lines[1]++;
    }
    cover(new CellRange(lines[0], columns[0], lines[1], columns[1]));
  }

  boolean isCovered(CellRange place) {
    for (CellRange cover : covers) {
      if (cover.overlaps(place)) {
        return true;
      }
    }
    return false;
  }

  String name() {
    return name;
  }

  NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows() {
    return rows;
  }

  List<CellRange> merged() {
    return merged;
  }

  boolean isColumnHidden(int column) {
    return hiddenColumns.get(column);
  }

  /** The first row from one on that is shown. */
  int shownRow(int from) {
    return hiddenRows.nextClearBit(from);
  }

  /** The first column from one on that is shown. */
  int shownColumn(int from) {
    return hiddenColumns.nextClearBit(from);
  }

  double usualSize() {
    return usualSize;
  }

  /** Whether a cell shows nothing, and is merged with no other. */
  boolean isBlank(int row, int column) {
    NavigableMap<Integer, SheetCell> own = rows.get(row);
    if (own != null && own.containsKey(column)) {
      return false;
    }
    return !isMerged(row, column);
  }

  /** Whether a cell is merged with others; to be asked when the sheet is read. */
  boolean isMerged(int row, int column) {
    MergedCells known = mergedCells;
    if (known == null) {
      known = new MergedCells(merged);
      mergedCells = known;
    }
    return known.holds(row, column);
  }

  /**
   * How high the rows from one up to another are, in points; more than any where not all say it.
   */
  double height(int from, int to) {
    double height = 0;
    for (int row = from; row < to; row++) {
      Double own = heights.get(row);
      if (own == null) {
        return Double.POSITIVE_INFINITY;
      }
      height += hiddenRows.get(row) ? 0 : own;
    }
    return height;
  }

  /** How wide the columns from one up to another are, without those that are not shown. */
  double width(int from, int to) {
    double width = 0;
    for (int column = from; column < to; column++) {
      width += hiddenColumns.get(column) ? 0 : widths.getOrDefault(column, usualWidth);
    }
    return width;
  }
}
