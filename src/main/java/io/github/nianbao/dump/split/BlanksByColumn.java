package io.github.nianbao.dump.split;

import io.github.nianbao.dump.text.Atom.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places the fragments of a row of a layout dump that has blank cells under those of full rows.
 *
 * @param full rows of one line with a fragment in every cell, from the top
 */
public record BlanksByColumn(List<List<Fragment>> full) {

  /** Full rows to compare with, on either side. */
  private static final int NEIGHBOURS = 2;

  /**
   * The split in which every fragment lies where the full rows around have one; empty where they do
   * not agree, or where the sum of the row does not hold or cannot be tested.
   */
  public Optional<RowSplit> place(RowShape shape, List<Fragment> fragments) {
    boolean oneLine = fragments.stream().map(Fragment::line).distinct().count() == 1;
    if (!oneLine || fragments.size() >= shape.size()) {
      return Optional.empty();
    }
    List<List<Fragment>> near = near(fragments.get(0).line(), shape.size());
    List<List<String>> places = new ArrayList<>();
    for (List<Fragment> row : near) {
      List<String> cells = under(row, fragments);
      if (cells.isEmpty()) {
        return Optional.empty();
      }
      places.add(cells);
    }
    if (places.isEmpty() || places.stream().distinct().count() > 1) {
      return Optional.empty();
    }
    return shape.provedSplit(places.get(0));
  }

  private List<List<Fragment>> near(int line, int size) {
    List<List<Fragment>> above =
        full.stream().filter(r -> r.size() == size && r.get(0).line() < line).toList();
    List<List<Fragment>> below =
        full.stream().filter(r -> r.size() == size && r.get(0).line() > line).toList();
    List<List<Fragment>> near = new ArrayList<>();
    near.addAll(above.subList(Math.max(0, above.size() - NEIGHBOURS), above.size()));
    near.addAll(below.subList(0, Math.min(NEIGHBOURS, below.size())));
    return near;
  }

  /** The cells of the fragments; empty where two of them would share one. */
  private static List<String> under(List<Fragment> row, List<Fragment> fragments) {
    String[] cells = new String[row.size()];
    int last = -1;
    for (Fragment fragment : fragments) {
      int nearest = 0;
      for (int i = 1; i < row.size(); i++) {
        if (distance(row.get(i), fragment) < distance(row.get(nearest), fragment)) {
          nearest = i;
        }
      }
      if (nearest <= last) {
        return List.of();
      }
      cells[nearest] = fragment.text();
      last = nearest;
    }
    List<String> all = new ArrayList<>();
    for (String cell : cells) {
      all.add(cell == null ? "" : cell);
    }
    return all;
  }

  private static double distance(Fragment a, Fragment b) {
    return Math.abs(a.column() + a.end() - b.column() - b.end()) / 2.0;
  }
}
