package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says and where it is printed.
 *
 * @param printed the text of the cell as printed, its lines separated by {@code \n}; empty where
 *     nothing is printed
 * @param state what it was read as
 * @param value the figure as printed: sign and decimals kept, thousands separators and unit
 *     removed; null unless the state is {@link CellState#NUMBER}
 * @param page page number from 1; null in a source without pages and for a missing cell
 * @param box where the text lies, or, where nothing is printed, the cell itself: x0, y0, x1, y1 in
 *     PDF points to two decimals, origin top left of the page as displayed; null in a source
 *     without pages, for a missing cell, and for a blank one whose edges are not printed
 * @param place where it lies in a source without pages, such as {@code table 3, row 7, cell 5},
 *     each counted from 1; in a text dump {@code line 12}, or {@code lines 12-14} where the figures
 *     of its row lie in several and nobody can say in which is whose; null on a page and for a
 *     missing cell
 * @param confidence how sure those who recognised it in a picture are, from 0 to 1; null where it
 *     was not recognised but read
 * @param provedBy the sums that cover the cell and hold, and the look that saw the same, each once,
 *     in the order of their names there; empty where none does, as in 二, which has no sums
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cell(
    String printed,
    CellState state,
    @Nullable BigDecimal value,
    @Nullable Integer page,
    @Nullable Bounds box,
    @Nullable String place,
    @Nullable Double confidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Proof> provedBy) {

  /**
   * Takes no list of sums for an empty one.
   *
   * @param printed as above
   * @param state as above
   * @param value as above
   * @param page as above
   * @param box as above
   * @param place as above
   * @param confidence as above
   * @param provedBy as above
   */
  public Cell {
    // JSON leaves out what no sum proves.
    provedBy = provedBy == null ? List.of() : List.copyOf(provedBy);
  }

  /**
   * {@return the figure as the whole number that it is, as all counts are but some of 二; null where
   * the cell has no figure, and for one with decimals or of more than 32 bits}
   */
  public @Nullable Integer count() {
    if (value == null) {
      return null;
    }
    try {
      return value.intValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /**
   * A cell that was read, not recognised.
   *
   * @param printed as above
   * @param state as above
   * @param value as above
   * @param page as above
   * @param box as above
   * @param place as above
   * @param provedBy as above
   */
  public Cell(
      String printed,
      CellState state,
      @Nullable BigDecimal value,
      @Nullable Integer page,
      @Nullable Bounds box,
      @Nullable String place,
      List<Proof> provedBy) {
    this(printed, state, value, page, box, place, null, provedBy);
  }

  /**
   * A cell on a page that no sum has proved yet.
   *
   * @param printed the text as printed
   * @param state what it was read as
   * @param value the figure, or null
   * @param page its number from 1, or null
   * @param box where the text lies, or null
   */
  public Cell(
      String printed,
      CellState state,
      @Nullable BigDecimal value,
      @Nullable Integer page,
      @Nullable Bounds box) {
    this(printed, state, value, page, box, null, List.of());
  }

  /**
   * {@return the same as recognised in a picture}
   *
   * @param sure from 0 to 1
   */
  public Cell recognised(double sure) {
    return new Cell(printed, state, value, page, box, place, sure, provedBy);
  }
}
