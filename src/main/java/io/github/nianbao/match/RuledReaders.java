package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.table.TableFragment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the ruled fragments of a table, alone and joined, each time once for all forms. */
public final class RuledReaders {

  private final List<TableFragment> fragments;
  private final RowLabels labels;
  private final RowLikeness likeness;
  private final ColumnMatcher columns;

  /** For each fragment how many bands those before it have. */
  private final int[] firstBands;

  private final Map<List<Integer>, FormReader> readers = new HashMap<>();

  public RuledReaders(List<TableFragment> fragments, RowLabels labels, ColumnMatcher columns) {
    this.columns = columns;
    this.fragments = fragments;
    this.labels = labels;
    firstBands = new int[fragments.size()];
    for (int i = 1; i < firstBands.length; i++) {
      firstBands[i] = firstBands[i - 1] + fragments.get(i - 1).bands().size();
    }
    this.likeness = new RowLikeness(TableFragment.bands(fragments), labels);
  }

  /** Joins the fragments of a table that go on from one another, over repeated headers. */
  public List<TableCandidate> occurrences(Form form) {
    List<TableCandidate> candidates = new ArrayList<>();
    int start = 0;
    TableCandidate running = null;
    for (int i = 0; i < fragments.size(); i++) {
      TableCandidate alone = read(form, i, i + 1);
      if (running != null && !alone.goesOnFrom(running)) {
        candidates.add(running);
        start = i;
      }
      running = start == i ? alone : read(form, start, i + 1);
    }
    if (running != null) {
      candidates.add(running);
    }
    return candidates;
  }

  private TableCandidate read(Form form, int from, int to) {
    return readers.computeIfAbsent(List.of(from, to), key -> reader(from, to)).read(form);
  }

  /** What is read from some fragments serves all forms. */
  private FormReader reader(int from, int to) {
    List<TableFragment> some = fragments.subList(from, to);
    return new FormReader(
        some,
        labels,
        columns,
        likeness,
        firstBands[from],
        bands -> List.of(new RuledRowCosts(bands)));
  }
}
