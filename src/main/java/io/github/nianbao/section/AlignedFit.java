package io.github.nianbao.section;

import io.github.nianbao.section.SliceBlocks.Block;
import io.github.nianbao.section.SliceBlocks.Print;
import java.util.ArrayList;
import java.util.List;

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

  /** What all ways of standing share: slices taken together, looked at once. */
  private static final class Table {
    private final SliceBlocks slices;
    private final Row[][] rows;

    Table(SliceBlocks slices, int count) {
      this.slices = slices;
      this.rows = new Row[count][MOST_SLICES];
    }

    Row row(int from, int to) {
      Row known = rows[from][to - from - 1];
      if (known == null) {
        known = new Row(slices.block(from, to));
        rows[from][to - from - 1] = known;
      }
      return known;
    }
  }

  /** Slices taken as one row: how far, in font sizes, its cells stand off each place in it. */
  private static final class Row {
    private final Block block;
    private final double[] figures = new double[Stand.values().length];
    private final double[] label = new double[figures.length];

    Row(Block block) {
      this.block = block;
      double y0 = block.y0();
      double y1 = block.y1();
      for (Stand stand : Stand.values()) {
        double off = 0;
        for (Print cell : block.cells()) {
          off += off(cell, stand, y0, y1);
        }
        figures[stand.ordinal()] = block.cells().isEmpty() ? 0 : off / block.cells().size();
        Print own = block.cells().isEmpty() ? null : block.label();
        label[stand.ordinal()] = own == null ? 0 : off(own, stand, y0, y1);
      }
    }

    private static double off(Print print, Stand stand, double y0, double y1) {
      return Math.abs(stand.of(print.y0(), print.y1()) - stand.of(y0, y1)) / print.size();
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
    Table table = new Table(new SliceBlocks(slices), slices.size());
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
    Row row = table.row(from, to);
    double cost =
        Math.min(BROKEN_EARLY * row.block.brokenEarly(), ALL_BROKEN_EARLY)
            + FOREIGN * row.block.foreign();
    int page = table.slices.slice(from).page();
    int end = from + 1;
    while (end < to && table.slices.slice(end).page() == page) {
      end++;
    }
    if (end == to) {
      return cost + OFF * off(row, true, true);
    }
    // What a page break leaves of a row still shows where the row begins.
    Row upper = table.row(from, end);
    return cost
        + PAGE_BREAK
        + (upper.block.label() == null ? UNLABELLED : 0)
        + OFF * off(upper, labels == Stand.TOP, figures == Stand.TOP);
  }

  /** How far, in font sizes, the cells of a row stand off their place in it. */
  private double off(Row row, boolean withLabel, boolean withFigures) {
    return (withFigures ? row.figures[figures.ordinal()] : 0)
        + (withLabel ? row.label[labels.ordinal()] : 0);
  }
}
