package io.github.nianbao.section;

import java.util.List;

/** A header and the slices under it, over pages, up to the next header. */
record Segment(Header header, List<Slice> slices) {}
