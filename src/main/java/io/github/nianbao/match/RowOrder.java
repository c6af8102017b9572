package io.github.nianbao.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.lang3.ArrayUtils;

/** In which order a table has the rows of its form, by what their labels say but for numbering. */
final class RowOrder {

  private static final int NOWHERE = -1;
  private static final int SEVERAL = -2;

  private RowOrder() {}

  /**
   * The rows of a form in the order in which bands plainly have their labels; one whose label is
   * there not at all, or several times, after the one that it follows in the form.
   *
   * @param likeness what the labels of bands are like
   * @param first the first of these bands
   * @param bands how many there are
   * @param rows the labels of each row
   */
  static int[] of(RowLikeness likeness, int first, int bands, int[][] rows) {
    int[] places = places(likeness, first, bands, rows);
    for (int r = 0; r < places.length; r++) {
      places[r] = places[r] < 0 ? (r == 0 ? NOWHERE : places[r - 1]) : places[r];
    }
    return IntStream.range(0, rows.length)
        .boxed()
        .sorted(Comparator.comparingInt(row -> places[row]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] places(RowLikeness likeness, int first, int bands, int[][] rows) {
    int[] places = new int[rows.length];
    Arrays.fill(places, NOWHERE);
    for (int band = 0; band < bands; band++) {
      int label = likeness.plain(first + band, first + bands);
      for (int r = 0; label >= 0 && r < rows.length; r++) {
        if (ArrayUtils.contains(rows[r], label)) {
          places[r] = places[r] == NOWHERE ? band : SEVERAL;
        }
      }
    }
    return places;
  }
}
