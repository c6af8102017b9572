package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Arithmetic;
import io.github.nianbao.form.Arithmetic.Outcome;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.SumConstraint;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Quality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tests the sums of the tables of a report on their figures as printed, and grades each table.
 *
 * <p>Authors misprint a figure or two; where many rows do not add up or hold no figures, the fonts
 * or the text layer of the document are damaged. Then what cannot be tested cannot be vouched for,
 * and where most is wrong, neither can what comes out even: with two digits exchanged in all of the
 * document, the few sums of a small table often do.
 */
public final class Audit {

  /** From so many rows or cells on the fault is not the author's. */
  private static final int DAMAGE = 5;

  /** From so many on it is hardly chance that something comes out even. */
  private static final int GREAT_DAMAGE = 10;

  private static final Set<EvidenceKind> SIGNS_OF_DAMAGE =
      EnumSet.of(
          EvidenceKind.ROW_SUM_BROKEN,
          EvidenceKind.CELL_IS_NO_FIGURE,
          EvidenceKind.CELL_HOLDS_MORE);

  private Audit() {}

  /** A table with its sums tested. */
  private record Tested(
      FilledForm table, List<Evidence> evidence, List<SumConstraint> holding, int sums) {

    Quality grade() {
      return Grader.grade(table, evidence, sums);
    }

    AuditedTable audited(long damage) {
      Quality quality = grade();
      EvidenceKind doubt = null;
      if (quality == Quality.COMPLETE && damage >= DAMAGE) {
        doubt = EvidenceKind.UNTESTED_BESIDE_DAMAGE;
      } else if (quality == Quality.VERIFIED && damage >= GREAT_DAMAGE) {
        doubt = EvidenceKind.TESTED_BESIDE_DAMAGE;
      }
      if (doubt != null) {
        evidence.add(Evidence.of(doubt, Scope.of(table.form().kind().pointer())));
      }
      return new AuditedTable(grade(), List.copyOf(evidence), Proofs.of(holding));
    }
  }

  /**
   * Grades the tables of a report.
   *
   * @param tables as the report prints them; none for one that was not read
   * @param unread about those that are there and were not read
   * @return one for each table of the forms, in the order of the report
   */
  public static Map<TableKind, AuditedTable> of(
      Map<TableKind, FilledForm> tables, List<Evidence> unread) {
    Map<TableKind, Tested> tested = new TreeMap<>();
    tables.forEach((kind, table) -> tested.put(kind, test(table)));
    long damage =
        tested.values().stream()
            .flatMap(table -> table.evidence.stream())
            .filter(evidence -> SIGNS_OF_DAMAGE.contains(evidence.kind()))
            .count();
    Map<TableKind, AuditedTable> audited = new LinkedHashMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      Tested table = tested.get(kind);
      audited.put(kind, table == null ? none(kind, unread) : table.audited(damage));
    }
    return audited;
  }

  private static AuditedTable none(TableKind kind, List<Evidence> unread) {
    List<Evidence> signs =
        unread.stream().filter(sign -> kind.pointer().equals(sign.scope().at())).toList();
    List<Evidence> evidence =
        signs.isEmpty()
            ? List.of(Evidence.of(EvidenceKind.TABLE_ABSENT, Scope.of(kind.pointer())))
            : signs;
    return new AuditedTable(Grader.gradeOfNone(evidence), evidence, Map.of());
  }

  private static Tested test(FilledForm table) {
    Arithmetic arithmetic = new Arithmetic(table);
    List<Evidence> evidence = new ArrayList<>(table.evidence());
    negativeCounts(table, evidence);
    evidence.addAll(ExceededBounds.of(table));
    List<SumConstraint> holding = new ArrayList<>();
    List<SumConstraint> broken = new ArrayList<>();
    for (SumConstraint sum : table.form().sums()) {
      Outcome outcome = arithmetic.test(sum);
      if (outcome == Outcome.HOLDS) {
        holding.add(sum);
      } else if (outcome == Outcome.BROKEN) {
        broken.add(sum);
      }
    }
    BrokenSums sums = new BrokenSums(table, holding, broken);
    broken.forEach(sum -> evidence.add(sums.evidence(sum)));
    if (evidence.stream().anyMatch(one -> one.kind() == EvidenceKind.TABLE_RECOGNISED)) {
      evidence.addAll(ProofOfRecognised.against(table, noticing(table, arithmetic, holding)));
    }
    return new Tested(table, evidence, holding, holding.size() + broken.size());
  }

  /** The sums that a figure which was recognised wrongly would break. */
  private static List<SumConstraint> noticing(
      FilledForm table, Arithmetic arithmetic, List<SumConstraint> holding) {
    List<SumConstraint> noticing = new ArrayList<>(holding);
    table.form().sums().stream()
        .filter(sum -> !holding.contains(sum) && arithmetic.isOfZeros(sum))
        .forEach(noticing::add);
    return noticing;
  }

  private static void negativeCounts(FilledForm table, List<Evidence> evidence) {
    table
        .figures()
        .forEach(
            (pointer, figure) -> {
              BigDecimal value = figure.value();
              FormColumn column = table.form().cells().get(pointer);
              if (value != null
                  && value.signum() < 0
                  && column != null
                  && column.kind() != FormColumn.Kind.CHANGE) {
                Scope scope = Scope.of(pointer, figure.cell().page());
                evidence.add(
                    Evidence.of(EvidenceKind.COUNT_BELOW_ZERO, scope)
                        .printed(figure.cell().printed()));
              }
            });
  }
}
