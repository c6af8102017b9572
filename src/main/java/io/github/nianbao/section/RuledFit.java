package io.github.nianbao.section;

import java.util.List;

/** Which slices of a ruled table may be one row: those a page break or a stray ruling parts. */
final class RuledFit implements RowAligner.SliceFit {

  private static final double JOINED = 0.03;
  private static final double SKIPPED = 0.1;

  private final List<Slice> slices;

  RuledFit(List<Slice> slices) {
    this.slices = slices;
  }

  @Override
  public boolean labelsGoOn() {
    return true;
  }

  @Override
  public int mostSlices() {
    return 3;
  }

  @Override
  public boolean joins(int from, int to) {
    return to - from < 2 || joins(slices.get(to - 2), slices.get(to - 1));
  }

  private static boolean joins(Slice upper, Slice lower) {
    if (upper.page() != lower.page()) {
      return !(full(upper) && full(lower));
    }
    return !upper.hasValues() || !lower.hasValues();
  }

  private static boolean full(Slice slice) {
    return slice.values().stream().noneMatch(value -> value.glyphs().isEmpty());
  }

  @Override
  public double cost(int from, int to) {
    return JOINED * (to - from - 1);
  }

  @Override
  public double skipped(int slice, boolean within) {
    return within && slices.get(slice).hasValues() ? SKIPPED : 0;
  }
}
