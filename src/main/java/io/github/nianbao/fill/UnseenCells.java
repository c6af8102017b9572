package io.github.nianbao.fill;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.SumConstraint;
import io.github.nianbao.report.CellState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must speak for a table whose cells nothing encloses, beyond its labels. A blank is a blank
 * cell only where the cell can be seen, and figures that all lie one column aside still have the
 * right sums in every column.
 */
public final class UnseenCells {

  private UnseenCells() {}

  /**
   * A table with its totals missing where none is printed beside parts that are not 0.
   *
   * @return null for a table whose rows have no labels and of which no sum is printed
   */
  public static @Nullable FilledForm judged(FilledForm form) {
    boolean labelled = form.form().rows().stream().noneMatch(row -> row.labels().isEmpty());
    if (!labelled && form.form().sums().stream().noneMatch(sum -> isPrinted(form, sum))) {
      return null;
    }
    Map<String, Figure> figures = new LinkedHashMap<>(form.figures());
    List<Evidence> evidence = new ArrayList<>(form.evidence());
    for (SumConstraint sum : form.form().sums()) {
      String total = sum.left().get(0);
      Figure figure = figures.get(total);
      if (sum.kind().inRow()
          && figure != null
          && figure.cell().state() == CellState.BLANK
          && sum.right().stream().anyMatch(part -> isPositive(form, part))) {
        figures.put(total, Figure.missing());
        evidence.add(
            Evidence.of(EvidenceKind.TOTAL_WITHOUT_CELL, Scope.of(total, figure.cell().page())));
      }
    }
    return new FilledForm(form.form(), figures, List.copyOf(evidence));
  }

  /** Whether something is printed on both sides of a sum. */
  private static boolean isPrinted(FilledForm form, SumConstraint sum) {
    return Stream.of(sum.left(), sum.right())
        .allMatch(side -> side.stream().anyMatch(at -> form.value(at) != null));
  }

  private static boolean isPositive(FilledForm form, String pointer) {
    BigDecimal value = form.value(pointer);
    return value != null && value.signum() > 0;
  }
}
