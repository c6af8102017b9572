package io.github.nianbao.dump.split;

import io.github.nianbao.dump.text.Atom.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The ways to cut the fragments of a row into its cells where a dump lost its separators. */
final class GluedFigures {

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\D ?\\d+ ?\\D|第.*页");

  private final List<Fragment> fragments;
  private final int cells;
  private final Ways ways = new Ways();

  private GluedFigures(List<Fragment> fragments, int cells) {
    this.fragments = fragments;
    this.cells = cells;
  }

  /** The ways; none where there are too many, or the number of a page is among the figures. */
  static List<List<String>> of(List<Fragment> fragments, int cells) {
    if (fragments.stream().anyMatch(f -> PAGE_NUMBER.matcher(f.text()).matches())) {
      return List.of();
    }
    GluedFigures glued = new GluedFigures(fragments, cells);
    glued.cut(0, 0, new ArrayList<>());
    return glued.ways.all();
  }

  private void cut(int fragment, int from, List<String> way) {
    if (ways.isFull()) {
      return;
    }
    if (fragment == fragments.size()) {
      if (way.size() == cells) {
        ways.add(way);
      }
      return;
    }
    if (way.size() == cells) {
      return;
    }
    String text = fragments.get(fragment).text();
    for (int to = from + 1; to <= text.length(); to++) {
      String cell = text.substring(from, to);
      if (cell.length() > 1 && cell.charAt(0) == '0' && cell.charAt(1) != '.') {
        return;
      }
      if (!isWhole(text, from, to)) {
        continue;
      }
      way.add(cell);
      boolean done = to == text.length();
      cut(done ? fragment + 1 : fragment, done ? 0 : to, way);
      way.remove(way.size() - 1);
    }
  }

  /**
   * Whether a cell may begin and end here: not at a full stop, and a unit stays with its figure.
   */
  private static boolean isWhole(String text, int from, int to) {
    if (to == text.length()) {
      return true;
    }
    boolean mark = !Character.isDigit(text.charAt(to - 1));
    boolean sign = from == to - 1 && "+-".indexOf(text.charAt(from)) >= 0;
    char next = text.charAt(to);
    boolean starts = Character.isDigit(next) || (mark && !sign);
    return starts && text.charAt(to - 1) != '.' && next != '.';
  }
}
