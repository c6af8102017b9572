package io.github.nianbao.dump.label;

import java.util.Arrays;
import java.util.List;

/**
 * The best local alignment of the letters of a form with the letters of a dump, with affine gaps
 * (Gotoh 1982): letters of group labels, drawn between those of a row, cost little; so does the
 * part of a long label that a report leaves out.
 *
 * @param score higher for a better one; a letter in its place is worth {@link #MATCH}
 * @param places for every letter of the form, the index of its letter in the dump; -1 where it has
 *     none
 */
public record LetterAlignment(int score, List<Integer> places) {

  public static final int MATCH = 10;
  private static final int MISMATCH = -12;
  private static final int EXTRA_OPEN = -6;
  private static final int EXTRA = -1;
  private static final int LOST_OPEN = -12;
  private static final int LOST = -2;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** Where a step of the alignment comes from. */
  private static final int STOP = 0;

  private static final int DIAGONAL = 1;
  private static final int EXTRA_STEP = 2;
  private static final int LOST_STEP = 3;
  private static final int EXTRA_LONGER = 4;
  private static final int LOST_LONGER = 8;

  /** The best alignment; its score is 0 where nothing is alike. */
  public static LetterAlignment of(String form, String dump) {
    int n = form.length();
    int m = dump.length();
    byte[][] from = new byte[n + 1][m + 1];
    int[] best = new int[m + 1];
    int[] lost = new int[m + 1];
    Arrays.fill(lost, NEVER);
    int top = 0;
    int topI = 0;
    int topJ = 0;
    for (int i = 1; i <= n; i++) {
      int diagonal = best[0];
      int extra = NEVER;
      for (int j = 1; j <= m; j++) {
        int match = diagonal + (form.charAt(i - 1) == dump.charAt(j - 1) ? MATCH : MISMATCH);
        int step = 0;
        int openedLost = best[j] + LOST_OPEN;
        lost[j] += LOST;
        if (lost[j] > openedLost) {
          step |= LOST_LONGER;
        } else {
          lost[j] = openedLost;
        }
        int openedExtra = best[j - 1] + EXTRA_OPEN;
        extra += EXTRA;
        if (extra > openedExtra) {
          step |= EXTRA_LONGER;
        } else {
          extra = openedExtra;
        }
        int value = Math.max(0, Math.max(match, Math.max(extra, lost[j])));
        if (value > 0) {
          step |= value == match ? DIAGONAL : value == extra ? EXTRA_STEP : LOST_STEP;
        }
        from[i][j] = (byte) step;
        diagonal = best[j];
        best[j] = value;
        if (value > top) {
          top = value;
          topI = i;
          topJ = j;
        }
      }
    }
    return new LetterAlignment(top, trace(form, dump, from, topI, topJ));
  }

  private static List<Integer> trace(String form, String dump, byte[][] from, int topI, int topJ) {
    int[] places = new int[form.length()];
    Arrays.fill(places, -1);
    int i = topI;
    int j = topJ;
    int way = from[i][j] & 3;
    while (i > 0 && j > 0 && way != STOP) {
      int step = from[i][j];
      switch (way) {
        case DIAGONAL -> {
          i--;
          j--;
          if (form.charAt(i) == dump.charAt(j)) {
            places[i] = j;
          }
          way = from[i][j] & 3;
        }
        case EXTRA_STEP -> {
          j--;
          way = (step & EXTRA_LONGER) != 0 ? EXTRA_STEP : from[i][j] & 3;
        }
        default -> {
          i--;
          way = (step & LOST_LONGER) != 0 ? LOST_STEP : from[i][j] & 3;
        }
      }
    }
    return Arrays.stream(places).boxed().toList();
  }
}
