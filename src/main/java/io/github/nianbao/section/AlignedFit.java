package io.github.nianbao.section;

import io.github.nianbao.section.SliceBlocks.Block;
import io.github.nianbao.section.SliceBlocks.Print;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which slices of a table without rulings may be one row: those whose label and figures, taken
 * together, stand as the cells of a row stand, all from its top, about its middle or down to its
 * bottom; and whose figures, where they go on in the next line, had no room left in theirs.
 */
final class AlignedFit implements RowAligner.SliceFit {

  private static final int MOST_SLICES = 12;

  /** What it costs that cells stand one font size off their place in the row. */
  private static final double OFF = 0.3;

  /** What it costs that a figure goes on in the next line though its own had room. */
  private static final double BROKEN_EARLY = 0.25;

  /** What it costs at most: some prints break every figure by hand. */
  private static final double ALL_BROKEN_EARLY = 0.6;

  /** What it costs that a page ends in a row. */
  private static final double PAGE_BREAK = 0.15;

  /** What it costs that the label of such a row stands wholly on the next page. */
  private static final double UNLABELLED = 0.15;

  private static final double SKIPPED_FIGURES = 0.5;
  private static final double SKIPPED_LABEL = 0.1;

  /** What it costs to take words that no cell holds into a row. */
  private static final double FOREIGN = 0.6;

  /** How the cells of a row stand in it. */
  private enum Stand {
    TOP,
    MIDDLE,
    BOTTOM;

    double of(double y0, double y1) {
      return switch (this) {
        case TOP -> y0;
        case MIDDLE -> (y0 + y1) / 2;
        case BOTTOM -> y1;
      };
    }
  }

  /** What all ways of standing share. */
  private record Table(SliceBlocks slices, Map<Long, Block> blocks) {

    Block block(int from, int to) {
      return blocks.computeIfAbsent((long) from << 32 | to, key -> slices.block(from, to));
    }
  }

  private final Table table;
  private final Stand labels;
  private final Stand figures;

  private AlignedFit(Table table, Stand labels, Stand figures) {
    this.table = table;
    this.labels = labels;
    this.figures = figures;
  }

  /** All the ways in which the cells of a table may stand in its rows. */
  static List<RowAligner.SliceFit> all(List<Slice> slices) {
    Table table = new Table(new SliceBlocks(slices), new HashMap<>());
    List<RowAligner.SliceFit> fits = new ArrayList<>();
    for (Stand labels : Stand.values()) {
      for (Stand figures : Stand.values()) {
        fits.add(new AlignedFit(table, labels, figures));
      }
    }
    return fits;
  }

  @Override
  public int mostSlices() {
    return MOST_SLICES;
  }

  @Override
  public boolean joins(int from, int to) {
    return to - from < 2 || !table.slices.beginsRow(to - 1);
  }

  @Override
  public double skipped(int slice, boolean within) {
    if (table.slices.foreign(slice)) {
      return 0;
    }
    Slice own = table.slices.slice(slice);
    return own.hasValues() ? SKIPPED_FIGURES : within && own.hasLabel() ? SKIPPED_LABEL : 0;
  }

  @Override
  public double cost(int from, int to) {
    Block row = table.block(from, to);
    double cost =
        Math.min(BROKEN_EARLY * row.brokenEarly(), ALL_BROKEN_EARLY) + FOREIGN * row.foreign();
    int page = table.slices.slice(from).page();
    int end = from + 1;
    while (end < to && table.slices.slice(end).page() == page) {
      end++;
    }
    if (end == to) {
      return cost + OFF * off(row, true, true);
    }
    // What a page break leaves of a row still shows where the row begins.
    Block upper = table.block(from, end);
    return cost
        + PAGE_BREAK
        + (upper.label() == null ? UNLABELLED : 0)
        + OFF * off(upper, labels == Stand.TOP, figures == Stand.TOP);
  }

  /** How far, in font sizes, the cells of a row stand off their place in it. */
  private double off(Block row, boolean withLabel, boolean withFigures) {
    if (row.cells().isEmpty()) {
      return 0;
    }
    double y0 = row.y0();
    double y1 = row.y1();
    double off = 0;
    for (Print cell : row.cells()) {
      off += off(cell, figures, y0, y1);
    }
    off = withFigures ? off / row.cells().size() : 0;
    Print label = row.label();
    return label == null || !withLabel ? off : off + off(label, labels, y0, y1);
  }

  private static double off(Print print, Stand stand, double y0, double y1) {
    return Math.abs(stand.of(print.y0(), print.y1()) - stand.of(y0, y1)) / print.size();
  }
}
