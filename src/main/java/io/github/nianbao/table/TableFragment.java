package io.github.nianbao.table;

import java.util.List;

/** A header and the slices under it, over pages, up to the next header. */
public record TableFragment(Header header, List<RowBand> slices) {

  /** The slices of some segments, one after the other. */
  public static List<RowBand> slices(List<TableFragment> segments) {
    return segments.stream().flatMap(segment -> segment.slices().stream()).toList();
  }
}
