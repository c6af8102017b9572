package io.github.nianbao.section;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellText;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How like the labels of slices, alone or joined, are to the labels of a table's rows. */
final class RowLikeness {

  /** A note in brackets; a numbering such as （一） is none. */
  private static final Pattern NOTE = Pattern.compile("[(（][^)）]{3,}[)）]");

  /** What is longer, with spaces and punctuation, is no label. */
  private static final int LONGEST = 90;

  /** How like a blank row is to one without a label. */
  private static final double BLANK = 0.6;

  private final List<Slice> slices;
  private final RowLabels labels;
  private final List<List<String>> readings = new ArrayList<>();
  private final double[][][] known;

  RowLikeness(List<Slice> slices, RowLabels labels) {
    this.slices = slices;
    this.labels = labels;
    this.known = new double[slices.size()][][];
    int depth = slices.stream().mapToInt(slice -> slice.labels().size()).max().orElse(0);
    for (Slice slice : slices) {
      readings.add(readings(slice, depth));
    }
  }

  /**
   * How like the label of some slices, joined, is to that of a row, 0 to 1. A row without a label
   * is like any slices with figures, and less so, where rulings made the slices, blank ones.
   *
   * @param row the labels of the row
   */
  double of(int from, int to, int[] row) {
    if (row.length == 0) {
      boolean figures = slices.subList(from, to).stream().anyMatch(Slice::hasValues);
      return figures ? 1 : labels.goOn() ? BLANK : 0;
    }
    double[] likeness = ofAll(from, to);
    double best = 0;
    for (int label : row) {
      best = Math.max(best, likeness[label]);
    }
    return best;
  }

  private double[] ofAll(int from, int to) {
    if (known[from] == null) {
      known[from] = new double[slices.size() - from][];
    }
    double[][] own = known[from];
    if (own[to - from - 1] == null) {
      own[to - from - 1] = compare(from, to);
    }
    return own[to - from - 1];
  }

  private double[] compare(int from, int to) {
    double[] best = labels.likeness("").clone();
    for (int reading = 0; reading < readings.get(from).size(); reading++) {
      StringBuilder text = new StringBuilder();
      for (int i = from; i < to; i++) {
        text.append(readings.get(i).get(reading));
      }
      if (labels.goOn() || text.length() <= LONGEST) {
        takeBetter(best, Labels.normalise(text.toString()));
      }
      Matcher note = NOTE.matcher(text);
      if (note.find()) {
        takeBetter(best, Labels.normalise(note.replaceAll("")));
      }
    }
    return best;
  }

  private void takeBetter(double[] best, String text) {
    if (!text.isEmpty()) {
      double[] likeness = labels.likeness(text);
      for (int label = 0; label < best.length; label++) {
        best[label] = Math.max(best[label], likeness[label]);
      }
    }
  }

  /**
   * The wordings the label of a slice may be read as, as printed: its last label column, or more of
   * them, line by line or cell by cell.
   */
  private static List<String> readings(Slice slice, int depth) {
    List<String> readings = new ArrayList<>();
    for (int last = 1; last <= depth; last++) {
      List<List<Glyph>> labels = slice.labels();
      List<List<Glyph>> deepest = labels.subList(Math.max(0, labels.size() - last), labels.size());
      List<Glyph> all = new ArrayList<>();
      StringBuilder byCell = new StringBuilder();
      for (List<Glyph> label : deepest) {
        all.addAll(label);
        byCell.append(CellText.of(label));
      }
      readings.add(CellText.of(all));
      if (last > 1) {
        readings.add(byCell.toString());
      }
    }
    return readings;
  }
}
