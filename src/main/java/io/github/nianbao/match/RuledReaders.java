package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.match.FormReader.Reading;
import io.github.nianbao.table.TableFragment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the ruled segments of a table, alone and joined, each time once for all forms. */
public final class RuledReaders {

  private final List<TableFragment> segments;
  private final RowLabels labels;
  private final RowLikeness likeness;

  /** For each segment how many slices those before it have. */
  private final int[] firstSlices;

  private final Map<List<Integer>, FormReader> readers = new HashMap<>();

  public RuledReaders(List<TableFragment> segments, RowLabels labels) {
    this.segments = segments;
    this.labels = labels;
    firstSlices = new int[segments.size()];
    for (int i = 1; i < firstSlices.length; i++) {
      firstSlices[i] = firstSlices[i - 1] + segments.get(i - 1).slices().size();
    }
    this.likeness = new RowLikeness(TableFragment.slices(segments), labels);
  }

  /** Joins the segments of a table that go on from one another, over repeated headers. */
  public List<Reading> occurrences(Form form) {
    List<Reading> readings = new ArrayList<>();
    int start = 0;
    Reading running = null;
    for (int i = 0; i < segments.size(); i++) {
      Reading alone = read(form, i, i + 1);
      if (running != null && !alone.goesOnFrom(running)) {
        readings.add(running);
        start = i;
      }
      running = start == i ? alone : read(form, start, i + 1);
    }
    if (running != null) {
      readings.add(running);
    }
    return readings;
  }

  private Reading read(Form form, int from, int to) {
    return readers.computeIfAbsent(List.of(from, to), key -> reader(from, to)).read(form);
  }

  /** What is read from some segments serves all forms. */
  private FormReader reader(int from, int to) {
    List<TableFragment> some = segments.subList(from, to);
    return new FormReader(
        some, labels, likeness, firstSlices[from], slices -> List.of(new RuledRowCosts(slices)));
  }
}
