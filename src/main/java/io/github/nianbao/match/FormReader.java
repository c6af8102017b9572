package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.RowCostModel;
import io.github.nianbao.table.TableFragment;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Matches the fragments of one table with the forms it may follow. */
public final class FormReader {

  private final List<TableFragment> fragments;
  private final List<RowBand> bands;
  private final RowLabels labels;
  private final ColumnMatcher columns;
  private final RowAligner aligner;

  /**
   * Reads fragments.
   *
   * @param fragments of one table
   * @param labels of its rows
   * @param columns matches its headers
   * @param likeness what the labels of their bands, and of others, are like
   * @param first which band of those is their first
   * @param costsOf the ways in which bands may make rows
   */
  public FormReader(
      List<TableFragment> fragments,
      RowLabels labels,
      ColumnMatcher columns,
      RowLikeness likeness,
      int first,
      Function<List<RowBand>, List<? extends RowCostModel>> costsOf) {
    this.fragments = List.copyOf(fragments);
    this.bands = TableFragment.bands(fragments);
    this.labels = labels;
    this.columns = columns;
    this.aligner = new RowAligner(bands.size(), likeness, first, costsOf.apply(bands));
  }

  /** Matches all bands with a form. */
  public TableCandidate read(Form form) {
    RowAligner.Alignment alignment = aligner.align(labels.of(form));
    double fit = alignment.score();
    for (TableFragment fragment : fragments) {
      fit += columns.fit(fragment.header(), form);
    }
    List<@Nullable RowMatch> rows = TwinRows.settled(form, alignment.matches());
    return new TableCandidate(form, fragments, bands, rows, columns, fit);
  }
}
