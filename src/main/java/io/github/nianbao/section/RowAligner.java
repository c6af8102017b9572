package io.github.nianbao.section;

import io.github.nianbao.form.FormRow;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellText;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Matches the slices of a table with the rows of its form, in order: by label first, by place
 * between recognised neighbours last. A row may take several slices; slices and rows may be left
 * over.
 */
final class RowAligner {

  /** A label less like the form's than this is none of it. */
  private static final double LEAST_LIKE = 0.3;

  /** A label at least this like the form's is recognised by itself, not by its place. */
  static final double LIKE = 0.55;

  private static final double SKIPPED_ROW = -0.3;
  private static final double SKIPPED_SLICE = -0.1;
  private static final double JOINED_SLICE = -0.03;

  private final List<Slice> slices;
  private final List<FormRow> rows;
  private final SliceFit fit;
  private final Map<Long, List<String>> texts = new HashMap<>();

  /** What joining slices into one row costs beyond its label, by where their print stands. */
  interface SliceFit {

    /** How many slices a row may take. */
    int mostSlices();

    /** Whether slices from..to (exclusive) may be one row. */
    boolean joins(int from, int to);

    /** What it costs, 0 for nothing, to take them as one row. */
    double cost(int from, int to);
  }

  /**
   * The slices of a row.
   *
   * @param from first slice
   * @param to slice after the last
   * @param likeness of their label to the form's, 0 to 1; 1 where the form has no label
   */
  record Match(int from, int to, double likeness) {}

  /**
   * Which slices belong to which row.
   *
   * @param matches one for each row of the form; null where the report does not have it
   * @param score how well the form fits; higher is better
   */
  record Alignment(List<@Nullable Match> matches, double score) {}

  private RowAligner(List<Slice> slices, List<FormRow> rows, SliceFit fit) {
    this.slices = slices;
    this.rows = rows;
    this.fit = fit;
  }

  static Alignment align(List<Slice> slices, List<FormRow> rows, SliceFit fit) {
    return new RowAligner(slices, rows, fit).align();
  }

  private Alignment align() {
    int n = slices.size();
    int m = rows.size();
    double[][] best = new double[n + 1][m + 1];
    int[][] take = new int[n + 1][m + 1];
    double[][] likeness = new double[n + 1][m + 1];
    for (double[] line : best) {
      Arrays.fill(line, Double.NEGATIVE_INFINITY);
    }
    for (int i = n; i >= 0; i--) {
      for (int r = m; r >= 0; r--) {
        if (i == n && r == m) {
          best[i][r] = 0;
          continue;
        }
        if (r < m) {
          better(best, take, i, r, SKIPPED_ROW + best[i][r + 1], -1);
        }
        if (i < n) {
          double skip = r == m || r == 0 || !slices.get(i).hasValues() ? 0 : SKIPPED_SLICE;
          better(best, take, i, r, skip + best[i + 1][r], -2);
        }
        for (int j = i + 1; r < m && j <= Math.min(n, i + fit.mostSlices()); j++) {
          if (!fit.joins(i, j)) {
            break;
          }
          double like = likeness(i, j, rows.get(r));
          if (like >= LEAST_LIKE) {
            double value = like - 0.5 + (j - i - 1) * JOINED_SLICE - fit.cost(i, j);
            if (better(best, take, i, r, value + best[j][r + 1], j)) {
              likeness[i][r] = like;
            }
          }
        }
      }
    }
    return new Alignment(trace(take, likeness), best[0][0]);
  }

  private static boolean better(
      double[][] best, int[][] take, int i, int r, double value, int choice) {
    if (value > best[i][r]) {
      best[i][r] = value;
      take[i][r] = choice;
      return true;
    }
    return false;
  }

  private List<@Nullable Match> trace(int[][] take, double[][] likeness) {
    List<@Nullable Match> matches = new ArrayList<>();
    int i = 0;
    int r = 0;
    while (i < slices.size() || r < rows.size()) {
      int choice = take[i][r];
      if (choice == -1) {
        matches.add(null);
        r++;
      } else if (choice == -2) {
        i++;
      } else {
        matches.add(new Match(i, choice, likeness[i][r]));
        i = choice;
        r++;
      }
    }
    return matches;
  }

  private double likeness(int from, int to, FormRow row) {
    if (row.labels().isEmpty()) {
      boolean figures = false;
      for (int i = from; i < to; i++) {
        figures |= slices.get(i).hasValues();
      }
      return figures ? 1 : 0;
    }
    double best = 0;
    for (String text : texts.computeIfAbsent(key(from, to), key -> texts(from, to))) {
      for (String label : row.labels()) {
        best = Math.max(best, likeness(Labels.normalise(label), text));
      }
    }
    return best;
  }

  /**
   * The likeness of a printed label; one that goes on after the form's, with a note, counts less.
   */
  private static double likeness(String label, String text) {
    double whole = Labels.similarity(label, text);
    if (text.length() <= label.length() || label.length() < 4) {
      return whole;
    }
    return Math.max(whole, 0.9 * Labels.prefixSimilarity(label, text));
  }

  private static long key(int from, int to) {
    return (long) from << 32 | to;
  }

  /** The wordings the labels of some slices may be read as: the last label columns, or more. */
  private List<String> texts(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth = Math.max(depth, slices.get(i).labels().size());
    }
    List<String> texts = new ArrayList<>();
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
      texts.add(Labels.normalise(byLine.toString()));
      if (last > 1) {
        texts.add(Labels.normalise(byCell.toString()));
      }
    }
    return texts;
  }
}
