package io.github.nianbao.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a source without pages, as it was read.
 *
 * @param name what the source calls it, such as {@code table 3}
 * @param rows how many it has
 * @param cells from the top, each row from the left; each row and column lies in one of them
 */
public record SourceTable(String name, int rows, List<Field> cells) {

  /**
   * A cell.
   *
   * @param row its first, from 0
   * @param rowSpan how many rows it spans
   * @param columnSpan how many columns it spans
   * @param text its lines, separated by {@code \n}; empty where nothing is in it
   * @param place where it lies, as {@link Cell#place()} has it; null for a gap of the table
   */
  public record Field(int row, int rowSpan, int columnSpan, String text, @Nullable String place) {}

  /**
   * Keeps a copy of the cells.
   *
   * @param name as above
   * @param rows as above
   * @param cells as above
   */
  public SourceTable {
    cells = List.copyOf(cells);
  }
}
