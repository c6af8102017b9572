package io.github.nianbao.dump.split;

import io.github.nianbao.dump.text.Atom.Fragment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for the splits of a row that its own sums allow. */
public final class SplitSearch {

  /** Columns by which a label may have pushed the figures behind it. */
  private static final int MAXIMUM_SHIFT = 24;

  /** Doubtful fragments of a row that are kept or left out one by one. */
  private static final int MAXIMUM_FOREIGN = 4;

  /** Bound on the steps for one shift. */
  private static final int SHIFTED_STEPS = 5_000;

  private final RowShape shape;
  private final List<Fragment> fragments;
  private final Separators separators;

  private SplitSearch(RowShape shape, List<Fragment> fragments, Separators separators) {
    this.shape = shape;
    this.fragments = fragments;
    this.separators = separators;
  }

  /**
   * The splits in which every cell of the row holds something; without repetition, and none where
   * none is lawful or there are too many.
   *
   * @param fragments of the row in the order of the dump
   */
  public static List<RowSplit> find(
      RowShape shape, List<Fragment> fragments, Separators separators) {
    return new SplitSearch(shape, fragments, separators).find();
  }

  private List<RowSplit> find() {
    Set<RowSplit> lawful = new LinkedHashSet<>();
    TokenMemo memo = new TokenMemo();
    int tried = 0;
    for (List<Fragment> some : separators.areLost() ? List.of(fragments) : selections()) {
      // A number that may be that of a page is a figure, and parts are joined to a figure, only
      // where a sum says so.
      boolean doubtful =
          !separators.areLost() && (hasForeignDigits(some) || some.size() != shape.size());
      List<List<String>> ways = ways(some);
      tried += ways.size();
      if (tried > Ways.MAXIMUM) {
        return List.of();
      }
      for (List<String> cells : ways) {
        shape
            .split(cells, memo)
            .filter(split -> !doubtful || shape.isTestable(split))
            .ifPresent(lawful::add);
      }
    }
    List<RowSplit> holding = lawful.stream().filter(shape::holds).toList();
    if (holding.isEmpty() && separators == Separators.LAYOUT) {
      holding = shifted();
    }
    if (separators == Separators.LOST
        && (shape.sums().isEmpty() || RivalSplits.exist(shape, fragments))) {
      return List.of();
    }
    return holding.isEmpty() ? asPrinted() : holding;
  }

  /** The splits that hold when the figures behind the label are moved back some columns. */
  private List<RowSplit> shifted() {
    boolean some = fragments.stream().anyMatch(Fragment::behindLabel);
    boolean all = fragments.stream().allMatch(Fragment::behindLabel);
    Set<RowSplit> holding = new LinkedHashSet<>();
    boolean enough = fragments.size() > shape.size();
    for (int shift = -MAXIMUM_SHIFT; some && !all && enough && shift <= MAXIMUM_SHIFT; shift++) {
      Optional<List<List<String>>> ways =
          Interleaving.of(fragments, shape.size(), shift, SHIFTED_STEPS);
      if (ways.isEmpty()) {
        return List.of();
      }
      ways.get().forEach(cells -> shape.provedSplit(cells).ifPresent(holding::add));
    }
    return List.copyOf(holding);
  }

  private List<List<String>> ways(List<Fragment> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    int cells = shape.size();
    return switch (separators) {
      case CONTENT -> JoinedParts.of(some, cells, false);
      case RUN -> JoinedParts.of(some, cells, true);
      case LAYOUT ->
          areOnOneLine(some)
              ? JoinedParts.of(some, cells, false)
              : Interleaving.of(some, cells, 0, Interleaving.MAXIMUM_STEPS).orElse(List.of());
      case LOST, LOST_WITHOUT_BLANKS -> GluedFigures.of(some, cells);
    };
  }

  /**
   * As many fragments as cells are read as they are printed even where they break a sum, for a
   * report may print what does not add up; but not where a broken figure and a blank cell would
   * make it add up.
   */
  private List<RowSplit> asPrinted() {
    boolean inOrder =
        separators == Separators.CONTENT
            || separators == Separators.RUN
            || (separators == Separators.LAYOUT && areOnOneLine(fragments));
    if (fragments.size() != shape.size() || !inOrder || hasForeignDigits(fragments)) {
      return List.of();
    }
    List<RowSplit> splits = new ArrayList<>();
    shape.split(fragments.stream().map(Fragment::text).toList()).ifPresent(splits::add);
    splits.addAll(withOneBlank());
    return List.copyOf(splits);
  }

  private static boolean areOnOneLine(List<Fragment> fragments) {
    return fragments.stream().map(Fragment::line).distinct().count() == 1;
  }

  /** The splits that add up when one figure is broken and one cell is blank. */
  private List<RowSplit> withOneBlank() {
    List<RowSplit> splits = new ArrayList<>();
    boolean lineBreaksLost = separators == Separators.RUN;
    for (List<String> cells : JoinedParts.of(fragments, shape.size() - 1, lineBreaksLost)) {
      for (int blank = 0; blank < shape.size(); blank++) {
        List<String> spread = new ArrayList<>(cells);
        spread.add(blank, "");
        shape.provedSplit(spread).ifPresent(splits::add);
      }
    }
    return splits;
  }

  private static boolean hasForeignDigits(List<Fragment> fragments) {
    return fragments.stream().anyMatch(f -> f.perhapsForeign() && f.isDigits());
  }

  /** The fragments, with and without those that may be no figures. */
  private List<List<Fragment>> selections() {
    List<Fragment> foreign = fragments.stream().filter(Fragment::perhapsForeign).toList();
    if (foreign.size() > MAXIMUM_FOREIGN) {
      return List.of(fragments, fragments.stream().filter(f -> !f.perhapsForeign()).toList());
    }
    List<List<Fragment>> selections = new ArrayList<>();
    for (int without = 0; without < 1 << foreign.size(); without++) {
      List<Fragment> some = new ArrayList<>(fragments);
      for (int i = 0; i < foreign.size(); i++) {
        if ((without & 1 << i) != 0) {
          some.remove(foreign.get(i));
        }
      }
      selections.add(some);
    }
    return selections;
  }
}
