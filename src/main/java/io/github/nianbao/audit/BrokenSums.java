package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Arithmetic;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.SumConstraint;
import io.github.nianbao.form.SumKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong where a sum does not hold. A sum alone does not tell which of its members is
 * misprinted; a member that is also one of a sum that holds is cleared. Where that leaves one, it
 * is named, with the value that makes all its sums hold if there is such a value.
 */
final class BrokenSums {

  private final FilledForm table;
  private final List<SumConstraint> broken;
  private final Set<String> cleared = new HashSet<>();

  BrokenSums(FilledForm table, List<SumConstraint> holding, List<SumConstraint> broken) {
    this.table = table;
    this.broken = broken;
    holding.forEach(sum -> members(sum).forEach(cleared::add));
  }

  private static Stream<String> members(SumConstraint sum) {
    return Stream.concat(sum.left().stream(), sum.right().stream());
  }

  /** The evidence about a sum that does not hold: about all its members unless one is left. */
  Evidence evidence(SumConstraint sum) {
    List<String> members = members(sum).toList();
    List<String> suspects = members.stream().filter(member -> !cleared.contains(member)).toList();
    String only = suspects.size() == 1 ? suspects.get(0) : null;
    String at = only == null ? table.form().kind().pointer() : only;
    String total = total(sum);
    Evidence evidence =
        Evidence.of(kind(sum), Scope.of(at, figure(only == null ? total : only).cell().page()))
            .about(only == null ? members : List.of())
            .with(label(total));
    boolean balance = sum.kind() == SumKind.BALANCE;
    evidence =
        evidence
            .with(balance ? plain(Arithmetic.sum(table, sum.left())) : printed(total))
            .with(plain(Arithmetic.sum(table, sum.right())));
    return only == null ? evidence : evidence.printed(printed(only)).expected(expected(only));
  }

  private static EvidenceKind kind(SumConstraint sum) {
    return switch (sum.kind()) {
      case ROW, BLOCK -> EvidenceKind.ROW_SUM_BROKEN;
      case COLUMN -> EvidenceKind.COLUMN_SUM_BROKEN;
      case BALANCE -> EvidenceKind.BALANCE_BROKEN;
    };
  }

  /** The cell a sum is named after; of a balance （七）总计, which has a sum of its own. */
  private static String total(SumConstraint sum) {
    return (sum.kind() == SumKind.BALANCE ? sum.right() : sum.left()).get(0);
  }

  /** What a cell would have to be for its sums to hold; null where they do not agree. */
  private @Nullable String expected(String member) {
    List<String> values = new ArrayList<>();
    for (SumConstraint sum : broken) {
      boolean left = sum.left().contains(member);
      if (left || sum.right().contains(member)) {
        BigDecimal off =
            Arithmetic.sum(table, sum.right()).subtract(Arithmetic.sum(table, sum.left()));
        BigDecimal own = Arithmetic.sum(table, List.of(member));
        values.add(plain(left ? own.add(off) : own.subtract(off)));
      }
    }
    return values.stream().distinct().count() == 1 ? values.get(0) : null;
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  /** The figure without what lies around it in the cell; where there is none, the cell's text. */
  private String printed(String pointer) {
    Figure figure = figure(pointer);
    BigDecimal value = figure.value();
    return value == null ? figure.cell().printed() : plain(value);
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
