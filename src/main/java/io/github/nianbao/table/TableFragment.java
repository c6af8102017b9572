package io.github.nianbao.table;

import java.util.List;

/** A header and the row bands under it, over pages, up to the next header. */
public record TableFragment(Header header, List<RowBand> bands) {

  /** The bands of some fragments, one after the other. */
  public static List<RowBand> bands(List<TableFragment> fragments) {
    return fragments.stream().flatMap(fragment -> fragment.bands().stream()).toList();
  }
}
