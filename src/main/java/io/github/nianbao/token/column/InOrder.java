package io.github.nianbao.token.column;

import java.util.Arrays;

/** Matches two sequences in order. */
public final class InOrder {

  private InOrder() {}

  /**
   * The matching that keeps the order of both sides and has the greatest sum of scores.
   *
   * @param score what matching an element of one side with one of the other is worth; 0 for never
   * @return for each element of the first side the index of its match, or -1
   */
  public static int[] match(double[][] score) {
    int n = score.length;
    int m = n == 0 ? 0 : score[0].length;
    // The best sum from an element of each side on, all of one of the first side by side.
    int width = m + 1;
    double[] best = new double[(n + 1) * width];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        int at = i * width + j;
        best[at] = Math.max(best[at + width], best[at + 1]);
        if (score[i][j] > 0) {
          best[at] = Math.max(best[at], score[i][j] + best[at + width + 1]);
        }
      }
    }
    int[] matched = new int[n];
    Arrays.fill(matched, -1);
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      int at = i * width + j;
      if (score[i][j] > 0 && best[at] == score[i][j] + best[at + width + 1]) {
        matched[i++] = j++;
      } else if (best[at] == best[at + width]) {
        i++;
      } else {
        j++;
      }
    }
    return matched;
  }
}
