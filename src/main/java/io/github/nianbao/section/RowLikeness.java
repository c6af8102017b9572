package io.github.nianbao.section;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellText;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How like the labels of slices, alone or joined, are to the labels of a table's rows. */
final class RowLikeness {

  /** A note in brackets; a numbering such as （一） is none. */
  private static final Pattern NOTE = Pattern.compile("[(（][^)）]{3,}[)）]");

  /** Where a note may begin. */
  private static final Pattern NOTE_BEGINS = Pattern.compile("[(（](?![一二三四五六七][)）])");

  /** What is longer is no label. */
  private static final int LONGEST = 70;

  /** How like a blank row is to one without a label. */
  private static final double BLANK = 0.6;

  private final List<Slice> slices;
  private final RowLabels labels;
  private final List<List<Reading>> readings = new ArrayList<>();
  private final boolean[] use;
  private final double[][][] known;

  /** A wording of a label, as printed and normalised, and whether a note may begin in it. */
  private record Reading(String printed, String normal, boolean note) {

    static Reading of(String printed) {
      return new Reading(printed, Labels.normalise(printed), NOTE_BEGINS.matcher(printed).find());
    }
  }

  RowLikeness(List<Slice> slices, RowLabels labels) {
    this.slices = slices;
    this.labels = labels;
    this.known = new double[slices.size()][][];
    int depth = slices.stream().mapToInt(slice -> slice.labels().size()).max().orElse(0);
    for (Slice slice : slices) {
      readings.add(readings(slice, depth));
    }
    use = ofUse();
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
    for (int reading = 0; reading < use.length; reading++) {
      if (!use[reading]) {
        continue;
      }
      StringBuilder text = new StringBuilder();
      boolean note = false;
      for (int i = from; i < to; i++) {
        Reading own = readings.get(i).get(reading);
        text.append(own.normal);
        note |= own.note;
      }
      if (labels.goOn() || text.length() <= LONGEST) {
        takeBetter(best, text.toString());
      }
      if (note) {
        takeBetter(best, withoutNote(from, to, reading));
      }
    }
    return best;
  }

  private String withoutNote(int from, int to, int reading) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(readings.get(i).get(reading).printed);
    }
    return Labels.normalise(NOTE.matcher(text).replaceAll(""));
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
  private static List<Reading> readings(Slice slice, int depth) {
    List<List<Glyph>> labels = slice.labels();
    List<String> cells = labels.stream().map(CellText::of).toList();
    List<Reading> readings = new ArrayList<>();
    for (int last = 1; last <= depth; last++) {
      int from = Math.max(0, labels.size() - last);
      Reading byCell = Reading.of(String.join("", cells.subList(from, cells.size())));
      boolean several =
          labels.subList(from, labels.size()).stream().filter(l -> !l.isEmpty()).count() > 1;
      Reading byLine = byCell;
      if (several) {
        List<Glyph> all = new ArrayList<>();
        labels.subList(from, labels.size()).forEach(all::addAll);
        byLine = Reading.of(CellText.of(all));
      }
      readings.add(byLine);
      if (last > 1) {
        readings.add(byCell);
      }
    }
    return readings;
  }

  /** Which of the readings differ from the one before them in any slice. */
  private boolean[] ofUse() {
    int count = readings.isEmpty() ? 0 : readings.get(0).size();
    boolean[] use = new boolean[count];
    for (int reading = 0; reading < count; reading++) {
      for (List<Reading> own : readings) {
        use[reading] |=
            reading == 0 || !own.get(reading).normal.equals(own.get(reading - 1).normal);
      }
    }
    return use;
  }
}
