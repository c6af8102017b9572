package io.github.nianbao.dump.split;

import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.token.BrokenText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ways to divide the fragments of a row of a layout dump among its cells, where the figures are
 * broken over lines: what lies farther left in the dump belongs to an earlier cell, and the parts
 * of a figure lie under one another.
 */
final class Interleaving {

  /** Bound on the steps for one row; beyond it the row counts as unreadable. */
  static final int MAXIMUM_STEPS = 50_000;

  /** Columns by which the parts of one figure may be out of line. */
  private static final double SLACK = 3;

  private final List<Fragment> fragments;
  private final int cells;
  private final int shift;
  private final int maximumSteps;
  private final int[] places;

  /** For two fragments by their indexes whether one may not share the cell of an earlier one. */
  private final boolean[][] strangers;

  /** For two fragments by their indexes whether one may not lie left of an earlier one. */
  private final boolean[][] ordered;

  /** The indexes of the fragments by their lines. */
  private final int[] fromTheTop;

  private final List<List<String>> ways = new ArrayList<>();
  private int steps;

  private Interleaving(List<Fragment> fragments, int cells, int shift, int maximumSteps) {
    this.maximumSteps = maximumSteps;
    this.shift = shift;
    this.fragments =
        fragments.stream()
            .sorted(Comparator.comparingDouble(this::middle).thenComparing(Fragment::line))
            .toList();
    this.cells = cells;
    int count = fragments.size();
    this.fromTheTop =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingInt(i -> this.fragments.get(i).line()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.places = new int[count];
    this.strangers = new boolean[count][count];
    this.ordered = new boolean[count][count];
    for (int i = 0; i < count; i++) {
      for (int earlier = 0; earlier < i; earlier++) {
        relate(i, earlier);
      }
    }
  }

  private void relate(int index, int earlier) {
    Fragment fragment = fragments.get(index);
    Fragment other = fragments.get(earlier);
    boolean apart = middle(fragment) - middle(other) > SLACK;
    boolean beside = apart || other.line() == fragment.line();
    ordered[index][earlier] = beside;
    strangers[index][earlier] = beside || !fragment.isDigits() || !other.isDigits();
  }

  /**
   * The ways, every cell with at least one fragment.
   *
   * @param shift columns by which figures behind a label were pushed to the right
   * @param maximumSteps bound on the work
   * @return empty where the bound was reached
   */
  static Optional<List<List<String>>> of(
      List<Fragment> fragments, int cells, int shift, int maximumSteps) {
    Interleaving interleaving = new Interleaving(fragments, cells, shift, maximumSteps);
    interleaving.place(0, -1, 0);
    return interleaving.steps > maximumSteps ? Optional.empty() : Optional.of(interleaving.ways);
  }

  private double middle(Fragment fragment) {
    double middle = (fragment.column() + fragment.end()) / 2.0;
    return fragment.behindLabel() ? middle - shift : middle;
  }

  /**
   * Places a fragment and those after it.
   *
   * @param highest the highest cell with a fragment; -1 for none
   * @param taken the cells with a fragment, as bits
   */
  private void place(int index, int highest, int taken) {
    if (++steps > maximumSteps || fragments.size() - index < cells - Integer.bitCount(taken)) {
      return;
    }
    if (index == fragments.size()) {
      ways.add(way());
      return;
    }
    for (int cell = 0; cell <= Math.min(highest + 2, cells - 1); cell++) {
      if (fits(index, cell)) {
        places[index] = cell;
        place(index + 1, Math.max(highest, cell), taken | 1 << cell);
      }
    }
  }

  private boolean fits(int index, int cell) {
    for (int i = 0; i < index; i++) {
      if (places[i] == cell ? strangers[index][i] : places[i] > cell && ordered[index][i]) {
        return false;
      }
    }
    return true;
  }

  private List<String> way() {
    String[] way = new String[cells];
    Arrays.fill(way, "");
    for (int index : fromTheTop) {
      way[places[index]] = BrokenText.join(way[places[index]], fragments.get(index).text());
    }
    return List.of(way);
  }
}
