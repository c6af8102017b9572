package io.github.nianbao.layout.aligned;

import io.github.nianbao.layout.aligned.BandBlocks.Block;
import io.github.nianbao.layout.aligned.BandBlocks.Print;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.RowCosts;
import io.github.nianbao.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which slices of a table without rulings may be one row: those whose label and figures, taken
 * together, stand as the cells of a row stand, all from its top, about its middle or down to its
 * bottom; and whose figures, where they go on in the next line, had no room left in theirs.
 */
public final class AlignedRowCosts implements RowCosts {

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

    public double of(double y0, double y1) {
      return switch (this) {
        case TOP -> y0;
        case MIDDLE -> (y0 + y1) / 2;
        case BOTTOM -> y1;
      };
    }
  }

  /** What all ways of standing share: slices taken together, looked at once. */
  private static final class Table {
    /** For each slice the rows of it and those after it, as far as a row can reach. */
    private final Row[][] rows;

    /** For each slice what it costs to leave it out between rows, and outside of them. */
    private final double[] skippedWithin;

    private final double[] skippedOutside;

    Table(List<RowBand> slices) {
      BandBlocks together = new BandBlocks(slices);
      this.rows = new Row[slices.size()][];
      this.skippedWithin = new double[rows.length];
      this.skippedOutside = new double[rows.length];
      for (int from = 0; from < rows.length; from++) {
        RowBand own = slices.get(from);
        boolean foreign = together.foreign(from);
        skippedOutside[from] = !foreign && own.hasValues() ? SKIPPED_FIGURES : 0;
        skippedWithin[from] =
            !foreign && !own.hasValues() && own.hasLabel() ? SKIPPED_LABEL : skippedOutside[from];
        List<Block> blocks = together.blocks(from, MOST_SLICES);
        rows[from] = new Row[blocks.size()];
        Row upper = null;
        for (int i = 0; i < blocks.size(); i++) {
          if (upper == null && i > 0 && slices.get(from + i).page() != slices.get(from).page()) {
            upper = rows[from][i - 1];
          }
          rows[from][i] = new Row(blocks.get(i), upper);
        }
      }
    }
  }

  /** How far, in font sizes, the cells of a row stand off each place in it. */
  private record Off(double top, double middle, double bottom) {

    double at(Stand stand) {
      return switch (stand) {
        case TOP -> top;
        case MIDDLE -> middle;
        case BOTTOM -> bottom;
      };
    }
  }

  /** Slices taken as one row: how far its figures, on average, and its label stand off. */
  private static final class Row {
    private final Block block;

    /** What a page break leaves of the row on its first page; null where none parts it. */
    private final @Nullable Row upper;

    private final double y0;
    private final double y1;
    private final Off figures;
    private final Off label;

    Row(Block block, @Nullable Row upper) {
      this.block = block;
      this.upper = upper;
      y0 = block.y0();
      y1 = block.y1();
      figures = new Off(figuresOff(Stand.TOP), figuresOff(Stand.MIDDLE), figuresOff(Stand.BOTTOM));
      label = new Off(labelOff(Stand.TOP), labelOff(Stand.MIDDLE), labelOff(Stand.BOTTOM));
    }

    /** What it costs wherever its cells stand in it. */
    double cost() {
      double cost =
          Math.min(BROKEN_EARLY * block.brokenEarly(), ALL_BROKEN_EARLY)
              + FOREIGN * block.foreign();
      return upper == null
          ? cost
          : cost + PAGE_BREAK + (upper.block.label() == null ? UNLABELLED : 0);
    }

    private double figuresOff(Stand stand) {
      double off = 0;
      for (Print cell : block.cells()) {
        off += off(cell, stand, y0, y1);
      }
      return block.cells().isEmpty() ? 0 : off / block.cells().size();
    }

    private double labelOff(Stand stand) {
      Print own = block.cells().isEmpty() ? null : block.label();
      return own == null ? 0 : off(own, stand, y0, y1);
    }

    private static double off(Print print, Stand stand, double y0, double y1) {
      return Math.abs(stand.of(print.y0(), print.y1()) - stand.of(y0, y1)) / print.size();
    }
  }

  private final Table table;
  private final Stand labels;
  private final Stand figures;

  private AlignedRowCosts(Table table, Stand labels, Stand figures) {
    this.table = table;
    this.labels = labels;
    this.figures = figures;
  }

  /** All the ways in which the cells of a table may stand in its rows. */
  public static List<RowCosts> all(List<RowBand> slices) {
    Table table = new Table(slices);
    List<RowCosts> fits = new ArrayList<>();
    for (Stand labels : Stand.values()) {
      for (Stand figures : Stand.values()) {
        fits.add(new AlignedRowCosts(table, labels, figures));
      }
    }
    return fits;
  }

  @Override
  public int maximumBands() {
    return MOST_SLICES;
  }

  @Override
  public boolean joins(int from, int to) {
    return to - from <= table.rows[from].length;
  }

  @Override
  public double skipped(int slice, boolean within) {
    return (within ? table.skippedWithin : table.skippedOutside)[slice];
  }

  @Override
  public double cost(int from, int to) {
    Row row = table.rows[from][to - from - 1];
    Row upper = row.upper;
    // What a page break leaves of a row still shows where the row begins.
    double off =
        upper == null
            ? off(row, true, true)
            : off(upper, labels == Stand.TOP, figures == Stand.TOP);
    return row.cost() + OFF * off;
  }

  /** How far, in font sizes, the cells of a row stand off their place in it. */
  private double off(Row row, boolean withLabel, boolean withFigures) {
    return (withFigures ? row.figures.at(figures) : 0) + (withLabel ? row.label.at(labels) : 0);
  }
}
