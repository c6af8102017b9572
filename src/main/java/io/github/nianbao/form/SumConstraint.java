package io.github.nianbao.form;

import java.util.List;

/**
 * An equation between cells of a table: the sum of the left ones equals the sum of the right ones.
 * A blank or a mark counts as 0.
 *
 * @param kind how its cells lie in the table
 * @param left JSON Pointers of the totals, at least one
 * @param right JSON Pointers of the parts, at least one
 */
public record SumConstraint(SumKind kind, List<String> left, List<String> right) {

  /** Whether a cell is one of its totals or parts. */
  public boolean has(String pointer) {
    return left.contains(pointer) || right.contains(pointer);
  }
}
