package io.github.nianbao.dump;

import io.github.nianbao.dump.Atom.Fragment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The ways to divide the fragments of a row of a layout dump among its cells, where the figures are
 * broken over lines: what stands farther left in the dump belongs to an earlier cell, and the parts
 * of a figure stand under one another.
 */
final class Interleaving {

  /** Bound on the steps for one row; beyond it the row counts as unreadable. */
  static final int MOST_STEPS = 50_000;

  /** Columns by which the parts of one figure may be out of line. */
  private static final double SLACK = 3;

  private final List<Fragment> fragments;
  private final int cells;
  private final int shift;
  private final int mostSteps;
  private final int[] places;
  private final List<List<String>> ways = new ArrayList<>();
  private int steps;

  private Interleaving(List<Fragment> fragments, int cells, int shift, int mostSteps) {
    this.mostSteps = mostSteps;
    this.shift = shift;
    this.fragments =
        fragments.stream()
            .sorted(Comparator.comparingDouble(this::middle).thenComparing(Fragment::line))
            .toList();
    this.cells = cells;
    this.places = new int[fragments.size()];
  }

  /**
   * The ways, every cell with at least one fragment.
   *
   * @param shift columns by which figures behind a label were pushed to the right
   * @param mostSteps bound on the work
   * @return empty where the bound was reached
   */
  static Optional<List<List<String>>> of(
      List<Fragment> fragments, int cells, int shift, int mostSteps) {
    Interleaving interleaving = new Interleaving(fragments, cells, shift, mostSteps);
    interleaving.place(0, -1);
    return interleaving.steps > mostSteps ? Optional.empty() : Optional.of(interleaving.ways);
  }

  private double middle(Fragment fragment) {
    double middle = (fragment.column() + fragment.end()) / 2.0;
    return fragment.behindLabel() ? middle - shift : middle;
  }

  private void place(int index, int highest) {
    if (++steps > mostSteps || fragments.size() - index < cells - 1 - highest) {
      return;
    }
    if (index == fragments.size()) {
      if (Arrays.stream(places).distinct().count() == cells) {
        ways.add(way());
      }
      return;
    }
    for (int cell = 0; cell <= Math.min(highest + 2, cells - 1); cell++) {
      if (fits(index, cell)) {
        places[index] = cell;
        place(index + 1, Math.max(highest, cell));
      }
    }
  }

  private boolean fits(int index, int cell) {
    Fragment fragment = fragments.get(index);
    for (int i = 0; i < index; i++) {
      Fragment other = fragments.get(i);
      boolean apart = middle(fragment) - middle(other) > SLACK;
      if (places[i] == cell) {
        boolean broken = fragment.isDigits() && other.isDigits();
        if (other.line() == fragment.line() || apart || !broken) {
          return false;
        }
      } else if (places[i] > cell && (apart || other.line() == fragment.line())) {
        return false;
      }
    }
    return true;
  }

  private List<String> way() {
    List<String> way = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      List<Fragment> parts = new ArrayList<>();
      for (int i = 0; i < places.length; i++) {
        if (places[i] == cell) {
          parts.add(fragments.get(i));
        }
      }
      parts.sort(Comparator.comparingInt(Fragment::line));
      way.add(String.join("\n", parts.stream().map(Fragment::text).toList()));
    }
    return way;
  }
}
