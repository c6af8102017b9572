package io.github.nianbao.dump.list;

import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a list in a dump that keeps them apart: a row in a line, with tabs between its
 * cells; or a cell in a line, with another number of line breaks between rows than within them.
 */
final class PartedCells implements ListCells {

  private static final String TAB = "\t";

  private final List<DumpLine> lines;
  private final boolean tabs;

  /** How many cells each row has before those under the header: 1 for a number under no label. */
  private int before;

  /** The first line of each row, and behind all of them where the last one ends. */
  private final List<Integer> starts = new ArrayList<>();

  private final List<List<Atom>> atoms = new ArrayList<>();

  private PartedCells(List<DumpLine> lines, boolean tabs) {
    this.lines = lines;
    this.tabs = tabs;
  }

  /** Those from the header of a list to its end; null where nothing keeps them apart for sure. */
  static @Nullable PartedCells of(List<DumpLine> lines, TableText table) {
    int first = table.atoms().get(table.start()).line();
    int last = table.atoms().get(table.end() - 1).line();
    for (int line = first; line >= 0 && line > first - ListCells.HEADER_LINES; line--) {
      List<String> cells = List.of(lines.get(line).printed().split(TAB, -1));
      long headers = cells.stream().filter(ListCells::isOverLabels).count();
      if (headers > 0) {
        PartedCells grid = new PartedCells(lines, cells.size() > 1);
        boolean apart =
            headers == 1 && (grid.tabs ? grid.byTabs(line, last) : grid.byBreaks(line, last));
        if (!apart || grid.goesOn(table.labels().form())) {
          return null;
        }
        grid.deal(table.atoms());
        return grid;
      }
    }
    return null;
  }

  /** Whether the header goes on with the first row, as many line breaks behind it as within. */
  private boolean goesOn(Form form) {
    FormRow first = form.rows().get(0);
    List<String> cells = row(0).stream().map(Labels::normalise).toList();
    return Stream.concat(first.groups().stream(), first.labels().stream())
        .map(Labels::normalise)
        .anyMatch(cells::contains);
  }

  /** Each line a row: with as many cells as the header, or fewer where the last ones are blank. */
  private boolean byTabs(int header, int last) {
    for (int line = header; line <= last; line++) {
      starts.add(line);
    }
    starts.add(last + 1);
    return areRows();
  }

  /** Each line a cell; more line breaks than in the header lie between the rows, or less. */
  private boolean byBreaks(int label, int last) {
    int pitch = label < last ? breaks(label + 1) : 0;
    int first = label;
    while (first > 0 && breaks(first) == pitch && first > label - 2) {
      first--;
    }
    starts.add(first);
    boolean less = false;
    for (int line = first + 1; line <= last; line++) {
      less |= breaks(line) < pitch;
      if (breaks(line) != pitch) {
        starts.add(line);
      }
    }
    int end = last + 1;
    // The unit of the last row may stand behind its figure.
    while (end < lines.size() && breaks(end) == pitch) {
      end++;
    }
    starts.add(end);
    // A label broken over lines has the least of all breaks within it.
    return areRows() && !(less && IntStream.range(1, rows()).anyMatch(row -> !isWhole(row)));
  }

  @Override
  public boolean isWhole(int row) {
    return row(row).size() == row(0).size();
  }

  /** How many line breaks lie before a line. */
  private int breaks(int line) {
    return lines.get(line).number() - lines.get(line - 1).number();
  }

  /** Whether each row has a label, and no more cells than the header. */
  private boolean areRows() {
    int most = row(0).size();
    before = IntStream.range(1, rows()).allMatch(row -> isNumber(row(row).get(0))) ? 1 : 0;
    before = before == 1 && ListCells.isOverLabels(row(0).get(0)) ? 1 : 0;
    int label = 0;
    while (!ListCells.isOverLabels(row(0).get(label))) {
      label++;
    }
    for (int row = 1; row < rows(); row++) {
      List<String> cells = row(row);
      if (cells.size() > most || cells.size() <= label || !isLabel(cells.get(label))) {
        return false;
      }
    }
    return most - label > 1 && rows() > 1;
  }

  private static boolean isNumber(String cell) {
    return !cell.isBlank() && cell.strip().chars().allMatch(Character::isDigit);
  }

  private static boolean isLabel(String cell) {
    return cell.codePoints().filter(Character::isIdeographic).limit(3).count() == 3;
  }

  private void deal(List<Atom> all) {
    for (int row = 0; row < rows(); row++) {
      atoms.add(new ArrayList<>());
    }
    for (Atom atom : all) {
      int row = rowOf(atom);
      if (row >= 0) {
        atoms.get(row).add(atom);
      }
    }
  }

  @Override
  public int rows() {
    return starts.size() - 1;
  }

  @Override
  public List<String> row(int row) {
    List<String> cells =
        tabs
            ? List.of(lines.get(starts.get(row)).printed().split(TAB, -1))
            : lines.subList(starts.get(row), starts.get(row + 1)).stream()
                .map(DumpLine::printed)
                .toList();
    return cells.subList(row == 0 ? 0 : before, cells.size());
  }

  @Override
  public List<Atom> atoms(int row) {
    return atoms.get(row);
  }

  @Override
  public int rowOf(Atom atom) {
    int line = atom.line();
    if (line < starts.get(0) || line >= starts.get(starts.size() - 1)) {
      return -1;
    }
    int at = Collections.binarySearch(starts, line);
    return at >= 0 ? at : -at - 2;
  }

  @Override
  public int columnOf(Atom atom) {
    int row = rowOf(atom);
    int first = row == 0 ? 0 : before;
    if (!tabs) {
      return atom.line() - starts.get(row) - first;
    }
    String left = lines.get(atom.line()).printed().substring(0, atom.column());
    return (int) left.chars().filter(c -> c == '\t').count() - first;
  }
}
