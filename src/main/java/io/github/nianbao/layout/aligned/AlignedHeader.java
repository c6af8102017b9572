package io.github.nianbao.layout.aligned;

import io.github.nianbao.line.Extent;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Header;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header, and where its columns lie.
 *
 * @param columns of figures
 * @param units where what the figures count is said; null where nothing does
 */
record AlignedHeader(Header header, List<AlignedColumn> columns, @Nullable Extent units) {

  /**
   * A header on a page.
   *
   * @param y0 its upper edge, in points
   * @param y1 its lower edge
   * @param width of the page
   * @param cells what it holds, as far as anyone looked
   */
  static AlignedHeader of(
      int page,
      double y0,
      double y1,
      double width,
      List<AlignedColumn> columns,
      List<CellContent> cells) {
    List<Header.Column> own = columns.stream().map(column -> column.under(y0, y1)).toList();
    Header header = new Header(new Provenance(page, new Box(0, y0, width, y1)), own, cells);
    return new AlignedHeader(header, columns, null);
  }

  /** The same with a column of units. */
  AlignedHeader with(@Nullable Extent units) {
    return new AlignedHeader(header, columns, units);
  }

  /** Whether a position lies in the column of units. */
  boolean isOfUnits(double x) {
    return units != null && units.contains(x);
  }

  /** Left edge of the first column. */
  double x0() {
    return columns.get(0).x0();
  }

  /** Right edge of the last column. */
  double x1() {
    return columns.get(columns.size() - 1).x1();
  }

  /** Left edges of the columns, and the right one of the last. */
  double[] edges() {
    double[] edges = new double[columns.size() + 1];
    for (int i = 0; i < columns.size(); i++) {
      edges[i] = columns.get(i).x0();
    }
    edges[columns.size()] = x1();
    return edges;
  }

  /** The column at a position, from 0; -1 for none. */
  int columnAt(double x) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).contains(x)) {
        return i;
      }
    }
    return -1;
  }
}
