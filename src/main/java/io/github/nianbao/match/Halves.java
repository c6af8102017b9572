package io.github.nianbao.match;

import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a table that is printed in two, under one another, each with the labels of all rows and
 * some of the columns.
 */
public final class Halves {

  private Halves() {}

  /** Some tables of one form, in order; each two that are halves of one are that. */
  public static List<TableCandidate> joined(List<TableCandidate> tables) {
    List<TableCandidate> joined = new ArrayList<>();
    for (TableCandidate table : tables) {
      TableCandidate before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      TableCandidate whole = before == null ? null : joined(before, table);
      if (whole == null) {
        joined.add(table);
      } else {
        joined.set(joined.size() - 1, whole);
      }
    }
    return joined;
  }

  /** The table that two are the halves of; null where they are not. */
  public static @Nullable TableCandidate joined(TableCandidate first, TableCandidate second) {
    if (!first.form().kind().hasOneBlock()
        || !first.form().kind().hasRowLabels()
        || first.rowsFound() < 2
        || first.rowsFound() != second.rowsFound()
        || !first.form().equals(second.form())) {
      return null;
    }
    FormBlock block = first.form().blocks().get(0);
    Set<FormColumn> columns = columns(first, block);
    int own = columns.size();
    Set<FormColumn> others = columns(second, block);
    columns.addAll(others);
    boolean halves =
        own > 0
            && !others.isEmpty()
            && columns.size() == own + others.size()
            && columns.size() == block.columns().size();
    return halves ? beside(first, second) : null;
  }

  /** The columns of a form that the headers over the rows of a table name. */
  private static Set<FormColumn> columns(TableCandidate table, FormBlock block) {
    Set<FormColumn> columns = Collections.newSetFromMap(new IdentityHashMap<>());
    table.bandsOfRows().stream()
        .map(RowBand::header)
        .distinct()
        .forEach(
            header ->
                table.columns().match(header, block.columns()).columns().stream()
                    .filter(Objects::nonNull)
                    .forEach(columns::add));
    return columns;
  }

  /** The rows of two tables, each of the bands of both. */
  private static @Nullable TableCandidate beside(TableCandidate first, TableCandidate second) {
    List<@Nullable RowMatch> rows = new ArrayList<>(Collections.nCopies(first.rows().size(), null));
    List<RowBand> bands = new ArrayList<>();
    int next = 0;
    int nextOther = 0;
    List<RowMatch> others = second.fromTop();
    List<RowMatch> own = first.fromTop();
    for (int i = 0; i < own.size(); i++) {
      RowMatch row = own.get(i);
      RowMatch other = others.get(i);
      int index = first.rows().indexOf(row);
      if (!Objects.equals(second.rows().get(index), other)) {
        return null;
      }
      bands.addAll(first.bands().subList(next, row.from()));
      bands.addAll(second.bands().subList(nextOther, other.from()));
      int from = bands.size();
      bands.addAll(first.bands(row));
      bands.addAll(second.bands(other));
      double likeness = Math.min(row.likeness(), other.likeness());
      rows.set(index, new RowMatch(from, bands.size(), likeness));
      next = row.to();
      nextOther = other.to();
    }
    bands.addAll(first.bands().subList(next, first.bands().size()));
    bands.addAll(second.bands().subList(nextOther, second.bands().size()));
    List<TableFragment> fragments = new ArrayList<>(first.fragments());
    fragments.addAll(second.fragments());
    return new TableCandidate(
        first.form(), fragments, bands, rows, first.columns(), first.fit() + second.fit());
  }
}
