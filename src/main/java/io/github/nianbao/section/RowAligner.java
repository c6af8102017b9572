package io.github.nianbao.section;

import io.github.nianbao.form.FormRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

  private final List<Slice> slices;
  private final List<FormRow> rows;
  private final SliceFit fit;
  private final RowLikeness likeness;

  /** What joining slices into one row costs beyond its label, by where their print stands. */
  interface SliceFit {

    /** Whether rulings made the slices. */
    boolean ruled();

    /** How many slices a row may take. */
    int mostSlices();

    /** Whether slices from..to (exclusive) may be one row. */
    boolean joins(int from, int to);

    /** What it costs, 0 for nothing, to take them as one row. */
    double cost(int from, int to);

    /**
     * What it costs to leave a slice out.
     *
     * @param within whether it stands between rows that were found
     */
    double skipped(int slice, boolean within);
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

  private RowAligner(List<Slice> slices, List<FormRow> rows, RowLikeness likeness, SliceFit fit) {
    this.slices = slices;
    this.rows = rows;
    this.likeness = likeness;
    this.fit = fit;
  }

  /**
   * Matches slices with rows.
   *
   * @param fits ways in which the slices of the table may make rows, at least one
   * @return by the way that fits best
   */
  static Alignment align(List<Slice> slices, List<FormRow> rows, List<? extends SliceFit> fits) {
    RowLikeness likeness = new RowLikeness(slices, rows, fits.get(0).ruled());
    return fits.stream()
        .map(fit -> new RowAligner(slices, rows, likeness, fit).align())
        .max(Comparator.comparingDouble(Alignment::score))
        .orElseThrow();
  }

  private Alignment align() {
    int n = slices.size();
    int m = rows.size();
    double[][] best = new double[n + 1][m + 1];
    int[][] take = new int[n + 1][m + 1];
    double[][] like = new double[n + 1][m + 1];
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
          double skip = fit.skipped(i, r > 0 && r < m);
          better(best, take, i, r, best[i + 1][r] - skip, -2);
        }
        for (int j = i + 1; r < m && j <= Math.min(n, i + fit.mostSlices()); j++) {
          if (!fit.joins(i, j)) {
            break;
          }
          double own = likeness.of(i, j, r);
          if (own >= LEAST_LIKE
              && better(best, take, i, r, own - 0.5 - fit.cost(i, j) + best[j][r + 1], j)) {
            like[i][r] = own;
          }
        }
      }
    }
    return new Alignment(trace(take, like), best[0][0]);
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

  private List<@Nullable Match> trace(int[][] take, double[][] like) {
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
        matches.add(new Match(i, choice, like[i][r]));
        i = choice;
        r++;
      }
    }
    return matches;
  }
}
