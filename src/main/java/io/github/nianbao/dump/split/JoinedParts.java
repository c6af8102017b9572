package io.github.nianbao.dump.split;

import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.token.BrokenText;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways to divide the fragments of a row among its cells in reading order: fragments on
 * different lines may be parts of one figure.
 */
final class JoinedParts {

  private final List<Fragment> fragments;
  private final int cells;
  private final boolean lineBreaksLost;
  private final Ways ways = new Ways();

  private JoinedParts(List<Fragment> fragments, int cells, boolean lineBreaksLost) {
    this.fragments = fragments;
    this.cells = cells;
    this.lineBreaksLost = lineBreaksLost;
  }

  /**
   * The ways, every cell with at least one fragment; none where there are too many.
   *
   * @param lineBreaksLost whether a space may be what is left of a line break
   */
  static List<List<String>> of(List<Fragment> fragments, int cells, boolean lineBreaksLost) {
    JoinedParts joined = new JoinedParts(fragments, cells, lineBreaksLost);
    joined.join(0, new ArrayList<>());
    return joined.ways.all();
  }

  private void join(int next, List<String> way) {
    if (way.size() == cells || next == fragments.size()) {
      if (way.size() == cells && next == fragments.size()) {
        ways.add(way);
      }
      return;
    }
    if (ways.isFull() || fragments.size() - next < cells - way.size()) {
      return;
    }
    String cell = fragments.get(next).text();
    way.add(cell);
    join(next + 1, way);
    for (int i = next + 1; i < fragments.size(); i++) {
      if (!areParts(fragments.get(i - 1), fragments.get(i))) {
        break;
      }
      cell = BrokenText.join(cell, fragments.get(i).text());
      way.set(way.size() - 1, cell);
      join(i + 1, way);
    }
    way.remove(way.size() - 1);
  }

  private boolean areParts(Fragment upper, Fragment lower) {
    return upper.remark().isEmpty()
        && (lineBreaksLost || upper.line() != lower.line())
        && BrokenText.mayGoOn(upper.text(), lower.text());
  }
}
