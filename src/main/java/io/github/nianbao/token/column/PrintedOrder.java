package io.github.nianbao.token.column;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.table.Header;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** In which order a header has the columns of the form. */
final class PrintedOrder {
  private final List<Header.Column> printed;
  private final List<FormColumn> form;
  private final double[][] likeness;

  private PrintedOrder(List<Header.Column> printed, List<FormColumn> form, double[][] likeness) {
    this.printed = printed;
    this.form = form;
    this.likeness = likeness;
  }

  /**
   * The columns of the form in the order in which the header has those whose labels are plain; any
   * other after the one that it follows in the form.
   */
  static int[] of(List<Header.Column> printed, List<FormColumn> form, double[][] likeness) {
    PrintedOrder order = new PrintedOrder(printed, form, likeness);
    if (order.isUsual()) {
      return IntStream.range(0, form.size()).toArray();
    }
    int[] places = new int[form.size()];
    Arrays.fill(places, -1);
    BitSet done = new BitSet();
    for (int j = 0; j < form.size(); j++) {
      if (!done.get(j)) {
        order.place(order.alike(j), places, done);
      }
    }
    for (int j = 0; j < places.length; j++) {
      places[j] = places[j] < 0 ? (j == 0 ? -1 : places[j - 1]) : places[j];
    }
    return IntStream.range(0, form.size())
        .boxed()
        .sorted(Comparator.comparingInt(column -> places[column]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Whether the columns with plain labels, each like one of the form's alone, are in its order. */
  private boolean isUsual() {
    int last = -1;
    for (double[] own : likeness) {
      int plain = -1;
      for (int j = 0; j < own.length; j++) {
        if (own[j] >= ColumnMatching.PLAIN) {
          if (plain >= 0 || j <= last) {
            return false;
          }
          plain = j;
        }
      }
      last = Math.max(last, plain);
    }
    return true;
  }

  /** The columns of the form with the same label. */
  private int[] alike(int column) {
    List<String> labels = form.get(column).labels();
    return IntStream.range(0, form.size())
        .filter(j -> form.get(j).labels().equals(labels))
        .toArray();
  }

  /** Places columns of the form with the same label where that is as often printed. */
  private void place(int[] alike, int[] places, BitSet done) {
    Arrays.stream(alike).forEach(done::set);
    int[] own =
        IntStream.range(0, printed.size())
            .filter(i -> likeness[i][alike[0]] >= ColumnMatching.PLAIN && isBest(i, alike[0]))
            .toArray();
    if (own.length != alike.length) {
      return;
    }
    int[] grouped = byGroup(own, alike);
    for (int k = 0; k < own.length; k++) {
      places[grouped[k]] = own[k];
    }
  }

  private boolean isBest(int column, int place) {
    return Arrays.stream(likeness[column]).noneMatch(like -> like > likeness[column][place]);
  }

  /** Which column of the form each printed one is, by what lies over it; as they lie if unsaid. */
  private int[] byGroup(int[] own, int[] alike) {
    int[] matched = new int[own.length];
    BitSet taken = new BitSet();
    for (int k = 0; k < own.length; k++) {
      double[] group = ColumnWording.groupLikeness(printed.get(own[k]).group(), form);
      int best = alike[0];
      for (int j : alike) {
        best = group[j] > group[best] ? j : best;
      }
      if (taken.get(best)) {
        return alike;
      }
      taken.set(best);
      matched[k] = best;
    }
    return matched;
  }
}
