package io.github.nianbao.dump;

import io.github.nianbao.dump.row.RowState;
import io.github.nianbao.dump.split.RowSplit;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.page.Provenance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** In which lines of a dump the cells of its rows lie. */
final class SourceLines {

  private static final Provenance NOWHERE = new Provenance(0, null);

  private final List<DumpLine> lines;

  /**
   * @param lines all of them; none where nobody sees them
   */
  SourceLines(List<DumpLine> lines) {
    this.lines = lines;
  }

  /**
   * Where each cell of a row lies, from the left: in the line of its figure; in those of the row
   * where nobody can say which figure is whose, and where there is none.
   */
  List<Provenance> of(RowState row) {
    Collection<Integer> figures = row.fragments().stream().map(Fragment::line).toList();
    Provenance whole = place(figures.isEmpty() ? row.lines() : figures);
    List<Provenance> places = new ArrayList<>(Collections.nCopies(row.shape().size(), whole));
    if (row.splits().size() == 1) {
      place(row.fragments(), row.splits().get(0), places);
    }
    return places;
  }

  /** Where a figure lies. */
  Provenance of(Fragment figure) {
    return place(List.of(figure.line()));
  }

  /** Places the cells of a row whose figures are its fragments, or parts of these, in order. */
  private void place(List<Fragment> fragments, RowSplit split, List<Provenance> places) {
    List<Provenance> own = new ArrayList<>(places);
    int next = 0;
    int at = 0;
    for (int column = 0; column < own.size(); column++) {
      SortedSet<Integer> used = new TreeSet<>();
      for (String part : split.printed().get(column).lines().toList()) {
        if (next == fragments.size() || !fragments.get(next).text().startsWith(part, at)) {
          return;
        }
        used.add(fragments.get(next).line());
        at += part.length();
        if (at == fragments.get(next).text().length()) {
          next++;
          at = 0;
        }
      }
      if (!used.isEmpty()) {
        own.set(column, place(used));
      }
    }
    if (next == fragments.size()) {
      Collections.copy(places, own);
    }
  }

  private Provenance place(Collection<Integer> indexes) {
    if (indexes.isEmpty() || lines.isEmpty()) {
      return NOWHERE;
    }
    int first = lines.get(Collections.min(indexes)).source();
    int last = lines.get(Collections.max(indexes)).source();
    return new Provenance(0, null, new LineRange(first, last).words());
  }
}
