package io.github.nianbao.layout.ruled;

import io.github.nianbao.group.DisjointSets;
import io.github.nianbao.layout.ruled.Rulings.Span;
import io.github.nianbao.page.Page;
import io.github.nianbao.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the grids of a page: sets of rulings that hang together by crossing or touching. */
public final class Lattice {

  /** How far a ruling may end before the one it is meant to touch, in points. */
  private static final double REACH = 4;

  /** More fields than any report's grid has; beyond it a page's rulings are no table. */
  private static final int MAX_FIELDS = 200_000;

  private Lattice() {}

  /** The grids of a page from the top; rulings that cross no other one make none. */
  public static List<Table> grids(Page page) {
    Rulings rulings = Rulings.of(page.rules());
    List<Span> horizontals = rulings.horizontals();
    List<Span> verticals = rulings.verticals();
    DisjointSets group = new DisjointSets(horizontals.size() + verticals.size());
    for (int h = 0; h < horizontals.size(); h++) {
      Span horizontal = horizontals.get(h);
      for (int v = firstAt(verticals, horizontal.from() - REACH); v < verticals.size(); v++) {
        Span vertical = verticals.get(v);
        if (vertical.at() > horizontal.to() + REACH) {
          break;
        }
        if (vertical.from() - REACH <= horizontal.at()
            && vertical.to() + REACH >= horizontal.at()) {
          group.join(h, horizontals.size() + v);
        }
      }
    }
    Map<Integer, List<Span>> horizontalsOf = new HashMap<>();
    Map<Integer, List<Span>> verticalsOf = new HashMap<>();
    for (int i = 0; i < group.size(); i++) {
      boolean horizontal = i < horizontals.size();
      (horizontal ? horizontalsOf : verticalsOf)
          .computeIfAbsent(group.root(i), key -> new ArrayList<>())
          .add(horizontal ? horizontals.get(i) : verticals.get(i - horizontals.size()));
    }
    List<Table> grids = new ArrayList<>();
    for (Map.Entry<Integer, List<Span>> entry : horizontalsOf.entrySet()) {
      List<Span> crossing = verticalsOf.get(entry.getKey());
      if (crossing != null && (long) crossing.size() * entry.getValue().size() <= MAX_FIELDS) {
        Table grid =
            GridBuilder.of(
                page, Rulings.ofGrid(entry.getValue(), 0), Rulings.ofGrid(crossing, Rulings.SNAP));
        if (grid != null) {
          grids.add(grid);
        }
      }
    }
    grids.sort(
        Comparator.comparingDouble((Table grid) -> grid.y(0)).thenComparingDouble(g -> g.x(0)));
    return grids;
  }

  private static int firstAt(List<Span> sorted, double place) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).at() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
