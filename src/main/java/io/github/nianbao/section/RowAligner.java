package io.github.nianbao.section;

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
  static final double LEAST_LIKE = 0.3;

  /** A label at least this like the form's is recognised by itself, not by its place. */
  static final double LIKE = 0.55;

  private static final double SKIPPED_ROW = -0.3;

  /** What joining slices into one row costs beyond its label, by where their print stands. */
  interface SliceFit {

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

  /** What a fit makes of the slices, counted once for all forms and rows. */
  private static final class Costs {
    private final double[][] rows;
    private final double[] skippedWithin;
    private final double[] skippedOutside;

    /** For each slice what a row of it and the next ones costs, up to where rows cannot reach. */
    Costs(int slices, SliceFit fit) {
      rows = new double[slices][];
      skippedWithin = new double[slices];
      skippedOutside = new double[slices];
      for (int i = 0; i < slices; i++) {
        int end = i + 1;
        while (end <= slices && end - i <= fit.mostSlices() && fit.joins(i, end)) {
          end++;
        }
        rows[i] = new double[end - i - 1];
        for (int j = i + 1; j < end; j++) {
          rows[i][j - i - 1] = fit.cost(i, j);
        }
        skippedWithin[i] = fit.skipped(i, true);
        skippedOutside[i] = fit.skipped(i, false);
      }
    }
  }

  private final int slices;
  private final RowLikeness likeness;
  private final List<Costs> ways = new ArrayList<>();

  /**
   * Matches slices with rows.
   *
   * @param slices how many there are
   * @param likeness what their labels are like
   * @param fits ways in which the slices of the table may make rows, at least one
   */
  RowAligner(int slices, RowLikeness likeness, List<? extends SliceFit> fits) {
    this.slices = slices;
    this.likeness = likeness;
    fits.forEach(fit -> ways.add(new Costs(slices, fit)));
  }

  /**
   * Matches the slices with the rows of a form, by the way that fits best.
   *
   * @param rows the labels of each row, as {@link RowLabels} knows them
   */
  Alignment align(int[][] rows) {
    double[][][] like = new double[slices][][];
    for (int i = 0; i < slices; i++) {
      int reach = 0;
      for (Costs way : ways) {
        reach = Math.max(reach, way.rows[i].length);
      }
      like[i] = new double[reach][rows.length];
      for (int length = 1; length <= reach; length++) {
        for (int r = 0; r < rows.length; r++) {
          like[i][length - 1][r] = likeness.of(i, i + length, rows[r]);
        }
      }
    }
    return ways.stream()
        .map(way -> align(way, like, rows.length))
        .max(Comparator.comparingDouble(Alignment::score))
        .orElseThrow();
  }

  private Alignment align(Costs way, double[][][] like, int m) {
    int n = slices;
    double[][] best = new double[n + 1][m + 1];
    int[][] take = new int[n + 1][m + 1];
    for (double[] line : best) {
      Arrays.fill(line, Double.NEGATIVE_INFINITY);
    }
    best[n][m] = 0;
    for (int i = n; i >= 0; i--) {
      for (int r = i == n ? m - 1 : m; r >= 0; r--) {
        if (r < m) {
          better(best, take, i, r, SKIPPED_ROW + best[i][r + 1], -1);
        }
        if (i < n) {
          double skip = r > 0 && r < m ? way.skippedWithin[i] : way.skippedOutside[i];
          better(best, take, i, r, best[i + 1][r] - skip, -2);
        }
        for (int length = 1; i < n && r < m && length <= way.rows[i].length; length++) {
          double own = like[i][length - 1][r];
          if (own >= LEAST_LIKE) {
            double value = own - 0.5 - way.rows[i][length - 1] + best[i + length][r + 1];
            better(best, take, i, r, value, i + length);
          }
        }
      }
    }
    return new Alignment(trace(take, like, m), best[0][0]);
  }

  private static void better(
      double[][] best, int[][] take, int i, int r, double value, int choice) {
    if (value > best[i][r]) {
      best[i][r] = value;
      take[i][r] = choice;
    }
  }

  private List<@Nullable Match> trace(int[][] take, double[][][] like, int m) {
    List<@Nullable Match> matches = new ArrayList<>();
    int i = 0;
    int r = 0;
    while (i < slices || r < m) {
      int choice = take[i][r];
      if (choice == -1) {
        matches.add(null);
        r++;
      } else if (choice == -2) {
        i++;
      } else {
        matches.add(new Match(i, choice, like[i][choice - i - 1][r]));
        i = choice;
        r++;
      }
    }
    return matches;
  }
}
