package io.github.nianbao.section;

import java.util.List;

/** A header and the slices under it, over pages, up to the next header. */
record Segment(Header header, List<Slice> slices) {

  /** The slices of some segments, one after the other. */
  static List<Slice> slices(List<Segment> segments) {
    return segments.stream().flatMap(segment -> segment.slices().stream()).toList();
  }
}
