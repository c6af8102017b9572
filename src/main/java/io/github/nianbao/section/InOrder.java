package io.github.nianbao.section;

import java.util.Arrays;

/** Matches two sequences in order. */
final class InOrder {

  private InOrder() {}

  /**
   * The matching that keeps the order of both sides and has the greatest sum of scores.
   *
   * @param score what matching an element of one side with one of the other is worth; 0 for never
   * @return for each element of the first side the index of its match, or -1
   */
  static int[] match(double[][] score) {
    int n = score.length;
    int m = n == 0 ? 0 : score[0].length;
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (score[i][j] > 0) {
          best[i][j] = Math.max(best[i][j], score[i][j] + best[i + 1][j + 1]);
        }
      }
    }
    int[] matched = new int[n];
    Arrays.fill(matched, -1);
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (score[i][j] > 0 && best[i][j] == score[i][j] + best[i + 1][j + 1]) {
        matched[i++] = j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return matched;
  }
}
