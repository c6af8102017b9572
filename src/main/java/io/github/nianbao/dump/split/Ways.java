package io.github.nianbao.dump.split;

import java.util.ArrayList;
import java.util.List;

/** The ways to divide a row that were found so far: the text of each cell, for every way. */
final class Ways {

  /**
   * Bound on the ways that are looked at for one row, some hundred times what honest dumps need;
   * beyond it the row counts as unreadable.
   */
  static final int MAXIMUM = 10_000;

  private final List<List<String>> ways = new ArrayList<>();
  private boolean full;

  void add(List<String> way) {
    if (ways.size() == MAXIMUM) {
      full = true;
    } else {
      ways.add(List.copyOf(way));
    }
  }

  /** Whether there are too many, so that looking for more is of no use. */
  boolean isFull() {
    return full;
  }

  /** All of them; none where there are too many. */
  List<List<String>> all() {
    return full ? List.of() : ways;
  }
}
