package io.github.nianbao.flow;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets rows right whose figures wrong spans have moved aside: one that is longer or shorter than
 * most, and whose cells behind its label are just as many as the table has columns of figures.
 */
final class FigureColumns {

  /** Larger tables are no report's. */
  private static final int MOST_ROWS = 500;

  private static final int MOST_COLUMNS = 100;

  private enum Kind {
    LABEL,
    FIGURE,
    OTHER
  }

  private final FlowGrid grid;
  private final Map<Integer, Kind> kinds = new HashMap<>();

  /** How many columns most rows have. */
  private final int width;

  private FigureColumns(FlowGrid grid, int width) {
    this.grid = grid;
    this.width = width;
  }

  /** Moves the cells of such rows to where they belong. */
  static void realign(FlowGrid grid) {
    int width = usualWidth(grid);
    if (width < 2 || grid.rows() > MOST_ROWS || grid.columns() > MOST_COLUMNS) {
      return;
    }
    Set<Integer> odd = new LinkedHashSet<>();
    for (int row = 0; row < grid.rows(); row++) {
      if (grid.width(row) != width || hasGap(grid, row, width)) {
        odd.add(row);
      }
    }
    if (!odd.isEmpty() && odd.size() < grid.rows()) {
      new FigureColumns(grid, width).realign(odd);
    }
  }

  private static boolean hasGap(FlowGrid grid, int row, int width) {
    for (int column = 0; column < width; column++) {
      if (grid.get(row, column) == FlowGrid.NONE) {
        return true;
      }
    }
    return false;
  }

  private static int usualWidth(FlowGrid grid) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int row = 0; row < grid.rows(); row++) {
      counts.merge(grid.width(row), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private void realign(Set<Integer> odd) {
    int first = firstFigures(odd);
    int figures = width - first;
    if (first == 0 || figures == 0) {
      return;
    }
    for (int row : odd) {
      List<Integer> cells = grid.listed(row);
      int labels = cells.size() - figures;
      if (labels > 0 && labels <= first && lastLabel(cells) == labels - 1) {
        set(row, cells, labels, first);
      }
    }
  }

  /**
   * The first of the columns of figures, which are the last ones; the width where there are none.
   */
  private int firstFigures(Set<Integer> odd) {
    int first = width;
    while (first > 0 && isOfFigures(first - 1, odd)) {
      first--;
    }
    return first;
  }

  /** Whether the rows that are as long as most have more figures than labels in a column. */
  private boolean isOfFigures(int column, Set<Integer> odd) {
    int figures = 0;
    int labels = 0;
    for (int row = 0; row < grid.rows(); row++) {
      int cell = grid.get(row, column);
      if (cell != FlowGrid.NONE && !odd.contains(row) && grid.get(row, 0) != cell) {
        Kind kind = kind(cell);
        figures += kind == Kind.FIGURE ? 1 : 0;
        labels += kind == Kind.LABEL ? 1 : 0;
      } else if (column == 0 && cell != FlowGrid.NONE) {
        labels++;
      }
    }
    return figures > labels;
  }

  private int lastLabel(List<Integer> cells) {
    int last = cells.size() - 1;
    while (last >= 0 && kind(cells.get(last)) != Kind.LABEL) {
      last--;
    }
    return last;
  }

  private Kind kind(int cell) {
    return kinds.computeIfAbsent(cell, key -> kind(grid.cell(key).content().text()));
  }

  private static Kind kind(String text) {
    int words = 0;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      words += Character.isIdeographic(text.charAt(i)) ? 1 : 0;
      digit |= Character.isDigit(text.charAt(i));
    }
    return words > 1 ? Kind.LABEL : digit ? Kind.FIGURE : Kind.OTHER;
  }

  /** Puts the last cells of a row into the columns of figures, and its labels before them. */
  private void set(int row, List<Integer> cells, int labels, int first) {
    for (int column = first; column < grid.columns(); column++) {
      grid.fill(row, column, column + 1, FlowGrid.NONE);
    }
    for (int i = labels; i < cells.size(); i++) {
      int column = first + i - labels;
      grid.fill(row, column, column + 1, cells.get(i));
    }
    int free = first;
    for (int column = 0; column < first; column++) {
      int cell = grid.get(row, column);
      boolean own = cell == FlowGrid.NONE || cells.contains(cell);
      free = own && free == first ? column : free;
    }
    // What covers all the room of its labels from above reaches too far down.
    int start = Math.min(free, first - labels);
    for (int i = 0; i < labels; i++) {
      int column = start + i;
      grid.fill(row, column, i == labels - 1 ? first : column + 1, cells.get(i));
    }
  }
}
