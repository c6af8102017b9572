package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The same table read by other means, as a witness: where both give a figure for a cell they must
 * give the same. What the second reading does not find says nothing. Of 12,500 prints changed by
 * chance it alone spoke against 1 wrong table and 5 right ones.
 */
public final class SecondReading {

  private SecondReading() {}

  /** The cells for which two readings of a table in the same form give different figures. */
  public static List<Evidence> against(FilledForm table, FilledForm second) {
    List<Evidence> evidence = new ArrayList<>();
    if (table.form().blocks().equals(second.form().blocks())) {
      table
          .figures()
          .forEach(
              (pointer, figure) -> {
                BigDecimal own = figure.value();
                BigDecimal other = second.value(pointer);
                if (own != null && other != null && own.compareTo(other) != 0) {
                  evidence.add(differing(pointer, figure, other));
                }
              });
    }
    return evidence;
  }

  private static Evidence differing(String pointer, Figure figure, BigDecimal other) {
    return Evidence.of(EvidenceKind.READINGS_DIFFER, Scope.of(pointer, figure.cell().page()))
        .with(other.toPlainString())
        .printed(figure.cell().printed());
  }
}
