package io.github.nianbao.dump.row;

import io.github.nianbao.dump.split.RowShape;
import io.github.nianbao.dump.split.RowSplit;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.form.FormRow;
import java.util.Collection;
import java.util.List;

/**
 * What is known of a row of a table.
 *
 * @param missing whether the report does not have it
 * @param inDoubt whether its figures may belong to another row
 * @param lines indexes of those in which its label lies; none where that was not found
 * @param splits those that are left
 */
public record RowState(
    FormRow row,
    RowShape shape,
    boolean missing,
    boolean inDoubt,
    List<Fragment> fragments,
    Collection<Integer> lines,
    List<RowSplit> splits) {

  public RowState doubted() {
    return new RowState(row, shape, missing, true, fragments, lines, List.of());
  }

  RowState with(List<RowSplit> some) {
    return new RowState(row, shape, missing, inDoubt, fragments, lines, List.copyOf(some));
  }

  boolean isOpen() {
    return splits.size() > 1;
  }

  /** Whether its sums were tested and hold in every split. */
  boolean isProved() {
    return !splits.isEmpty() && splits.stream().allMatch(shape::proves);
  }

  /** Whether its fragments lie in one line, or each in one of its own. */
  boolean isEven() {
    long lines = fragments.stream().map(Fragment::line).distinct().count();
    return lines == 1 || lines == fragments.size();
  }

  /** Whether it has as many fragments as cells. */
  boolean isFull() {
    return fragments.size() == shape.size();
  }

  /** Whether it has more fragments than any split of it explains. */
  boolean isSurplus() {
    return splits.isEmpty() && fragments.size() > shape.size();
  }

  @Override
  public String toString() {
    return row.path() + fragments.stream().map(Fragment::text).toList() + " -> " + splits;
  }
}
