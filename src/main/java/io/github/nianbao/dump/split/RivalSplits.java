package io.github.nianbao.dump.split;

import io.github.nianbao.dump.split.RowShape.Sum;
import io.github.nianbao.dump.text.Atom.Fragment;
import java.util.List;

/**
 * Looks whether figures that ran together also add up with fewer of them than the row has cells, so
 * that some cells would be blank; a blank cell leaves no trace there.
 */
final class RivalSplits {

  /** Bound on the steps; beyond it a rival is taken for granted. */
  private static final int MAXIMUM_STEPS = 300_000;

  private final List<Sum> sums;
  private final List<String> texts;
  private int steps;

  private RivalSplits(List<Sum> sums, List<String> texts) {
    this.sums = sums;
    this.texts = texts;
  }

  /** Whether there is such a split; never where nothing is to add up. */
  static boolean exist(RowShape shape, List<Fragment> fragments) {
    if (shape.sums().isEmpty()) {
      return false;
    }
    RivalSplits rivals =
        new RivalSplits(shape.sums(), fragments.stream().map(Fragment::text).toList());
    return rivals.next(0, 0, 0, 0, 0, false) || rivals.steps > MAXIMUM_STEPS;
  }

  /**
   * Tries every next cell.
   *
   * @param sum index of the sum that is being filled
   * @param cells how many of its cells are
   * @param total what they add up to
   * @param blank whether an earlier sum has a blank cell
   */
  private boolean next(int text, int from, int sum, int cells, long total, boolean blank) {
    if (++steps > MAXIMUM_STEPS) {
      return false;
    }
    if (text == texts.size()) {
      return sum == sums.size() && cells == 0 && blank;
    }
    if (sum == sums.size()) {
      return false;
    }
    int size = sums.get(sum).parts().size() + 1;
    String all = texts.get(text);
    boolean figure = Character.isDigit(all.charAt(from));
    int longest = figure && all.charAt(from) != '0' ? all.length() : from + 1;
    for (int to = from + 1; to <= longest && to - from <= 12; to++) {
      if (figure && !Character.isDigit(all.charAt(to - 1))) {
        break;
      }
      long value = figure ? Long.parseLong(all.substring(from, to)) : 0;
      boolean done = to == all.length();
      int nextText = done ? text + 1 : text;
      int nextFrom = done ? 0 : to;
      boolean closes = cells > 0 && figure && value == total;
      if (closes && next(nextText, nextFrom, sum + 1, 0, 0, blank || cells + 1 < size)) {
        return true;
      }
      if (cells + 2 <= size && next(nextText, nextFrom, sum, cells + 1, total + value, blank)) {
        return true;
      }
    }
    return false;
  }
}
