package io.github.nianbao.check;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Identity;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.FindingCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The identities of one table, on its figures as printed. A blank and a mark count as 0. */
final class Arithmetic {

  private final FilledForm table;

  Arithmetic(FilledForm table) {
    this.table = table;
  }

  /** Whether a cell was found and read, be it as a blank or a mark. */
  static boolean found(Figure figure) {
    return figure.cell().state() != CellState.MISSING
        && figure.cell().state() != CellState.UNREADABLE;
  }

  /**
   * Whether the print says enough to test an identity: all its cells were found, something is
   * printed on either side, and a balance does not rest on a total that the report leaves out.
   */
  boolean testable(Identity identity) {
    if (!found(identity.left()) || !found(identity.right())) {
      return false;
    }
    if (blank(identity.left()) || blank(identity.right())) {
      return false;
    }
    return identity.code() != FindingCode.BALANCE
        || Stream.concat(identity.left().stream(), identity.right().stream())
            .noneMatch(this::omittedTotal);
  }

  /** Whether both sides sum to the same. */
  boolean holds(Identity identity) {
    return sum(identity.left()).compareTo(sum(identity.right())) == 0;
  }

  private BigDecimal sum(List<String> pointers) {
    return sum(table, pointers);
  }

  static BigDecimal sum(FilledForm table, List<String> pointers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String pointer : pointers) {
      BigDecimal value = table.value(pointer);
      sum = value == null ? sum : sum.add(value);
    }
    return sum;
  }

  private boolean found(List<String> pointers) {
    for (String pointer : pointers) {
      Figure figure = table.figures().get(pointer);
      if (figure == null || !found(figure)) {
        return false;
      }
    }
    return true;
  }

  private boolean blank(List<String> pointers) {
    for (String pointer : pointers) {
      if (table.value(pointer) != null) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a blank cell is the total of printed figures: some reports leave 总计 blank in every row
   * of the results, and such a blank is no 0.
   */
  private boolean omittedTotal(String pointer) {
    return table.value(pointer) == null
        && table.form().identities().stream()
            .filter(identity -> identity.left().equals(List.of(pointer)))
            .anyMatch(identity -> sum(identity.right()).signum() != 0);
  }
}
