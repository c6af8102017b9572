package io.github.nianbao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sums of one table, on its figures as printed. A blank and a mark count as 0. */
public final class Arithmetic {

  private final FilledForm table;

  public Arithmetic(FilledForm table) {
    this.table = table;
  }

  /** What the print makes of a sum. */
  public enum Outcome {
    /** Too little is printed. */
    UNTESTABLE,
    /** Both sides are the same. */
    HOLDS,
    /** They are not. */
    BROKEN
  }

  /**
   * Tests a sum. It can be tested where the print says enough: all its cells were found, something
   * is printed on either side, and a balance does not rest on a total that the report leaves out.
   */
  public Outcome test(SumConstraint sum) {
    BigDecimal left = printedSum(sum.left());
    BigDecimal right = left == null ? null : printedSum(sum.right());
    if (left == null || right == null || restsOnOmittedTotal(sum)) {
      return Outcome.UNTESTABLE;
    }
    return left.compareTo(right) == 0 ? Outcome.HOLDS : Outcome.BROKEN;
  }

  /**
   * Whether nothing but blanks, marks and zeros stands on either side of a sum, of which all cells
   * were found: it says little of a print, but a figure that was taken for one of them would break
   * it.
   */
  public boolean isOfZeros(SumConstraint sum) {
    return Stream.concat(sum.left().stream(), sum.right().stream())
        .map(table.figures()::get)
        .allMatch(figure -> figure != null && figure.isRead() && isZero(figure.value()));
  }

  private static boolean isZero(@Nullable BigDecimal value) {
    return value == null || value.signum() == 0;
  }

  private boolean restsOnOmittedTotal(SumConstraint sum) {
    return sum.kind() == SumKind.BALANCE
        && Stream.concat(sum.left().stream(), sum.right().stream()).anyMatch(this::omittedTotal);
  }

  /** The sum of some cells; null where one of them was not found, or none holds a figure. */
  private @Nullable BigDecimal printedSum(List<String> pointers) {
    BigDecimal sum = null;
    for (String pointer : pointers) {
      Figure figure = table.figures().get(pointer);
      if (figure == null || !figure.isRead()) {
        return null;
      }
      BigDecimal value = figure.value();
      if (value != null) {
        sum = sum == null ? value : sum.add(value);
      }
    }
    return sum;
  }

  /** The sum of some cells; one without a figure counts as 0. */
  public static BigDecimal sum(FilledForm table, List<String> pointers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String pointer : pointers) {
      BigDecimal value = table.value(pointer);
      sum = value == null ? sum : sum.add(value);
    }
    return sum;
  }

  /**
   * Whether a blank cell is the total of printed figures: some reports leave 总计 blank in every row
   * of the results, and such a blank is no 0.
   */
  private boolean omittedTotal(String pointer) {
    return table.value(pointer) == null
        && table.form().sums().stream()
            .filter(sum -> sum.left().equals(List.of(pointer)))
            .anyMatch(sum -> sum(table, sum.right()).signum() != 0);
  }
}
