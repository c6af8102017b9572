package io.github.nianbao.check;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.Identity;
import io.github.nianbao.form.SumKind;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Says what is wrong where an identity does not hold. */
final class BrokenIdentity {

  private final FilledForm table;

  BrokenIdentity(FilledForm table) {
    this.table = table;
  }

  /** The finding at the total, with what the other cells of the identity make of it. */
  Finding finding(Identity identity) {
    if (identity.kind() == SumKind.BALANCE) {
      return balance(identity);
    }
    String total = identity.left().get(0);
    BigDecimal expected = Arithmetic.sum(table, identity.right());
    String message =
        label(total)
            + " is printed as "
            + printed(total)
            + ", but its parts sum to "
            + expected.toPlainString()
            + ".";
    return at(identity, total, message, expected);
  }

  /**
   * A balance is reported at （七）总计, because that is the one of its four cells that has a sum to
   * compare with.
   */
  private Finding balance(Identity identity) {
    String total = identity.right().get(0);
    BigDecimal in = Arithmetic.sum(table, identity.left());
    BigDecimal out = Arithmetic.sum(table, identity.right());
    BigDecimal printed = Arithmetic.sum(table, List.of(total));
    String message =
        label(total)
            + ": what came in (一 and 二) sums to "
            + in.toPlainString()
            + ", but what was decided and carried over (（七）总计 and 四) sums to "
            + out.toPlainString()
            + ".";
    return at(identity, total, message, in.subtract(out).add(printed));
  }

  private Finding at(Identity identity, String pointer, String message, BigDecimal expected) {
    return Finding.of(code(identity.kind()), pointer, figure(pointer).cell().page(), message)
        .withPrinted(printed(pointer))
        .withExpected(expected.toPlainString());
  }

  private static FindingCode code(SumKind kind) {
    return switch (kind) {
      case ROW, BLOCK -> FindingCode.ROW_SUM;
      case COLUMN -> FindingCode.COLUMN_SUM;
      case BALANCE -> FindingCode.BALANCE;
    };
  }

  /** The figure without what stands around it in the cell; where there is none, the cell's text. */
  private String printed(String pointer) {
    Figure figure = figure(pointer);
    BigDecimal value = figure.value();
    return value == null ? figure.cell().printed() : value.toPlainString();
  }

  private Figure figure(String pointer) {
    return Objects.requireNonNull(table.figures().get(pointer), pointer);
  }

  /** Row and column of a cell as the form prints them, such as （一）予以公开 · 总计. */
  private String label(String pointer) {
    Form form = table.form();
    for (FormBlock block : form.blocks()) {
      for (FormRow row : block.rows()) {
        for (FormColumn column : block.columns()) {
          if (form.pointer(row, column).equals(pointer)) {
            return row.labels().isEmpty()
                ? String.join(" ", column.groups()) + " · " + column.labels().get(0)
                : row.labels().get(0) + " · " + column.labels().get(0);
          }
        }
      }
    }
    throw new IllegalArgumentException("the form has no cell " + pointer);
  }
}
