package io.github.nianbao.dump;

import io.github.nianbao.dump.Atom.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The ways to divide the fragments of a row among its cells: fragments on different lines may be
 * parts of one figure; one fragment may be several figures only where the dump lost its separators.
 */
final class Splits {

  /**
   * Bound on the ways that are looked at for one row, some hundred times what honest dumps need;
   * beyond it the row counts as unreadable.
   */
  static final int MOST = 10_000;

  private static final Pattern GLUED_PAGE_NUMBER = Pattern.compile("\\D ?\\d+ ?\\D|第.*页");

  private final List<Fragment> fragments;
  private final int cells;
  private final List<List<String>> ways = new ArrayList<>();
  private boolean tooMany;
  private boolean lineBreaksLost;

  private Splits(List<Fragment> fragments, int cells) {
    this.fragments = fragments;
    this.cells = cells;
  }

  /**
   * The ways in reading order, every cell with at least one fragment; none where too many.
   *
   * @param lineBreaksLost whether a space may stand for a line break
   */
  static List<List<String>> inOrder(List<Fragment> fragments, int cells, boolean lineBreaksLost) {
    Splits splits = new Splits(fragments, cells);
    splits.lineBreaksLost = lineBreaksLost;
    splits.join(0, new ArrayList<>());
    return splits.tooMany ? List.of() : splits.ways;
  }

  /** The ways to cut fragments that lost their separators. */
  static List<List<String>> cut(List<Fragment> fragments, int cells) {
    Splits splits = new Splits(fragments, cells);
    if (fragments.stream().noneMatch(f -> GLUED_PAGE_NUMBER.matcher(f.text()).matches())) {
      splits.cut(0, 0, new ArrayList<>());
    }
    return splits.tooMany ? List.of() : splits.ways;
  }

  private void join(int next, List<String> way) {
    if (way.size() == cells || next == fragments.size()) {
      if (way.size() == cells && next == fragments.size()) {
        add(way);
      }
      return;
    }
    if (tooMany || fragments.size() - next < cells - way.size()) {
      return;
    }
    StringBuilder cell = new StringBuilder();
    for (int i = next; i < fragments.size(); i++) {
      if (i > next && !areJoinable(fragments.get(i - 1), fragments.get(i))) {
        return;
      }
      cell.append(i > next ? "\n" : "").append(fragments.get(i).text());
      way.add(cell.toString());
      join(i + 1, way);
      way.remove(way.size() - 1);
    }
  }

  private boolean areJoinable(Fragment first, Fragment second) {
    boolean digits = second.isDigits() && first.text().matches("[+-]?\\d+");
    return digits && (lineBreaksLost || first.line() != second.line()) && !first.text().equals("0");
  }

  private void cut(int fragment, int from, List<String> way) {
    if (tooMany) {
      return;
    }
    if (fragment == fragments.size()) {
      if (way.size() == cells) {
        add(way);
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

  private void add(List<String> way) {
    if (ways.size() == MOST) {
      tooMany = true;
    } else {
      ways.add(List.copyOf(way));
    }
  }
}
