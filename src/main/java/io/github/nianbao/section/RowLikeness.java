package io.github.nianbao.section;

import io.github.nianbao.form.FormRow;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellText;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How like the labels of slices are to the labels of rows; each pair is compared once. */
final class RowLikeness {

  /** A note in brackets; a numbering such as （一） is none. */
  private static final Pattern NOTE = Pattern.compile("[(（][^)）]{3,}[)）]");

  /** How like a blank row is to one without a label. */
  private static final double BLANK = 0.6;

  private final List<Slice> slices;
  private final boolean ruled;
  private final List<List<String>> labels = new ArrayList<>();
  private final Map<Long, double[]> known = new HashMap<>();

  /**
   * Compares labels.
   *
   * @param ruled whether rulings made the slices: then a note without brackets may follow a label,
   *     where else it may be the label of the next row; and a row may be blank
   */
  RowLikeness(List<Slice> slices, List<FormRow> rows, boolean ruled) {
    this.slices = slices;
    this.ruled = ruled;
    for (FormRow row : rows) {
      labels.add(row.labels().stream().map(Labels::normalise).toList());
    }
  }

  /**
   * How like the label of some slices, joined, is to that of a row, 0 to 1. A row without a label
   * is like any slices with figures, and less so blank ones.
   */
  double of(int from, int to, int row) {
    return known.computeIfAbsent((long) from << 32 | to, key -> ofAll(from, to))[row];
  }

  private double[] ofAll(int from, int to) {
    double[] likeness = new double[labels.size()];
    boolean figures = slices.subList(from, to).stream().anyMatch(Slice::hasValues);
    Set<String> texts = texts(from, to);
    for (int row = 0; row < likeness.length; row++) {
      if (labels.get(row).isEmpty()) {
        likeness[row] = figures ? 1 : ruled ? BLANK : 0;
      }
      for (String label : labels.get(row)) {
        for (String text : texts) {
          likeness[row] = Math.max(likeness[row], likeness(label, text));
        }
      }
    }
    return likeness;
  }

  /**
   * The likeness of a printed label; one that goes on after the form's, with a note, counts less.
   */
  private double likeness(String label, String text) {
    double whole = Labels.similarity(label, text);
    if (!ruled || text.length() <= label.length() || label.length() < 4) {
      return whole;
    }
    return Math.max(whole, 0.9 * Labels.prefixSimilarity(label, text));
  }

  /** The wordings the labels of some slices may be read as: the last label columns, or more. */
  private Set<String> texts(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth = Math.max(depth, slices.get(i).labels().size());
    }
    Set<String> texts = new LinkedHashSet<>();
    for (int last = 1; last <= depth; last++) {
      StringBuilder byLine = new StringBuilder();
      StringBuilder byCell = new StringBuilder();
      for (int i = from; i < to; i++) {
        List<List<Glyph>> labels = slices.get(i).labels();
        List<List<Glyph>> deepest =
            labels.subList(Math.max(0, labels.size() - last), labels.size());
        List<Glyph> all = new ArrayList<>();
        for (List<Glyph> label : deepest) {
          all.addAll(label);
          byCell.append(CellText.of(label));
        }
        byLine.append(CellText.of(all));
      }
      for (CharSequence text : List.of(byLine, byCell)) {
        texts.add(Labels.normalise(text.toString()));
        texts.add(Labels.normalise(NOTE.matcher(text).replaceAll("")));
      }
    }
    texts.remove("");
    return texts;
  }
}
