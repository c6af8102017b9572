package io.github.nianbao.match;

import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.RowCostModel;
import java.util.List;

/** Which bands of a ruled table may be one row: those a page break or a stray ruling line parts. */
final class RuledRowCosts implements RowCostModel {

  private static final double JOINED = 0.03;
  private static final double FULL = 0.15;
  private static final double SKIPPED = 0.1;

  /** Figures without a label at the end of a table may be the rest of its last row. */
  private static final double SKIPPED_AT_END = 0.05;

  private final List<RowBand> bands;

  RuledRowCosts(List<RowBand> bands) {
    this.bands = bands;
  }

  @Override
  public int maximumBands() {
    return 3;
  }

  @Override
  public boolean joins(int from, int to) {
    return to - from < 2 || joins(bands.get(to - 2), bands.get(to - 1));
  }

  private static boolean joins(RowBand upper, RowBand lower) {
    return upper.page() != lower.page() || !upper.hasValues() || !lower.hasValues();
  }

  @Override
  public double cost(int from, int to) {
    double cost = JOINED * (to - from - 1);
    for (int i = from + 1; i < to; i++) {
      // Two rows at a page break; one only where neither half of the label is one of its own.
      cost += bands.get(i - 1).full() && bands.get(i).full() ? FULL : 0;
    }
    return cost;
  }

  @Override
  public double skipped(int band, boolean within) {
    if (!bands.get(band).hasValues()) {
      return 0;
    }
    return within ? SKIPPED : bands.get(band).hasLabel() ? 0 : SKIPPED_AT_END;
  }
}
