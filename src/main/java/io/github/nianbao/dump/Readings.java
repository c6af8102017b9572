package io.github.nianbao.dump;

import io.github.nianbao.dump.Atom.Fragment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The readings of a row that its own identities allow.
 *
 * @param readings without repetition; empty where none is lawful
 * @param proved whether an identity was tested and holds in all of them
 */
record Readings(List<Reading> readings, boolean proved) {

  static final Readings NONE = new Readings(List.of(), false);

  /** Columns by which a label may have pushed the figures behind it. */
  private static final int FARTHEST_SHIFT = 24;

  /** Doubtful fragments of a row that are kept or left out one by one. */
  private static final int MOST_FOREIGN = 4;

  /** Bound on the steps for one shift. */
  private static final int MOST_STEPS_SHIFTED = 5_000;

  /** What the separators of a dump are worth. */
  enum Order {
    /** A line holds what was read one after the other. */
    CONTENT,
    /** Spaces keep what stood in columns in columns. */
    LAYOUT,
    /** Every line break became a space. */
    RUN,
    /** The figures of a row ran together. */
    LOST,
    /** The figures of a row ran together, and the largest table shows that no cells are blank. */
    LOST_WITHOUT_BLANKS;

    boolean isLost() {
      return this == LOST || this == LOST_WITHOUT_BLANKS;
    }
  }

  /** The readings in which every cell of the row has something. */
  static Readings of(RowShape shape, List<Fragment> fragments, Order order) {
    Set<Reading> lawful = new LinkedHashSet<>();
    TokenMemo memo = new TokenMemo();
    int tried = 0;
    for (List<Fragment> some : order.isLost() ? List.of(fragments) : lists(fragments)) {
      // A number that may be that of a page is a figure, and parts are joined to a figure, only
      // where an identity says so.
      boolean doubtful = !order.isLost() && (hasForeignDigits(some) || some.size() != shape.size());
      List<List<String>> ways = ways(some, shape.size(), order);
      tried += ways.size();
      if (tried > Splits.MOST) {
        return NONE;
      }
      for (List<String> cells : ways) {
        shape
            .read(cells, memo)
            .filter(reading -> !doubtful || shape.isTestable(reading))
            .ifPresent(lawful::add);
      }
    }
    List<Reading> holding = lawful.stream().filter(shape::holds).toList();
    if (holding.isEmpty() && order == Order.LAYOUT) {
      holding = shifted(shape, fragments);
    }
    if (order == Order.LOST && (shape.sums().isEmpty() || Rivals.exist(shape, fragments))) {
      return NONE;
    }
    if (!holding.isEmpty()) {
      return new Readings(holding, holding.stream().allMatch(shape::isTestable));
    }
    return asPrinted(shape, fragments, order);
  }

  /** The readings that hold when the figures behind the label are moved back some columns. */
  private static List<Reading> shifted(RowShape shape, List<Fragment> fragments) {
    boolean some = fragments.stream().anyMatch(Fragment::behindLabel);
    boolean all = fragments.stream().allMatch(Fragment::behindLabel);
    Set<Reading> holding = new LinkedHashSet<>();
    boolean enough = fragments.size() > shape.size();
    for (int shift = -FARTHEST_SHIFT; some && !all && enough && shift <= FARTHEST_SHIFT; shift++) {
      Optional<List<List<String>>> ways =
          Interleaving.of(fragments, shape.size(), shift, MOST_STEPS_SHIFTED);
      if (ways.isEmpty()) {
        return List.of();
      }
      for (List<String> cells : ways.get()) {
        shape
            .read(cells)
            .filter(reading -> shape.isTestable(reading) && shape.holds(reading))
            .ifPresent(holding::add);
      }
    }
    return List.copyOf(holding);
  }

  private static List<List<String>> ways(List<Fragment> fragments, int cells, Order order) {
    if (fragments.isEmpty()) {
      return List.of();
    }
    List<List<String>> ways = new ArrayList<>();
    switch (order) {
      case CONTENT -> ways.addAll(Splits.inOrder(fragments, cells, false));
      case RUN -> ways.addAll(Splits.inOrder(fragments, cells, true));
      case LAYOUT ->
          ways.addAll(
              areOnOneLine(fragments)
                  ? Splits.inOrder(fragments, cells, false)
                  : Interleaving.of(fragments, cells, 0, Interleaving.MOST_STEPS)
                      .orElse(List.of()));
      case LOST, LOST_WITHOUT_BLANKS -> ways.addAll(Splits.cut(fragments, cells));
    }
    return ways;
  }

  /**
   * As many fragments as cells are read as they stand even where they break an identity, for a
   * report may print what does not add up; but not where a broken figure and a blank cell would
   * make it add up.
   */
  private static Readings asPrinted(RowShape shape, List<Fragment> fragments, Order order) {
    boolean inOrder =
        order == Order.CONTENT
            || order == Order.RUN
            || (order == Order.LAYOUT && areOnOneLine(fragments));
    if (fragments.size() != shape.size() || !inOrder || hasForeignDigits(fragments)) {
      return NONE;
    }
    List<Reading> readings =
        new ArrayList<>(
            shape.read(fragments.stream().map(Fragment::text).toList()).stream().toList());
    readings.addAll(withOneBlank(shape, fragments, order == Order.RUN));
    return new Readings(List.copyOf(readings), false);
  }

  private static boolean areOnOneLine(List<Fragment> fragments) {
    return fragments.stream().map(Fragment::line).distinct().count() == 1;
  }

  /** The readings that add up when one figure is broken and one cell is blank. */
  private static List<Reading> withOneBlank(
      RowShape shape, List<Fragment> fragments, boolean lineBreaksLost) {
    List<Reading> readings = new ArrayList<>();
    for (List<String> cells : Splits.inOrder(fragments, shape.size() - 1, lineBreaksLost)) {
      for (int blank = 0; blank < shape.size(); blank++) {
        List<String> spread = new ArrayList<>(cells);
        spread.add(blank, "");
        shape
            .read(spread)
            .filter(reading -> shape.isTestable(reading) && shape.holds(reading))
            .ifPresent(readings::add);
      }
    }
    return readings;
  }

  private static boolean hasForeignDigits(List<Fragment> fragments) {
    return fragments.stream().anyMatch(f -> f.perhapsForeign() && f.isDigits());
  }

  /** The fragments, with and without those that may be no figures. */
  private static List<List<Fragment>> lists(List<Fragment> fragments) {
    List<Fragment> foreign = fragments.stream().filter(Fragment::perhapsForeign).toList();
    if (foreign.size() > MOST_FOREIGN) {
      return List.of(fragments, fragments.stream().filter(f -> !f.perhapsForeign()).toList());
    }
    List<List<Fragment>> lists = new ArrayList<>();
    for (int without = 0; without < 1 << foreign.size(); without++) {
      List<Fragment> some = new ArrayList<>(fragments);
      for (int i = 0; i < foreign.size(); i++) {
        if ((without & 1 << i) != 0) {
          some.remove(foreign.get(i));
        }
      }
      lists.add(some);
    }
    return lists;
  }
}
