package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Arithmetic;
import io.github.nianbao.form.Bound;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells of a table that exceed what their labels say they are a part of; it says, not grades. */
final class ExceededBounds {

  private ExceededBounds() {}

  /** One piece of evidence for each bound of which all cells have figures and that is exceeded. */
  static List<Evidence> of(FilledForm table) {
    List<Evidence> exceeded = new ArrayList<>();
    for (Bound bound : table.form().bounds()) {
      List<String> cells = Stream.of(bound.part(), bound.whole()).flatMap(List::stream).toList();
      if (cells.stream().map(table::value).allMatch(Objects::nonNull)) {
        BigDecimal part = Arithmetic.sum(table, bound.part());
        BigDecimal whole = Arithmetic.sum(table, bound.whole());
        if (part.compareTo(whole) > 0) {
          exceeded.add(
              Evidence.of(EvidenceKind.PART_EXCEEDS_WHOLE, Scope.of(bound.part().get(0)))
                  .with(labels(table, bound.part()))
                  .with(part.toPlainString())
                  .with(labels(table, bound.whole()))
                  .with(whole.toPlainString())
                  .about(cells));
        }
      }
    }
    return exceeded;
  }

  private static String labels(FilledForm table, List<String> cells) {
    return table.form().rows().stream()
        .filter(row -> cells.containsAll(table.form().pointers(row)))
        .map(FormRow::name)
        .map(name -> name.chinese())
        .collect(Collectors.joining("＋"));
  }
}
