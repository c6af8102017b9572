package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.SumConstraint;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the sums prove a table that was recognised in a picture. Who takes one digit for another
 * does so wherever it is printed: where the sums would hold all the same, they say nothing of it.
 */
final class ProofOfRecognised {

  private final FilledForm table;
  private final List<SumConstraint> holding;

  private ProofOfRecognised(FilledForm table, List<SumConstraint> holding) {
    this.table = table;
    this.holding = holding;
  }

  /**
   * What leaves the table unproved.
   *
   * @param holding the sums that hold
   * @return empty where they prove it
   */
  static List<Evidence> against(FilledForm table, List<SumConstraint> holding) {
    return new ProofOfRecognised(table, holding).against();
  }

  private List<Evidence> against() {
    Set<String> covered = new HashSet<>();
    for (SumConstraint sum : holding) {
      covered.addAll(sum.left());
      covered.addAll(sum.right());
    }
    for (String pointer : table.form().cells().keySet()) {
      if (!covered.contains(pointer)) {
        return List.of(unproved(printed(pointer)));
      }
    }
    for (Map.Entry<String, Map<String, BigDecimal>> one : alike().entrySet()) {
      if (isUnseen(one.getValue())) {
        return List.of(unproved(one.getKey()));
      }
    }
    return List.of();
  }

  private Evidence unproved(String what) {
    return Evidence.of(EvidenceKind.TABLE_PROVED_IN_PART, Scope.of(table.form().kind().pointer()))
        .with(what);
  }

  private String printed(String pointer) {
    var figure = table.figures().get(pointer);
    return figure == null ? "" : figure.cell().printed();
  }

  /**
   * What can be mistaken all over the table, each digit and each content of a cell, with what it
   * counts in each cell.
   */
  private Map<String, Map<String, BigDecimal>> alike() {
    Map<String, Map<String, BigDecimal>> alike = new LinkedHashMap<>();
    for (String pointer : table.form().cells().keySet()) {
      String printed = printed(pointer);
      if (printed.isEmpty()) {
        continue;
      }
      alike.computeIfAbsent(printed, key -> new HashMap<>()).put(pointer, BigDecimal.ONE);
      BigDecimal value = table.value(pointer);
      if (value == null) {
        continue;
      }
      String digits = value.abs().toBigInteger().toString();
      for (int i = 0; i < digits.length(); i++) {
        BigDecimal place = BigDecimal.TEN.pow(digits.length() - 1 - i);
        alike
            .computeIfAbsent("#" + digits.charAt(i), key -> new HashMap<>())
            .merge(pointer, place, BigDecimal::add);
      }
    }
    return alike;
  }

  /** Whether no sum notices that something changes by as much in each cell as it counts there. */
  private boolean isUnseen(Map<String, BigDecimal> counts) {
    for (SumConstraint sum : holding) {
      BigDecimal difference = sum(sum.left(), counts).subtract(sum(sum.right(), counts));
      if (difference.signum() != 0) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal sum(List<String> pointers, Map<String, BigDecimal> counts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String pointer : pointers) {
      sum = sum.add(counts.getOrDefault(pointer, BigDecimal.ZERO));
    }
    return sum;
  }
}
