package io.github.nianbao.match;

import io.github.nianbao.table.RowCostModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Matches the bands of a table with the rows of its form, in order: by label first, by place
 * between recognised neighbours last. A row may take several bands; bands and rows may be left
 * over.
 */
public final class RowAligner {

  /** A label less like the form's than this is none of it. */
  static final double LEAST_LIKE = 0.3;

  /** A label at least this like the form's is recognised by itself, not by its place. */
  public static final double LIKE = 0.55;

  /** A label less like the form's may be that of another row. */
  private static final double SURE = 0.95;

  private static final double SKIPPED_ROW = -0.3;

  /** A row whose label is less like than this is taken only where leaving it out costs more. */
  private static final double HALF_LIKE = 0.5;

  /** What a row whose label is wholly like gains. */
  private static final double MAXIMUM_GAIN = 1 - HALF_LIKE;

  /** What a sum of costs may be too great by. */
  private static final double ROUNDING = 1e-6;

  /**
   * Which bands belong to which row.
   *
   * @param matches one for each row of the form; null where the report does not have it
   * @param score how well the form fits; higher is better
   */
  public record Alignment(List<@Nullable RowMatch> matches, double score) {}

  /** What a fit makes of the bands, counted once for all forms and rows. */
  private final class Costs {
    private final double[][] rows;
    private final double[] skippedWithin;
    private final double[] skippedOutside;

    /** For each band what a row of it and the next ones costs, up to where rows cannot reach. */
    Costs(int bands, RowCostModel fit) {
      rows = new double[bands][];
      skippedWithin = new double[bands];
      skippedOutside = new double[bands];
      for (int i = 0; i < bands; i++) {
        int end = i + 1;
        while (end <= bands && end - i <= fit.maximumBands() && fit.joins(i, end)) {
          end++;
        }
        rows[i] = new double[end - i - 1];
        for (int j = i + 1; j < end; j++) {
          rows[i][j - i - 1] = fit.cost(i, j);
        }
        boolean heading = likeness.isHeading(first + i);
        skippedWithin[i] = heading ? 0 : fit.skipped(i, true);
        skippedOutside[i] = heading ? 0 : fit.skipped(i, false);
      }
    }

    /** How many bands, from one on, can be a row; with more no label saves what it costs. */
    int reach(int from) {
      int reach = 0;
      double skipped = 0;
      for (int i = 0; i < rows[from].length; i++) {
        skipped += Math.max(skippedWithin[from + i], skippedOutside[from + i]);
        if (rows[from][i] <= MAXIMUM_GAIN - SKIPPED_ROW + skipped + ROUNDING) {
          reach = i + 1;
        }
      }
      return reach;
    }
  }

  private final int bands;
  private final RowLikeness likeness;
  private final int first;
  private final List<Costs> ways = new ArrayList<>();

  /** For each band how many, from it on, can be a row in any of the ways. */
  private final int[] reaches;

  /**
   * Matches bands with rows.
   *
   * @param bands how many there are
   * @param likeness what the labels of bands are like
   * @param first which of those is the first of these
   * @param fits ways in which the bands of the table may make rows, at least one
   */
  RowAligner(int bands, RowLikeness likeness, int first, List<? extends RowCostModel> fits) {
    this.bands = bands;
    this.likeness = likeness;
    this.first = first;
    this.reaches = new int[bands];
    for (RowCostModel fit : fits) {
      Costs way = new Costs(bands, fit);
      ways.add(way);
      for (int i = 0; i < bands; i++) {
        reaches[i] = Math.max(reaches[i], way.reach(i));
      }
    }
  }

  /**
   * Matches the bands with the rows of a form, by the way that fits best: in the order of the form
   * or, where labels plainly say another one, in that.
   *
   * @param rows the labels of each row, as {@link RowLabels} knows them
   */
  Alignment align(int[][] rows) {
    Alignment usual = inOrder(rows);
    if (usual.matches().stream().allMatch(match -> match != null && match.likeness() >= SURE)) {
      return usual;
    }
    int[] order = RowOrder.of(likeness, first, bands, rows);
    int[][] ordered = Arrays.stream(order).mapToObj(row -> rows[row]).toArray(int[][]::new);
    if (Arrays.equals(ordered, rows)) {
      return usual;
    }
    Alignment printed = inOrder(ordered);
    if (printed.score() <= usual.score()) {
      return usual;
    }
    @Nullable RowMatch[] matches = new RowMatch[rows.length];
    for (int place = 0; place < order.length; place++) {
      matches[order[place]] = printed.matches().get(place);
    }
    return new Alignment(Arrays.asList(matches), printed.score());
  }

  private Alignment inOrder(int[][] rows) {
    RowCandidates[] candidates = new RowCandidates[bands];
    for (int i = 0; i < bands; i++) {
      candidates[i] = likeness.candidates(first + i, reaches[i], rows);
    }
    Paths paths = new Paths(candidates, rows.length);
    Costs best = ways.get(0);
    double bestScore = paths.find(best);
    Costs last = best;
    for (Costs way : ways.subList(1, ways.size())) {
      double score = paths.find(way);
      last = way;
      if (score > bestScore) {
        best = way;
        bestScore = score;
      }
    }
    if (best != last) {
      paths.find(best);
    }
    return new Alignment(paths.matches(), bestScore);
  }

  /** The best path through bands and rows, from the end of both to their beginning. */
  private static final class Paths {
    private static final int LEAVES_ROW = -1;
    private static final int LEAVES_BAND = -2;

    private final RowCandidates[] candidates;
    private final int bands;
    private final int rows;

    /** The best score from a band and a row on, all rows of a band side by side. */
    private final double[] best;

    /** What gives it: the candidate taken, or what is left out. */
    private final int[] choice;

    Paths(RowCandidates[] candidates, int rows) {
      this.candidates = candidates;
      this.bands = candidates.length;
      this.rows = rows;
      best = new double[(bands + 1) * (rows + 1)];
      choice = new int[best.length];
      for (int at = at(bands, rows) - 1; at >= at(bands, 0); at--) {
        best[at] = SKIPPED_ROW + best[at + 1];
        choice[at] = LEAVES_ROW;
      }
    }

    private int at(int band, int row) {
      return band * (rows + 1) + row;
    }

    /** Finds the path that fits best where bands cost what they do; its score. */
    double find(Costs costs) {
      for (int i = bands - 1; i >= 0; i--) {
        for (int r = rows; r >= 0; r--) {
          choose(costs, i, r);
        }
      }
      return best[0];
    }

    private void choose(Costs costs, int i, int r) {
      boolean within = r > 0 && r < rows;
      int at = at(i, r);
      double value = best[at(i + 1, r)] - (within ? costs.skippedWithin : costs.skippedOutside)[i];
      int chosen = LEAVES_BAND;
      if (r < rows) {
        double without = SKIPPED_ROW + best[at + 1];
        if (without >= value) {
          value = without;
          chosen = LEAVES_ROW;
        }
        RowCandidates own = candidates[i];
        double[] cost = costs.rows[i];
        int end = own.end(r);
        for (int c = own.first(r); c < end && own.length(c) <= cost.length; c++) {
          int length = own.length(c);
          double rest = best[at(i + length, r + 1)];
          double taken = own.likeness(c) - HALF_LIKE - cost[length - 1] + rest;
          // Of rows with the same label the first is taken, if nothing tells.
          boolean first = chosen == LEAVES_ROW && taken > value - ROUNDING;
          if (taken > value || first) {
            value = taken;
            chosen = c;
          }
        }
      }
      best[at] = value;
      choice[at] = chosen;
    }

    /** The path that was found last. */
    List<@Nullable RowMatch> matches() {
      List<@Nullable RowMatch> matches = new ArrayList<>();
      int i = 0;
      int r = 0;
      while (i < bands || r < rows) {
        int chosen = choice[at(i, r)];
        if (chosen == LEAVES_ROW) {
          matches.add(null);
          r++;
        } else if (chosen == LEAVES_BAND) {
          i++;
        } else {
          int to = i + candidates[i].length(chosen);
          matches.add(new RowMatch(i, to, candidates[i].likeness(chosen)));
          i = to;
          r++;
        }
      }
      return matches;
    }
  }
}
