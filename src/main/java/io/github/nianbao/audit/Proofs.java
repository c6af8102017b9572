package io.github.nianbao.audit;

import io.github.nianbao.form.SumConstraint;
import io.github.nianbao.report.Proof;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the sums that hold prove of each cell they cover. */
final class Proofs {

  private Proofs() {}

  /** By JSON Pointer the sums that hold; none for a cell that no such sum covers. */
  static Map<String, List<Proof>> of(List<SumConstraint> holding) {
    Map<String, Set<Proof>> proofs = new HashMap<>();
    for (SumConstraint sum : holding) {
      Proof proof = proof(sum);
      for (List<String> side : List.of(sum.left(), sum.right())) {
        side.forEach(
            cell -> proofs.computeIfAbsent(cell, c -> EnumSet.noneOf(Proof.class)).add(proof));
      }
    }
    Map<String, List<Proof>> lists = new HashMap<>();
    proofs.forEach((cell, own) -> lists.put(cell, List.copyOf(own)));
    return lists;
  }

  private static Proof proof(SumConstraint sum) {
    return switch (sum.kind()) {
      case ROW -> Proof.ROW;
      case BLOCK -> Proof.BLOCK;
      case COLUMN -> Proof.COLUMN;
      case BALANCE -> Proof.BALANCE;
    };
  }
}
