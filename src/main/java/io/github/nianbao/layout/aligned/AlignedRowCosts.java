package io.github.nianbao.layout.aligned;

import io.github.nianbao.layout.aligned.BandBlocks.Block;
import io.github.nianbao.layout.aligned.BandBlocks.Print;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.RowCostModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which bands of a table without ruling lines may be one row: those whose label and figures, taken
 * together, lie as the cells of a row lie, all from its top, about its middle or down to its
 * bottom; and whose figures, where they go on in the next line, had no space left in theirs.
 */
public final class AlignedRowCosts implements RowCostModel {

  private static final int MAXIMUM_BANDS = 12;

  /** What it costs that cells lie one font size off their place in the row. */
  private static final double OFF = 0.3;

  /** What it costs that a figure goes on in the next line though its own had space. */
  private static final double BROKEN_EARLY = 0.25;

  /** What it costs at most: some prints break every figure by hand. */
  private static final double ALL_BROKEN_EARLY = 0.6;

  /** What it costs that a page ends in a row. */
  private static final double PAGE_BREAK = 0.15;

  /** What it costs that the label of such a row lies wholly on the next page. */
  private static final double UNLABELLED = 0.15;

  private static final double SKIPPED_FIGURES = 0.5;
  private static final double SKIPPED_LABEL = 0.1;

  /** What it costs to take words that no cell holds into a row. */
  private static final double FOREIGN = 0.6;

  /** How the cells of a row are set in it. */
  private enum VerticalAlignment {
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

  /** What all these ways share: bands taken together, looked at once. */
  private static final class Joined {
    /** For each band the rows of it and those after it, as far as a row can reach. */
    private final Row[][] rows;

    /** For each band what it costs to leave it out between rows, and outside of them. */
    private final double[] skippedWithin;

    private final double[] skippedOutside;

    Joined(List<RowBand> bands, boolean list) {
      BandBlocks together = new BandBlocks(bands, list);
      this.rows = new Row[bands.size()][];
      this.skippedWithin = new double[rows.length];
      this.skippedOutside = new double[rows.length];
      for (int from = 0; from < rows.length; from++) {
        RowBand own = bands.get(from);
        boolean foreign = together.foreign(from);
        boolean row = together.isRow(from);
        skippedOutside[from] = !foreign && own.hasValues() ? SKIPPED_FIGURES : 0;
        skippedWithin[from] =
            !foreign && own.hasLabel() && (row || !own.hasValues())
                ? SKIPPED_LABEL
                : skippedOutside[from];
        List<Block> blocks = together.blocks(from, MAXIMUM_BANDS);
        rows[from] = new Row[blocks.size()];
        Row upper = null;
        for (int i = 0; i < blocks.size(); i++) {
          if (upper == null && i > 0 && bands.get(from + i).page() != bands.get(from).page()) {
            upper = rows[from][i - 1];
          }
          rows[from][i] = new Row(blocks.get(i), upper);
        }
      }
    }
  }

  /** How far, in font sizes, the cells of a row lie off each place in it. */
  private record Off(double top, double middle, double bottom) {

    double at(VerticalAlignment alignment) {
      return switch (alignment) {
        case TOP -> top;
        case MIDDLE -> middle;
        case BOTTOM -> bottom;
      };
    }
  }

  /** Bands taken as one row: how far its figures, on average, and its label lie off. */
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
      figures =
          new Off(
              figuresOff(VerticalAlignment.TOP),
              figuresOff(VerticalAlignment.MIDDLE),
              figuresOff(VerticalAlignment.BOTTOM));
      label =
          new Off(
              labelOff(VerticalAlignment.TOP),
              labelOff(VerticalAlignment.MIDDLE),
              labelOff(VerticalAlignment.BOTTOM));
    }

    /** What it costs wherever its cells lie in it. */
    double cost() {
      double cost =
          Math.min(BROKEN_EARLY * block.brokenEarly(), ALL_BROKEN_EARLY)
              + FOREIGN * block.foreign();
      return upper == null
          ? cost
          : cost + PAGE_BREAK + (upper.block.label() == null ? UNLABELLED : 0);
    }

    private double figuresOff(VerticalAlignment alignment) {
      double off = 0;
      for (Print cell : block.cells()) {
        off += off(cell, alignment, y0, y1);
      }
      return block.cells().isEmpty() ? 0 : off / block.cells().size();
    }

    private double labelOff(VerticalAlignment alignment) {
      Print own = block.cells().isEmpty() ? null : block.label();
      return own == null ? 0 : off(own, alignment, y0, y1);
    }

    private static double off(Print print, VerticalAlignment alignment, double y0, double y1) {
      return Math.abs(alignment.of(print.y0(), print.y1()) - alignment.of(y0, y1)) / print.size();
    }
  }

  private final Joined joined;
  private final VerticalAlignment labels;
  private final VerticalAlignment figures;

  private AlignedRowCosts(Joined joined, VerticalAlignment labels, VerticalAlignment figures) {
    this.joined = joined;
    this.labels = labels;
    this.figures = figures;
  }

  /**
   * All the ways in which the cells of a table may lie in its rows.
   *
   * @param list whether each row has a label and figures of its own
   */
  public static List<RowCostModel> all(List<RowBand> bands, boolean list) {
    Joined joined = new Joined(bands, list);
    List<RowCostModel> fits = new ArrayList<>();
    for (VerticalAlignment labels : VerticalAlignment.values()) {
      for (VerticalAlignment figures : VerticalAlignment.values()) {
        fits.add(new AlignedRowCosts(joined, labels, figures));
      }
    }
    return fits;
  }

  @Override
  public int maximumBands() {
    return MAXIMUM_BANDS;
  }

  @Override
  public boolean joins(int from, int to) {
    return to - from <= joined.rows[from].length;
  }

  @Override
  public double skipped(int band, boolean within) {
    return (within ? joined.skippedWithin : joined.skippedOutside)[band];
  }

  @Override
  public double cost(int from, int to) {
    Row row = joined.rows[from][to - from - 1];
    Row upper = row.upper;
    // What a page break leaves of a row still shows where the row begins.
    double off =
        upper == null
            ? off(row, true, true)
            : off(upper, labels == VerticalAlignment.TOP, figures == VerticalAlignment.TOP);
    return row.cost() + OFF * off;
  }

  /** How far, in font sizes, the cells of a row lie off their place in it. */
  private double off(Row row, boolean withLabel, boolean withFigures) {
    return (withFigures ? row.figures.at(figures) : 0) + (withLabel ? row.label.at(labels) : 0);
  }
}
