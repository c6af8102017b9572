package io.github.nianbao.dump;

import io.github.nianbao.dump.Atom.Fragment;
import io.github.nianbao.dump.DumpLines.DumpLine;
import io.github.nianbao.dump.Gaps.Spaced;
import io.github.nianbao.dump.Readings.Order;
import io.github.nianbao.dump.TableText.Part;
import io.github.nianbao.form.Form;
import io.github.nianbao.limit.Deadline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a table with the readings that can be given for each. */
final class Rows {

  private final TableText table;
  private final List<Atom> atoms;
  private final List<DumpLine> lines;
  private final Order order;
  private final Deadline deadline;

  Rows(TableText table, List<Atom> atoms, List<DumpLine> lines, Order order, Deadline deadline) {
    this.deadline = deadline;
    this.table = table;
    this.atoms = atoms;
    this.lines = lines;
    this.order = order;
  }

  /** One state for every row of the form, before the identities of the table are asked. */
  List<RowState> states() {
    List<RowState> rows = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Part part : dealt()) {
      if (part.element().row() != null) {
        parts.add(part);
        rows.add(state(part));
      }
    }
    return withoutLeftovers(withoutDisorder(withoutStrays(withBlanks(rows, parts), parts)));
  }

  /** In a layout dump a line of figures may stand above its label, in others behind more labels. */
  private List<Part> dealt() {
    Form form = table.labels().form();
    List<Part> found = table.parts().stream().filter(Part::isFound).toList();
    if (form.blocks().size() > 1 || order.isLost()) {
      return table.parts();
    }
    if (order != Order.LAYOUT) {
      boolean whole = above(table.start()).isEmpty();
      return whole ? PulledApart.deal(form, table.parts()) : table.parts();
    }
    Part first = found.get(0);
    RowShape shape =
        RowShape.of(form, known(first.element().block()), known(first.element().row()));
    Iterator<Part> deal = FigureLines.deal(found, above(first.start()), shape).iterator();
    List<Part> dealt = new ArrayList<>(table.parts());
    dealt.replaceAll(part -> part.isFound() ? deal.next() : part);
    return dealt;
  }

  /** The figures right above a label, with no letter between. */
  private List<Fragment> above(int start) {
    List<Fragment> above = new ArrayList<>();
    for (int i = start - 1; i >= 0 && atoms.get(i) instanceof Fragment fragment; i--) {
      above.add(0, fragment);
    }
    return above;
  }

  /** The elements of parts with figures are rows, and rows have their block. */
  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  private RowState state(Part part) {
    deadline.check();
    RowShape shape =
        RowShape.of(
            table.labels().form(), known(part.element().block()), known(part.element().row()));
    List<Reading> readings = Readings.of(shape, part.fragments(), order).readings();
    return new RowState(
        known(part.element().row()), shape, !part.isFound(), false, part.fragments(), readings);
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
        int part = i;
        Spaced own = spaced(parts.get(i));
        reading =
            order == Order.LAYOUT
                ? blanks.place(row.shape(), row.fragments())
                : gaps.filter(g -> !isBroken(parts, part))
                    .flatMap(g -> g.place(row.shape(), row.fragments(), own));
      }
      placed.add(reading.map(r -> row.with(List.of(r))).orElse(row));
    }
    return placed;
  }

  /** Whether the number of a page stands among the figures of a row or right behind them. */
  private boolean isBroken(List<Part> parts, int row) {
    List<Fragment> fragments = parts.get(row).fragments();
    int from = parts.get(row).lines().first();
    int to =
        parts.get(row).end() < atoms.size()
            ? atoms.get(parts.get(row).end()).line()
            : fragments.get(fragments.size() - 1).line();
    return IntStream.range(from, to).anyMatch(PageNumbers.of(lines).certain()::get);
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

  /** Rows of a layout dump whose figures may be those of a row beside them. */
  private List<RowState> withoutStrays(List<RowState> rows, List<Part> parts) {
    if (order != Order.LAYOUT) {
      return rows;
    }
    List<RowState> sure = new ArrayList<>(rows);
    for (int i = 0; i < rows.size(); i++) {
      SortedSet<Integer> own = parts.get(i).lines();
      for (Fragment fragment : rows.get(i).fragments()) {
        int owner = fragment.behindLabel() ? owner(fragment.line(), parts, i) : i;
        if (!own.contains(fragment.line()) && owner != i) {
          // Level with another label: one of the two rows has figures that are not its own.
          sure.set(i, rows.get(i).doubted());
          sure.set(owner, rows.get(owner).doubted());
        }
      }
    }
    for (int i = 1; i < sure.size(); i++) {
      doubtBeside(sure, parts, i, i - 1);
    }
    for (int i = sure.size() - 2; i >= 0; i--) {
      doubtBeside(sure, parts, i, i + 1);
    }
    return sure;
  }

  /**
   * Beside a row that is lost or not read, figures level with no label may be that row's; figures
   * in several lines, or such as do not add up, may lack some of those that make it unreadable.
   */
  private static void doubtBeside(List<RowState> rows, List<Part> parts, int row, int beside) {
    RowState own = rows.get(row);
    RowState other = rows.get(beside);
    if (own.fragments().isEmpty() || !other.readings().isEmpty()) {
      return;
    }
    SortedSet<Integer> labels = parts.get(row).lines();
    boolean afloat = own.fragments().stream().noneMatch(f -> labels.contains(f.line()));
    boolean sure = own.isProved() && own.isEven();
    if (afloat || (!sure && !other.fragments().isEmpty())) {
      rows.set(row, own.doubted());
    }
  }

  /** The row whose label stands in a line. */
  private static int owner(int line, List<Part> parts, int otherwise) {
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).lines().contains(line))
        .findFirst()
        .orElse(otherwise);
  }

  /**
   * Figures that are left over, such as the upper halves of broken ones above the label of their
   * row, leave the rows beside them in doubt: those that no sum proves or that are broken
   * themselves, and beside a row that may hold the figures of two, or the lower halves of another,
   * any.
   */
  private List<RowState> withoutLeftovers(List<RowState> rows) {
    List<RowState> sure = new ArrayList<>(rows);
    int before = -1;
    int row = -1;
    for (Part part : table.parts()) {
      boolean isRow = part.element().row() != null;
      row += isRow ? 1 : 0;
      if (!part.isFound()) {
        continue;
      }
      if (isRow && before >= 0) {
        doubtFor(sure, rows.get(before), row);
        doubtFor(sure, rows.get(row), before);
      } else if (isRow && !rows.get(row).isProved() && !above(part.start()).isEmpty()) {
        sure.set(row, rows.get(row).doubted());
      }
      before = isRow ? row : -1;
    }
    return sure;
  }

  private void doubtFor(List<RowState> rows, RowState beside, int row) {
    RowState own = rows.get(row);
    boolean unread = beside.readings().isEmpty() && !beside.fragments().isEmpty();
    int size = own.shape().size();
    int most = order == Order.LAYOUT ? size : size * 3 / 2;
    if (unread && (beside.fragments().size() > most || !own.isProved() || !own.isEven())) {
      rows.set(row, own.doubted());
    }
  }

  /**
   * Where some labels have no figures and others too many, the dump has pulled labels and figures
   * apart: from the first such label to the last, no figure surely belongs to the label before it.
   * Where neither headers between the rows nor lines keep the others in their places, none does.
   */
  private List<RowState> withoutDisorder(List<RowState> rows) {
    boolean surplus = false;
    boolean deficit = false;
    int first = rows.size();
    int last = -1;
    int row = 0;
    for (Part part : table.parts()) {
      boolean isRow = part.element().row() != null;
      boolean tooMany = isRow ? rows.get(row).isSurplus() : !part.fragments().isEmpty();
      boolean none = isRow && rows.get(row).fragments().isEmpty();
      if (tooMany || none) {
        first = Math.min(first, row);
        last = isRow ? row : row - 1;
      }
      surplus |= tooMany;
      deficit |= none;
      row += isRow ? 1 : 0;
    }
    if (!surplus || !deficit) {
      return rows;
    }
    boolean kept = order == Order.LAYOUT || table.labels().form().blocks().size() > 1;
    List<RowState> sure = new ArrayList<>(rows);
    for (int i = kept ? first : 0; i <= (kept ? last : rows.size() - 1); i++) {
      sure.set(i, rows.get(i).doubted());
    }
    return sure;
  }
}
