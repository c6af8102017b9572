package io.github.nianbao.dump.label;

import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tables of a dump, and those that an annex repeats with the figures of another year:
 * which of two is the report's cannot be told, so that neither is vouched for.
 */
public final class TableFinder {

  private final List<Atom> atoms;
  private final Deadline deadline;

  public TableFinder(List<Atom> atoms, Deadline deadline) {
    this.atoms = atoms;
    this.deadline = deadline;
  }

  /** The table of a kind whose labels are best kept; empty where too few of them are. */
  public Optional<FoundTable> find(TableKind kind) {
    return best(kind, atoms)
        .map(table -> new FoundTable(table, best(kind, atoms.subList(0, table.start()))));
  }

  private Optional<TableText> best(TableKind kind, List<Atom> among) {
    TableText best = null;
    for (Form form : kind.forms()) {
      deadline.check();
      TableText table = TableText.of(FormLabels.of(form), among);
      if (best == null || table.score() > best.score()) {
        best = table;
      }
    }
    return Optional.ofNullable(best).filter(TableText::isTable);
  }

  /**
   * What makes it doubtful that a table is the report's.
   *
   * @param start of the table
   * @param second whether another one of its kind lies before it
   * @param before the tables that belong before it
   */
  public List<Evidence> doubts(
      TableKind kind, int start, boolean second, Collection<FoundTable> before) {
    List<Evidence> doubts = new ArrayList<>();
    if (second) {
      doubts.add(Evidence.of(EvidenceKind.ANOTHER_TABLE_BEFORE, Scope.of(kind.pointer())));
    }
    before.stream()
        .filter(other -> other.start() < start && isOneOfTwo(other, start))
        .map(other -> other.table().labels().form().kind())
        .forEach(
            other ->
                doubts.add(
                    Evidence.of(EvidenceKind.TABLE_BEHIND_SECOND_TABLE, Scope.of(kind.pointer()))
                        .with(other.section())));
    return List.copyOf(doubts);
  }

  /** Whether two tables of a kind lie before a place: behind it is an annex, of second tables. */
  private boolean isOneOfTwo(FoundTable found, int place) {
    TableText table = found.table();
    return hasMostRowsOf(table, found.earlier())
        || (table.end() < place
            && hasMostRowsOf(
                table, best(table.labels().form().kind(), atoms.subList(table.end(), place))));
  }

  /** Whether another table has the rows of one; the rest of a torn one has not. */
  private static boolean hasMostRowsOf(TableText table, Optional<TableText> other) {
    Set<String> rows = table.filledRows();
    Set<String> others = other.map(TableText::filledRows).orElse(Set.of());
    return others.stream().filter(rows::contains).count() * 2 > others.size();
  }
}
