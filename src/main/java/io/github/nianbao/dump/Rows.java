package io.github.nianbao.dump;

import io.github.nianbao.dump.Atom.Fragment;
import io.github.nianbao.dump.DumpLines.DumpLine;
import io.github.nianbao.dump.Gaps.Spaced;
import io.github.nianbao.dump.Readings.Order;
import io.github.nianbao.dump.TableText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table with the readings that can be given for each. */
final class Rows {

  private final TableText table;
  private final List<Atom> atoms;
  private final List<DumpLine> lines;
  private final Order order;

  Rows(TableText table, List<Atom> atoms, List<DumpLine> lines, Order order) {
    this.table = table;
    this.atoms = atoms;
    this.lines = lines;
    this.order = order;
  }

  /** One state for every row of the form, before the identities of the table are asked. */
  List<RowState> states() {
    List<RowState> rows = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Part part : table.parts()) {
      if (part.element().row() != null) {
        parts.add(part);
        rows.add(state(part));
      }
    }
    rows = withBlanks(rows, parts);
    return order == Order.LAYOUT ? rows : withoutDisorder(rows, parts);
  }

  private RowState state(Part part) {
    RowShape shape =
        RowShape.of(table.labels().form(), part.element().block(), part.element().row());
    List<Reading> readings = Readings.of(shape, part.fragments(), order).readings();
    return new RowState(
        part.element().row(), shape, !part.isFound(), false, part.fragments(), readings);
  }

  private List<RowState> withBlanks(List<RowState> rows, List<Part> parts) {
    List<List<Fragment>> full = new ArrayList<>();
    List<Spaced> spaced = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowState row = rows.get(i);
      long ownLines = row.fragments().stream().map(Fragment::line).distinct().count();
      if (row.fragments().size() == row.shape().size() && row.readings().size() == 1) {
        if (ownLines == 1) {
          full.add(row.fragments());
        }
        if (ownLines == row.shape().size()) {
          spaced.add(spaced(parts.get(i)));
        }
      }
    }
    Blanks blanks = new Blanks(full);
    Optional<Gaps> gaps = Gaps.of(spaced);
    List<RowState> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowState row = rows.get(i);
      Optional<Reading> reading = Optional.empty();
      if (row.readings().isEmpty() && !row.fragments().isEmpty()) {
        Spaced own = spaced(parts.get(i));
        reading =
            order == Order.LAYOUT
                ? blanks.place(row.shape(), row.fragments())
                : gaps.flatMap(g -> g.place(row.shape(), row.fragments(), own));
      }
      placed.add(reading.map(r -> row.with(List.of(r))).orElse(row));
    }
    return placed;
  }

  private Spaced spaced(Part part) {
    int before = lines.get(atoms.get(part.start()).line()).number();
    for (int i = part.start(); i < part.end() && !(atoms.get(i) instanceof Fragment); i++) {
      before = lines.get(atoms.get(i).line()).number();
    }
    int after =
        part.end() < atoms.size()
            ? lines.get(followingLabel(part)).number()
            : lines.get(lines.size() - 1).number();
    List<Integer> numbers =
        part.fragments().stream().map(f -> lines.get(f.line()).number()).toList();
    return new Spaced(before, numbers, after);
  }

  /** The line of what stands behind the last fragment: a group label or the next row. */
  private int followingLabel(Part part) {
    int last = part.start();
    for (int i = part.start(); i < part.end(); i++) {
      if (atoms.get(i) instanceof Fragment) {
        last = i;
      }
    }
    return atoms.get(Math.min(last + 1, atoms.size() - 1)).line();
  }

  /**
   * Where some rows have no figures and others too many, the dump has pulled labels and figures
   * apart: a row is sure only where as many surplus figures as empty labels stand before it.
   */
  private List<RowState> withoutDisorder(List<RowState> rows, List<Part> parts) {
    boolean surplus = rows.stream().anyMatch(RowState::isSurplus) || strayFigures() > 0;
    boolean deficit = rows.stream().anyMatch(RowState::isEmpty);
    boolean lost = rows.stream().anyMatch(RowState::missing);
    if (!surplus || !(deficit || lost)) {
      return rows;
    }
    return rows.stream().map(RowState::doubted).toList();
  }

  /** How many figures stand behind headers, where none belong. */
  private int strayFigures() {
    return table.parts().stream()
        .filter(part -> part.element().row() == null)
        .mapToInt(part -> part.fragments().size())
        .sum();
  }
}
