package io.github.nianbao.form;

import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What lies in one cell of a form.
 *
 * @param unit of an amount, such as 万元, as printed in the cell or the header; null where none is
 * @param cell what it says and where it is printed
 */
public record Figure(@Nullable String unit, Cell cell) {

  private static final Figure MISSING =
      new Figure(null, new Cell("", CellState.MISSING, null, null, null));

  /** The figure as printed; null where the state is not {@link CellState#NUMBER}. */
  public @Nullable BigDecimal value() {
    return cell.value();
  }

  /** Whether the cell was found and read, be it as a blank or a mark. */
  public boolean isRead() {
    return cell.state() != CellState.MISSING && cell.state() != CellState.UNREADABLE;
  }

  /** A cell that the form has and the report does not. */
  public static Figure missing() {
    return MISSING;
  }
}
