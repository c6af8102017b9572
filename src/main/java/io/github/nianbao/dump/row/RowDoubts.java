package io.github.nianbao.dump.row;

import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.split.Separators;
import io.github.nianbao.dump.text.Atom.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** Takes the splits of rows away whose figures may be those of another row. */
final class RowDoubts {

  private final TableText table;
  private final Separators separators;

  RowDoubts(TableText table, Separators separators) {
    this.table = table;
    this.separators = separators;
  }

  /** The rows without the splits that are in doubt. */
  List<RowState> apply(List<RowState> rows, List<Part> parts) {
    return withoutLeftovers(withoutDisorder(withoutStrays(rows, parts)));
  }

  /** Rows of a layout dump whose figures may be those of a row beside them. */
  private List<RowState> withoutStrays(List<RowState> rows, List<Part> parts) {
    if (separators != Separators.LAYOUT) {
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
    if (own.fragments().isEmpty() || !other.splits().isEmpty()) {
      return;
    }
    SortedSet<Integer> labels = parts.get(row).lines();
    boolean afloat = own.fragments().stream().noneMatch(f -> labels.contains(f.line()));
    boolean sure = own.isProved() && own.isEven();
    if (afloat || (!sure && !other.fragments().isEmpty())) {
      rows.set(row, own.doubted());
    }
  }

  /** The row whose label lies in a line. */
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
      } else if (isRow && !rows.get(row).isProved() && hasFiguresAbove(part)) {
        sure.set(row, rows.get(row).doubted());
      }
      before = isRow ? row : -1;
    }
    return sure;
  }

  /** Whether figures lie right above a label; the dashes of the heading over a list are none. */
  private boolean hasFiguresAbove(Part part) {
    boolean list = table.labels().form().kind().isList();
    return table.figuresAbove(part.start()).stream().anyMatch(figure -> !list || figure.isDigits());
  }

  private void doubtFor(List<RowState> rows, RowState beside, int row) {
    RowState own = rows.get(row);
    boolean unread = beside.splits().isEmpty() && !beside.fragments().isEmpty();
    int size = own.shape().size();
    int maximum = separators == Separators.LAYOUT ? size : size * 3 / 2;
    if (unread && (beside.fragments().size() > maximum || !own.isProved() || !own.isEven())) {
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
    boolean kept = separators == Separators.LAYOUT || table.labels().form().blocks().size() > 1;
    List<RowState> sure = new ArrayList<>(rows);
    for (int i = kept ? first : 0; i <= (kept ? last : rows.size() - 1); i++) {
      sure.set(i, rows.get(i).doubted());
    }
    return sure;
  }
}
