package io.github.nianbao.dump.row;

import io.github.nianbao.dump.split.RowSplit;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.SumConstraint;
import io.github.nianbao.limit.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the splits of the rows by the sums down the columns: a depth-first search over the
 * rows that are still open, which leaves a branch as soon as a column can no longer come out even.
 * A split stays when it is part of at least one solution.
 */
public final class SumSearch {

  /** Bound on the steps of a search; where it is reached, nothing is ruled out. */
  static final int MAXIMUM_STEPS = 300_000;

  /** What a row adds to a column: positive on the left of the sum, negative on the right. */
  private record Term(int row, int column, int sign) {}

  /** A sum down one column with what the rows that are not open add to it. */
  private record Balance(List<Term> open, long settled) {}

  private final List<RowState> rows;
  private final List<Integer> open = new ArrayList<>();
  private final List<Balance> balances = new ArrayList<>();
  private final List<Set<RowSplit>> alive = new ArrayList<>();
  private final RowSplit[] chosen;
  private final Deadline deadline;
  private int steps;

  private SumSearch(Form form, List<RowState> rows, Deadline deadline) {
    this.deadline = deadline;
    this.rows = rows;
    this.chosen = new RowSplit[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      alive.add(new HashSet<>());
      if (rows.get(i).isOpen()) {
        open.add(i);
      }
    }
    Map<String, Term> terms = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> pointers = rows.get(i).shape().pointers();
      for (int column = 0; column < pointers.size(); column++) {
        terms.put(pointers.get(column), new Term(i, column, 1));
      }
    }
    for (SumConstraint sum : form.sums()) {
      Balance balance = balance(sum, terms);
      if (balance != null && !balance.open().isEmpty()) {
        balances.add(balance);
      }
    }
  }

  /** The rows with the splits that the sums of the table leave. */
  public static List<RowState> search(Form form, List<RowState> rows, Deadline deadline) {
    SumSearch search = new SumSearch(form, rows, deadline);
    if (search.open.isEmpty() || search.balances.isEmpty()) {
      return rows;
    }
    search.step(0);
    boolean decided =
        search.steps <= MAXIMUM_STEPS
            && search.open.stream().noneMatch(row -> search.alive.get(row).isEmpty());
    if (!decided) {
      return rows;
    }
    List<RowState> left = new ArrayList<>(rows);
    for (int row : search.open) {
      left.set(
          row,
          rows.get(row)
              .with(
                  rows.get(row).splits().stream()
                      .filter(search.alive.get(row)::contains)
                      .toList()));
    }
    return List.copyOf(left);
  }

  /** Null where the sum lies within a row or a row in it has no split. */
  private @Nullable Balance balance(SumConstraint sum, Map<String, Term> terms) {
    List<Term> all = new ArrayList<>();
    for (String pointer : sum.left()) {
      all.add(terms.get(pointer));
    }
    for (String pointer : sum.right()) {
      Term term = Objects.requireNonNull(terms.get(pointer));
      all.add(new Term(term.row(), term.column(), -1));
    }
    boolean down = all.stream().mapToInt(Term::column).distinct().count() == 1;
    if (!down || all.stream().anyMatch(term -> !isKnown(rows.get(term.row())))) {
      return null;
    }
    List<Term> stillOpen = new ArrayList<>();
    long settled = 0;
    for (Term term : all) {
      RowState row = rows.get(term.row());
      if (row.isOpen()) {
        stillOpen.add(term);
      } else if (!row.missing()) {
        settled += term.sign() * row.splits().get(0).value(term.column());
      }
    }
    return new Balance(List.copyOf(stillOpen), settled);
  }

  private static boolean isKnown(RowState row) {
    return row.missing() || !row.splits().isEmpty();
  }

  private void step(int depth) {
    deadline.check();
    if (++steps > MAXIMUM_STEPS || !isPossible()) {
      return;
    }
    if (depth == open.size()) {
      for (int row : open) {
        alive.get(row).add(chosen[row]);
      }
      return;
    }
    int row = open.get(depth);
    for (RowSplit split : rows.get(row).splits()) {
      chosen[row] = split;
      step(depth + 1);
    }
    chosen[row] = null;
  }

  /** Whether every balance can still come out even with the rows that are not chosen yet. */
  private boolean isPossible() {
    for (Balance balance : balances) {
      long minimum = balance.settled();
      long maximum = balance.settled();
      for (Term term : balance.open()) {
        RowSplit split = chosen[term.row()];
        if (split != null) {
          minimum += term.sign() * split.value(term.column());
          maximum += term.sign() * split.value(term.column());
        } else {
          long low = Long.MAX_VALUE;
          long high = Long.MIN_VALUE;
          for (RowSplit possible : rows.get(term.row()).splits()) {
            long value = term.sign() * possible.value(term.column());
            low = Math.min(low, value);
            high = Math.max(high, value);
          }
          minimum += low;
          maximum += high;
        }
      }
      if (minimum > 0 || maximum < 0) {
        return false;
      }
    }
    return true;
  }
}
