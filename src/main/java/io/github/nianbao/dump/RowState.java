package io.github.nianbao.dump;

import io.github.nianbao.dump.Atom.Fragment;
import io.github.nianbao.form.FormRow;
import java.util.List;

/**
 * What is known of a row of a table.
 *
 * @param missing whether the report does not have it
 * @param inDoubt whether its figures may belong to another row
 * @param readings those that are left
 */
record RowState(
    FormRow row,
    RowShape shape,
    boolean missing,
    boolean inDoubt,
    List<Fragment> fragments,
    List<Reading> readings) {

  RowState doubted() {
    return new RowState(row, shape, missing, true, fragments, List.of());
  }

  RowState with(List<Reading> some) {
    return new RowState(row, shape, missing, inDoubt, fragments, List.copyOf(some));
  }

  boolean isOpen() {
    return readings.size() > 1;
  }

  /** Whether its sums were tested and hold in every reading. */
  boolean isProved() {
    return !readings.isEmpty()
        && readings.stream().allMatch(r -> shape.isTestable(r) && shape.holds(r));
  }

  /** Whether its fragments stand in one line, or each in one of its own. */
  boolean isEven() {
    long lines = fragments.stream().map(Fragment::line).distinct().count();
    return lines == 1 || lines == fragments.size();
  }

  /** Whether it has more fragments than any reading of it explains. */
  boolean isSurplus() {
    return readings.isEmpty() && fragments.size() > shape.size();
  }

  @Override
  public String toString() {
    return row.path() + fragments.stream().map(Fragment::text).toList() + " -> " + readings;
  }
}
