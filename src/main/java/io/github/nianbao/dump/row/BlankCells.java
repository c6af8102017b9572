package io.github.nianbao.dump.row;

import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.split.BlanksByColumn;
import io.github.nianbao.dump.split.BlanksByLineBreak;
import io.github.nianbao.dump.split.BlanksByLineBreak.Spaced;
import io.github.nianbao.dump.split.RowSplit;
import io.github.nianbao.dump.split.Separators;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.dump.text.PageNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the blank cells of rows that have fewer figures than cells, by the rows that are full. */
final class BlankCells {

  private final TableText table;
  private final List<DumpLine> lines;
  private final Separators separators;

  BlankCells(TableText table, List<DumpLine> lines, Separators separators) {
    this.table = table;
    this.lines = lines;
    this.separators = separators;
  }

  /** The rows, with a split for those without one whose blank cells are certain. */
  List<RowState> place(List<RowState> rows, List<Part> parts) {
    List<List<Fragment>> full = new ArrayList<>();
    List<Spaced> spaced = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowState row = rows.get(i);
      long ownLines = row.fragments().stream().map(Fragment::line).distinct().count();
      if (row.isFull() && row.splits().size() == 1) {
        if (ownLines == 1) {
          full.add(row.fragments());
        }
        if (ownLines == row.shape().size()) {
          spaced.add(spaced(parts.get(i)));
        }
      }
    }
    BlanksByColumn blanks = new BlanksByColumn(full);
    Optional<BlanksByLineBreak> gaps = BlanksByLineBreak.of(spaced);
    List<RowState> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowState row = rows.get(i);
      Optional<RowSplit> split = Optional.empty();
      if (row.splits().isEmpty() && !row.fragments().isEmpty()) {
        int part = i;
        Spaced own = spaced(parts.get(i));
        split =
            separators == Separators.LAYOUT
                ? blanks.place(row.shape(), row.fragments())
                : gaps.filter(g -> !isBroken(parts, part))
                    .flatMap(g -> g.place(row.shape(), row.fragments(), own));
      }
      placed.add(split.map(r -> row.with(List.of(r))).orElse(row));
    }
    return placed;
  }

  /** Whether the number of a page lies among the figures of a row or right behind them. */
  private boolean isBroken(List<Part> parts, int row) {
    List<Fragment> fragments = parts.get(row).fragments();
    int from = parts.get(row).lines().first();
    int to =
        parts.get(row).end() < table.atoms().size()
            ? table.atoms().get(parts.get(row).end()).line()
            : fragments.get(fragments.size() - 1).line();
    return IntStream.range(from, to).anyMatch(PageNumbers.of(lines).certain()::get);
  }

  private Spaced spaced(Part part) {
    int before = lines.get(table.atoms().get(part.start()).line()).number();
    for (int i = part.start(); i < part.end() && !(table.atoms().get(i) instanceof Fragment); i++) {
      before = lines.get(table.atoms().get(i).line()).number();
    }
    int after =
        part.end() < table.atoms().size()
            ? lines.get(followingLabel(part)).number()
            : lines.get(lines.size() - 1).number();
    List<Integer> numbers =
        part.fragments().stream().map(f -> lines.get(f.line()).number()).toList();
    return new Spaced(before, numbers, after);
  }

  /** The line of what follows the last fragment: a group label or the next row. */
  private int followingLabel(Part part) {
    int last = part.start();
    for (int i = part.start(); i < part.end(); i++) {
      if (table.atoms().get(i) instanceof Fragment) {
        last = i;
      }
    }
    return table.atoms().get(Math.min(last + 1, table.atoms().size() - 1)).line();
  }
}
