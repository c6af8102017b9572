package io.github.nianbao.dump.split;

import io.github.nianbao.dump.text.Atom.Fragment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Places the fragments of a row with blank cells in a dump of one cell a line, where a blank cell
 * leaves its line breaks behind.
 *
 * @param cell line breaks from one cell to the next
 * @param row line breaks from the last cell of a row to the next row
 */
public record BlanksByLineBreak(int cell, int row) {

  /** Full rows that must show the same gaps. */
  private static final int WITNESSES = 3;

  /**
   * A row with the line numbers around its fragments.
   *
   * @param before of the last line of its label
   * @param numbers of its fragments
   * @param after of the next label
   */
  public record Spaced(int before, List<Integer> numbers, int after) {}

  /** The gaps that all full rows show; empty where they differ or say nothing. */
  public static Optional<BlanksByLineBreak> of(List<Spaced> fullRows) {
    Set<Integer> cells = new TreeSet<>();
    Set<Integer> rows = new TreeSet<>();
    for (Spaced full : fullRows) {
      int last = full.before();
      for (int number : full.numbers()) {
        cells.add(number - last);
        last = number;
      }
      if (full.after() > last) {
        rows.add(full.after() - last);
      }
    }
    // The rows at the end of a table or before a group lie farther apart; the smallest gap counts.
    boolean clear = fullRows.size() >= WITNESSES && cells.size() == 1 && !rows.isEmpty();
    if (!clear || cells.iterator().next() < 2) {
      return Optional.empty();
    }
    return Optional.of(new BlanksByLineBreak(cells.iterator().next(), Collections.min(rows)));
  }

  /** The split with a blank where a gap is as long as one; empty where a gap fits nothing. */
  public Optional<RowSplit> place(RowShape shape, List<Fragment> fragments, Spaced spaced) {
    List<String> cells = new ArrayList<>();
    int last = spaced.before();
    for (int i = 0; i < fragments.size(); i++) {
      int gap = spaced.numbers().get(i) - last;
      if (gap % cell != 0 || gap == 0) {
        return Optional.empty();
      }
      cells.addAll(Collections.nCopies(gap / cell - 1, ""));
      cells.add(fragments.get(i).text());
      last = spaced.numbers().get(i);
    }
    int rest = spaced.after() - last - row;
    if (rest < 0 || rest % cell != 0) {
      return Optional.empty();
    }
    cells.addAll(Collections.nCopies(rest / cell, ""));
    return cells.size() == shape.size() ? shape.split(cells) : Optional.empty();
  }
}
