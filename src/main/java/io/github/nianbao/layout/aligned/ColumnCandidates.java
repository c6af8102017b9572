package io.github.nianbao.layout.aligned;

import io.github.nianbao.layout.region.RegionRuns;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where columns may lie: by the figures, by the words over them, by both, or by their order. */
final class ColumnCandidates {

  /** Columns that are nearer than this, in points, are one: what is tried, the usual one first. */
  private static final double[] SPACES = {0.6, 0.1};

  private final int expected;
  private final Set<List<Extent>> candidates = new LinkedHashSet<>();

  private ColumnCandidates(int expected) {
    this.expected = expected;
  }

  /**
   * Columns, each time from the left, that may be those of some pages.
   *
   * @param leaves words that may be a part of the label of a single column
   * @param expected how many columns the form has
   */
  static Set<List<Extent>> of(List<RegionRuns> pages, List<Run> leaves, int expected) {
    ColumnCandidates all = new ColumnCandidates(expected);
    all.find(pages, leaves);
    return all.candidates;
  }

  private void find(List<RegionRuns> pages, List<Run> leaves) {
    List<Run> figures = pages.stream().flatMap(page -> page.figures().stream()).toList();
    List<Extent> ofFigures = Extent.fromLeft(figures);
    List<Extent> ofLeaves = Extent.fromLeft(leaves);
    List<Extent> ofBoth =
        Extent.fromLeft(Stream.concat(figures.stream(), leaves.stream()).toList());
    for (double space : SPACES) {
      add(Extent.joined(ofFigures, space));
      add(Extent.joined(ofBoth, space));
    }
    List<Extent> labels = Extent.joined(ofLeaves, SPACES[0]);
    add(labels);
    candidates.add(paired(Extent.joined(ofFigures, SPACES[0]), labels));
    List<List<Run>> lines =
        pages.stream().flatMap(page -> Run.lines(page.figures()).stream()).toList();
    candidates.add(Extent.byOrder(lines, expected));
    candidates.add(Extent.byOrder(lines, expected + 1));
  }

  /** Adds columns, and those of them at the right: figures in labels may lie left of them. */
  private void add(List<Extent> extents) {
    candidates.add(extents);
    for (int count = expected + 1; count >= expected; count--) {
      if (extents.size() > count) {
        candidates.add(extents.subList(extents.size() - count, extents.size()));
      }
    }
  }

  /**
   * The columns of figures that lie at the edges of those in whose middles the labels stand: each
   * figure with its label, from the right; none where some lie over one another.
   */
  private static List<Extent> paired(List<Extent> figures, List<Extent> labels) {
    List<Extent> pairs = new ArrayList<>();
    int more = figures.size() - labels.size();
    for (int i = 0; more >= 0 && i < labels.size(); i++) {
      pairs.add(figures.get(i + more).union(labels.get(i)));
    }
    return Extent.disjoint(pairs) ? pairs : List.of();
  }
}
