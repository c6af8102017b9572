package io.github.nianbao.table;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of figures of a table as printed. Two headers are equal only where they are one. */
public final class Header {

  private final Provenance where;
  private final List<Column> columns;
  private final List<CellContent> cells;

  /**
   * A header.
   *
   * @param where it lies
   * @param columns from the left
   * @param cells all that it holds
   */
  public Header(Provenance where, List<Column> columns, List<CellContent> cells) {
    this.where = where;
    this.columns = List.copyOf(columns);
    this.cells = List.copyOf(cells);
  }

  /**
   * A column of figures.
   *
   * @param label what lies over it alone, lines joined, normalised
   * @param group what lies over it and its neighbours, normalised
   * @param extent from its left to its right edge, at the height of the header; null where it is
   *     not known
   * @param labelBox where its label lies; null where that is not known or ruling lines say it
   */
  public record Column(String label, String group, @Nullable Box extent, @Nullable Box labelBox) {}

  /** Where it lies. */
  public Provenance where() {
    return where;
  }

  /** Number of its page, from 1; 0 in a source without pages. */
  public int page() {
    return where.page();
  }

  /** The columns from the left. */
  public List<Column> columns() {
    return columns;
  }

  /** All that it holds: labels of columns and of groups of them. */
  public List<CellContent> cells() {
    return cells;
  }

  @Override
  public String toString() {
    return "header p" + page() + " " + columns.stream().map(Column::label).toList();
  }
}
