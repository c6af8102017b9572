package io.github.nianbao.dump.row;

import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.split.RowShape;
import io.github.nianbao.dump.split.RowSplit;
import io.github.nianbao.dump.split.Separators;
import io.github.nianbao.dump.split.SplitSearch;
import io.github.nianbao.dump.text.Atom.Fragment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Deals the lines of figures of a layout dump out to the rows. A line that also holds a piece of a
 * label belongs to that row; a line of figures alone may belong to the label above or below it. Of
 * all ways to deal them out in order, the one is taken in which most rows add up, and of those the
 * one in which figures lie nearest to their labels.
 */
final class FigureLines {

  /** Lines over which the figures of one row may be broken. */
  private static final int MAXIMUM_LINES = 6;

  /** Lines between a label and figures that cannot be its own. */
  private static final int MAXIMUM_DISTANCE = 6;

  private static final double UNREAD = 12;
  private static final double WITH_BLANKS = 2;
  private static final double AS_PRINTED = 5;
  private static final double FAR = 0.5;

  /** Figures may be set level with the label of the next row, where theirs has two lines. */
  private static final double STRANGER = 3;

  private static final double NEVER = 1e9;

  private final List<Part> parts;
  private final RowShape shape;
  private final List<List<Fragment>> lines;

  /** For every line of figures the index of the part whose label it holds; -1 for none. */
  private final int[] anchors;

  private final Map<Long, Double> costs = new HashMap<>();

  private FigureLines(List<Part> parts, RowShape shape, List<List<Fragment>> lines) {
    this.parts = parts;
    this.shape = shape;
    this.lines = lines;
    this.anchors = lines.stream().mapToInt(this::anchor).toArray();
  }

  /**
   * The rows with the lines of figures that are theirs.
   *
   * @param parts found rows of one shape from the top
   * @param above figures that lie right above the first label
   */
  static List<Part> deal(List<Part> parts, List<Fragment> above, RowShape shape) {
    Map<Integer, List<Fragment>> byLine = new TreeMap<>();
    above.forEach(f -> byLine.computeIfAbsent(f.line(), l -> new ArrayList<>()).add(f));
    for (Part part : parts) {
      for (Fragment f : part.fragments()) {
        byLine.computeIfAbsent(f.line(), l -> new ArrayList<>()).add(f);
      }
    }
    return new FigureLines(parts, shape, List.copyOf(byLine.values())).best();
  }

  private int anchor(List<Fragment> line) {
    int number = line.get(0).line();
    boolean alone = line.stream().noneMatch(Fragment::behindLabel);
    for (int i = 0; i < parts.size(); i++) {
      if (!alone && parts.get(i).lines().contains(number)) {
        return i;
      }
    }
    return -1;
  }

  private List<Part> best() {
    int rows = parts.size();
    int count = lines.size();
    double[][] least = new double[rows + 1][count + 1];
    int[][] taken = new int[rows + 1][count + 1];
    for (double[] row : least) {
      Arrays.fill(row, NEVER);
    }
    least[0][0] = 0;
    for (int row = 0; row < rows; row++) {
      for (int from = 0; from <= count; from++) {
        for (int n = 0; n <= MAXIMUM_LINES && from + n <= count && least[row][from] < NEVER; n++) {
          double cost = least[row][from] + cost(row, from, n);
          if (cost < least[row + 1][from + n]) {
            least[row + 1][from + n] = cost;
            taken[row + 1][from + n] = n;
          }
        }
      }
    }
    return least[rows][count] < NEVER ? dealt(taken) : parts;
  }

  private List<Part> dealt(int[][] taken) {
    List<Part> dealt = new ArrayList<>(parts);
    int end = lines.size();
    for (int row = parts.size(); row > 0; row--) {
      int n = taken[row][end];
      List<Fragment> fragments = new ArrayList<>();
      lines.subList(end - n, end).forEach(fragments::addAll);
      dealt.set(row - 1, parts.get(row - 1).with(fragments));
      end -= n;
    }
    return dealt;
  }

  private double cost(int row, int from, int n) {
    if (n == 0) {
      return UNREAD;
    }
    double distance = 0;
    for (int i = from; i < from + n; i++) {
      if (anchors[i] >= 0 && anchors[i] != row) {
        distance += STRANGER;
      }
      int away = parts.get(row).distance(lines.get(i).get(0).line());
      if (away > MAXIMUM_DISTANCE) {
        return NEVER;
      }
      distance += FAR * away;
    }
    return distance + costs.computeIfAbsent(from * 100L + n, key -> splitCost(from, n));
  }

  /**
   * Whether these lines can be one row: no line of several is a row by itself, and there are enough
   * upper parts for all the figures that would have to be broken.
   */
  private boolean isOneRow(List<Fragment> fragments, int from, int n) {
    long sureLines =
        fragments.stream().filter(f -> !f.perhapsForeign()).map(Fragment::line).distinct().count();
    if (n == 1 || sureLines == 1) {
      return true;
    }
    if (lines.subList(from, from + n).stream().anyMatch(this::addsUp)) {
      return false;
    }
    long upper = fragments.stream().filter(f -> f.isDigits() && !f.text().startsWith("0")).count();
    return fragments.size() - shape.size() <= upper * (n - 1);
  }

  private boolean addsUp(List<Fragment> line) {
    List<String> cells = line.stream().map(Fragment::text).toList();
    return cells.size() == shape.size() && shape.provedSplit(cells).isPresent();
  }

  private double splitCost(int from, int n) {
    List<Fragment> fragments = new ArrayList<>();
    lines.subList(from, from + n).forEach(fragments::addAll);
    if (fragments.size() < shape.size()) {
      boolean some = fragments.stream().anyMatch(f -> !f.perhapsForeign());
      return n == 1 && some ? WITH_BLANKS : UNREAD;
    }
    if (!isOneRow(fragments, from, n)) {
      return UNREAD;
    }
    List<RowSplit> splits = SplitSearch.find(shape, fragments, Separators.LAYOUT);
    if (splits.isEmpty()) {
      return UNREAD;
    }
    return splits.stream().allMatch(shape::holds) ? 0 : AS_PRINTED;
  }
}
