package io.github.nianbao.section;

import io.github.nianbao.table.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of the x axis of a page, in points. */
record Extent(double x0, double x1) {

  static Extent of(Run run) {
    return new Extent(run.box().x0(), run.box().x1());
  }

  Extent union(Extent other) {
    return new Extent(Math.min(x0, other.x0), Math.max(x1, other.x1));
  }

  double width() {
    return x1 - x0;
  }

  boolean contains(double x) {
    return x >= x0 && x < x1;
  }

  /**
   * Joins the extents of some runs where they overlap.
   *
   * @param room what must be left between two of them, in points, for them not to be one
   * @return from the left
   */
  static List<Extent> joined(Stream<Run> runs, double room) {
    List<Extent> extents = new ArrayList<>();
    runs.map(Extent::of)
        .sorted((a, b) -> Double.compare(a.x0, b.x0))
        .forEach(
            next -> {
              int last = extents.size() - 1;
              if (last < 0 || next.x0 > extents.get(last).x1 + room) {
                extents.add(next);
              } else {
                extents.set(last, extents.get(last).union(next));
              }
            });
    return extents;
  }

  /**
   * From the lines that have a run in every column: the columns, by the order of the runs.
   *
   * @return none where no line has as many runs or the columns would overlap
   */
  static List<Extent> byOrder(List<List<Run>> lines, int columns) {
    List<Extent> extents = new ArrayList<>();
    for (List<Run> line : lines) {
      for (int i = 0; line.size() == columns && i < columns; i++) {
        Extent own = of(line.get(i));
        if (extents.size() == i) {
          extents.add(own);
        } else {
          extents.set(i, extents.get(i).union(own));
        }
      }
    }
    return disjoint(extents) ? extents : List.of();
  }

  static boolean disjoint(List<Extent> extents) {
    for (int i = 1; i < extents.size(); i++) {
      if (extents.get(i).x0 <= extents.get(i - 1).x1) {
        return false;
      }
    }
    return true;
  }
}
