package io.github.nianbao.dump.row;

import io.github.nianbao.dump.label.ReviewText;
import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.split.RowShape;
import io.github.nianbao.dump.split.RowSplit;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of rows in a dump that writes a delimiter between them: a bar behind each, in whatever
 * lines, or tabs between those of a line. So blank cells are seen, which a dump does not show
 * otherwise, and two figures in one cell are not those of two.
 */
final class DelimitedCells {

  private static final char BAR = '|';
  private static final char TAB = '\t';

  private final List<Atom> atoms;
  private final List<DumpLine> lines;
  private final char delimiter;

  /** In which columns of each line a delimiter stands. */
  private final List<int[]> delimiters;

  /** How many cells end before each line, and before the end of all of them. */
  private final int[] ended;

  private DelimitedCells(List<Atom> atoms, List<DumpLine> lines, char delimiter, int inEachLine) {
    this.atoms = atoms;
    this.lines = lines;
    this.delimiter = delimiter;
    delimiters = lines.stream().map(line -> columns(line.printed(), delimiter)).toList();
    ended = new int[lines.size() + 1];
    for (int line = 0; line < lines.size(); line++) {
      ended[line + 1] = ended[line] + Math.max(inEachLine, delimiters.get(line).length);
    }
  }

  private static int[] columns(String printed, char delimiter) {
    return IntStream.range(0, printed.length())
        .filter(i -> printed.charAt(i) == delimiter)
        .toArray();
  }

  /** By bars, and by tabs; blank cells at the end of a line lose theirs, so it ends all of them. */
  private static Stream<DelimitedCells> both(List<Atom> atoms, List<DumpLine> lines, int cells) {
    return Stream.of(BAR, TAB)
        .filter(sign -> lines.stream().anyMatch(line -> line.printed().indexOf(sign) >= 0))
        .map(sign -> new DelimitedCells(atoms, lines, sign, sign == TAB ? 2 * cells : 0));
  }

  /**
   * The rows of a table with the cells that each has in a dump; empty where those of most rows with
   * figures are not delimited.
   *
   * @param parts the same rows with what follows their labels
   */
  static Optional<List<RowState>> rows(
      List<Atom> atoms, List<DumpLine> lines, List<RowState> rows, List<Part> parts) {
    int widest = rows.stream().mapToInt(row -> row.shape().size()).max().orElse(0);
    return both(atoms, lines, widest)
        .map(cells -> cells.rows(rows, parts))
        .filter(DelimitedCells::areMost)
        .findFirst();
  }

  /** A row of one cell shows no delimiter. */
  private static boolean areMost(List<RowState> rows) {
    List<RowState> filled =
        rows.stream().filter(row -> row.shape().size() > 1 && !row.fragments().isEmpty()).toList();
    return filled.stream().filter(row -> !row.splits().isEmpty()).count() * 2 > filled.size();
  }

  private List<RowState> rows(List<RowState> rows, List<Part> parts) {
    // Merged labels may leave blank cells behind them, which are none of those of figures.
    boolean adjoin =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).isFull())
            .allMatch(i -> behindLabel(parts.get(i)) == cell(rows.get(i).fragments().get(0)));
    List<RowState> own = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowState row = rows.get(i);
      Part part = parts.get(i);
      Optional<RowSplit> split = Optional.empty();
      if (part.isFound()) {
        int first = row.isFull() ? cell(row.fragments().get(0)) : behindLabel(part);
        split =
            split(part.start(), part.end(), first, row.shape())
                .filter(cells -> row.isFull() || (adjoin && row.shape().hasTotals(cells)));
      }
      own.add(row.with(split.stream().toList()));
    }
    return own;
  }

  /** The first cell without words from the label of a row on. */
  private int behindLabel(Part part) {
    Set<Integer> words =
        atoms.subList(part.start(), part.end()).stream()
            .filter(atom -> !(atom instanceof Fragment))
            .map(this::cell)
            .collect(Collectors.toSet());
    int first = cell(atoms.get(part.start()));
    while (words.contains(first)) {
      first++;
    }
    return first;
  }

  /** The row under the headers of 四; empty where its cells are not delimited. */
  static Optional<RowSplit> review(
      ReviewText review, List<Atom> atoms, List<DumpLine> lines, RowShape shape) {
    List<Fragment> figures = review.fragments();
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    return both(atoms, lines, shape.size())
        .flatMap(
            cells -> {
              int behind = cells.endedBefore(review.end());
              int last = Math.max(behind - 1, cells.cell(figures.get(figures.size() - 1)));
              int first =
                  cells.delimiter == BAR
                      ? last + 1 - shape.size()
                      : cells.ended[figures.get(0).line()];
              return cells.split(review.start(), review.end(), first, shape).stream();
            })
        .filter(cells -> figures.size() == shape.size() || shape.hasTotals(cells))
        .findFirst();
  }

  /**
   * The cells of a row from a cell on; empty where they do not end before what follows them, but
   * for the figure of the last one, where one of them holds anything but a figure, or where a
   * figure lies in none.
   */
  private Optional<RowSplit> split(int start, int end, int first, RowShape shape) {
    int size = shape.size();
    List<String> printed = new ArrayList<>(Collections.nCopies(size, ""));
    boolean[] open = openCells(atoms.get(start).line(), first, size);
    int last = -1;
    for (Atom atom : atoms.subList(start, end)) {
      int column = cell(atom) - first;
      // Where nothing ends the last cell, the next row begins in the line after its figure.
      boolean inside = column >= 0 && column < size && (last < 0 || atom.line() == last);
      if (atom instanceof Fragment figure) {
        if (!inside || !printed.get(column).isEmpty()) {
          return Optional.empty();
        }
        printed.set(column, figure.text());
        open[column] = false;
        last = column == size - 1 ? atom.line() : last;
      } else if (inside) {
        return Optional.empty();
      }
    }
    boolean read = IntStream.range(0, size).noneMatch(column -> open[column]);
    boolean ends = endedBefore(end) >= first + size || !printed.get(size - 1).isEmpty();
    return read && ends ? shape.split(printed) : Optional.empty();
  }

  /** Which of some cells hold anything at all. */
  private boolean[] openCells(int fromLine, int first, int size) {
    boolean[] open = new boolean[size];
    for (int line = fromLine; line < lines.size() && ended[line] < first + size; line++) {
      String printed = lines.get(line).printed();
      int column = ended[line] - first;
      for (int i = 0; i < printed.length() && column < size; i++) {
        char c = printed.charAt(i);
        if (c == delimiter) {
          column++;
        } else if (column >= 0 && !Character.isWhitespace(c)) {
          open[column] = true;
        }
      }
    }
    return open;
  }

  /** In which of all cells of the dump an atom lies. */
  private int cell(Atom atom) {
    // An atom stands where no delimiter does.
    return ended[atom.line()] - Arrays.binarySearch(delimiters.get(atom.line()), atom.column()) - 1;
  }

  private int endedBefore(int atom) {
    return atom < atoms.size() ? cell(atoms.get(atom)) : ended[lines.size()];
  }
}
