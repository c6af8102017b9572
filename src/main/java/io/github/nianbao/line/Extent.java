package io.github.nianbao.line;

import java.util.ArrayList;
import java.util.List;

/** A stretch of the x axis of a page, in points. */
public record Extent(double x0, double x1) {

  static Extent of(Run run) {
    return new Extent(run.box().x0(), run.box().x1());
  }

  public Extent union(Extent other) {
    return new Extent(Math.min(x0, other.x0), Math.max(x1, other.x1));
  }

  public double width() {
    return x1 - x0;
  }

  public boolean contains(double x) {
    return x >= x0 && x < x1;
  }

  /** The extents of some runs, from the left. */
  public static List<Extent> fromLeft(List<Run> runs) {
    List<Extent> extents = new ArrayList<>(runs.size());
    runs.forEach(run -> extents.add(of(run)));
    extents.sort((a, b) -> Double.compare(a.x0, b.x0));
    return extents;
  }

  /**
   * Joins extents where they overlap.
   *
   * @param extents from the left
   * @param space how far apart two of them must be, in points, not to be one
   * @return from the left
   */
  public static List<Extent> joined(List<Extent> extents, double space) {
    List<Extent> joined = new ArrayList<>();
    for (Extent next : extents) {
      int last = joined.size() - 1;
      if (last < 0 || next.x0 > joined.get(last).x1 + space) {
        joined.add(next);
      } else if (next.x1 > joined.get(last).x1) {
        joined.set(last, joined.get(last).union(next));
      }
    }
    return joined;
  }

  /**
   * From the lines that have a run in every column: the columns, by the order of the runs.
   *
   * @return none where no line has as many runs or the columns would overlap
   */
  public static List<Extent> byOrder(List<List<Run>> lines, int columns) {
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

  public static boolean disjoint(List<Extent> extents) {
    for (int i = 1; i < extents.size(); i++) {
      if (extents.get(i).x0 <= extents.get(i - 1).x1) {
        return false;
      }
    }
    return true;
  }
}
