package io.github.nianbao.dump.list;

import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.list.SpacedLine.Word;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a list in a dump that parts them by spaces: each row has one line with its unit and
 * its figures, in which its label is, or among whose lines it lies.
 */
final class SpacedCells implements ListCells {

  private final List<DumpLine> lines;
  private final SpacedHeader header;

  /** The atoms of each line. */
  private final Map<Integer, List<Atom>> atoms = new TreeMap<>();

  /** The lines with cells, by their indexes. */
  private final TreeMap<Integer, SpacedLine> cells = new TreeMap<>();

  /** Which line holds the cells of the row of which a line holds a part of the label. */
  private final Map<Integer, Integer> cellsOf = new TreeMap<>();

  /** The lines of the rows, that of the header first. */
  private final List<Integer> rows = new ArrayList<>();

  /** By line and word which column it is in. */
  private Map<Integer, int[]> columns = Map.of();

  private SpacedCells(List<DumpLine> lines, SpacedHeader header) {
    this.lines = lines;
    this.header = header;
  }

  /** Those from the header of a list to its end; null where nothing parts them for sure. */
  static @Nullable SpacedCells of(List<DumpLine> lines, TableText table) {
    int first = table.atoms().get(table.start()).line();
    int last = table.atoms().get(table.end() - 1).line();
    for (int line = first; line >= 0 && line > first - HEADER_LINES; line--) {
      List<String> words = words(lines.get(line));
      if (words.stream().anyMatch(ListCells::isOverLabels)) {
        Set<String> units =
            table.labels().form().cells().values().stream()
                .map(FormColumn::unit)
                .collect(Collectors.toSet());
        List<String> next = line < last ? words(lines.get(line + 1)) : List.of();
        SpacedHeader header = SpacedHeader.of(words, next, units);
        SpacedCells grid = header == null ? null : new SpacedCells(lines, header);
        return grid != null && grid.read(line, last, table) ? grid : null;
      }
    }
    return null;
  }

  private static List<String> words(DumpLine line) {
    return SpacedLine.words(line, List.of()).stream().map(Word::text).toList();
  }

  private boolean read(int first, int last, TableText table) {
    for (Atom atom : table.atoms()) {
      if (atom.line() >= first && atom.line() <= last) {
        atoms.computeIfAbsent(atom.line(), line -> new ArrayList<>()).add(atom);
      }
    }
    rows.add(first);
    int page = 0;
    for (int line = first + 1; line <= last; line++) {
      page += lines.get(line).firstOfPage() ? 1 : 0;
      SpacedLine own = isHeader(line) ? null : SpacedLine.of(page, words(line), header);
      if (own != null) {
        cells.put(line, own);
        rows.add(line);
      }
    }
    if (!holdNoOthers(first + header.lines().size(), last) || !labelled(table)) {
      return false;
    }
    Map<Integer, int[]> found = SpacedColumns.of(cells, header);
    columns = found == null ? Map.of() : found;
    return found != null;
  }

  /**
   * Whether no line has a figure that is none of its cells, as a broken one has, but the number of
   * its row; these go up. Where nothing stands over them, all rows have one or none has.
   */
  private boolean holdNoOthers(int first, int last) {
    int number = 0;
    int rowsWith = 0;
    int others = 0;
    for (int line = first; line <= last; line++) {
      List<Word> words = words(line);
      SpacedLine own = cells.get(line);
      int from = own == null ? SpacedLine.number(words) : own.number();
      boolean foot = own == null && words.size() == 1 && words.get(0).isFoot();
      if (from >= 0 && !foot) {
        if (from <= number) {
          return false;
        }
        number = from;
        rowsWith += own == null ? 0 : 1;
        others += own == null ? 1 : 0;
      }
      // A heading may have a code.
      if (own == null && words.stream().skip(1).filter(Word::isNumber).count() > header.codes()) {
        return false;
      }
    }
    return header.label() > 0 || (rowsWith == 0 ? others == 0 : rowsWith == cells.size());
  }

  private List<Word> words(int line) {
    return SpacedLine.words(lines.get(line), atoms.getOrDefault(line, List.of()));
  }

  /** Whether a line is that of the header, which each page may repeat. */
  private boolean isHeader(int line) {
    return header.lines().contains(words(lines.get(line)));
  }

  /** Gives each label that was found its line; false where one has none, or none of its own. */
  private boolean labelled(TableText table) {
    List<Integer> taken = new ArrayList<>();
    List<String> headings = headings(table.labels().form());
    for (Part part : table.parts()) {
      if (part.isFound() && part.element().row() != null) {
        int line = line(part, taken);
        if (line < 0 || taken.contains(line)) {
          return false;
        }
        taken.add(line);
        cellsOf.put(line, line);
        part.lines().stream()
            .filter(own -> !cells.containsKey(own))
            .filter(own -> headings.stream().noneMatch(plain(own)::contains))
            .forEach(own -> cellsOf.put(own, line));
      }
    }
    return !taken.isEmpty();
  }

  /** What stands over several rows of a form, and is the label of none. */
  private static List<String> headings(Form form) {
    List<String> labels =
        form.rows().stream().flatMap(row -> row.labels().stream()).map(Labels::normalise).toList();
    return form.rows().stream()
        .flatMap(row -> row.groups().stream())
        .map(Labels::normalise)
        .distinct()
        .filter(heading -> labels.stream().noneMatch(label -> label.startsWith(heading)))
        .toList();
  }

  private String plain(int line) {
    return Labels.normalise(lines.get(line).text());
  }

  /** The line with the cells of a row: among those of its label, else under or over it. */
  private int line(Part part, List<Integer> taken) {
    int first = part.lines().first();
    int last = part.lines().last();
    List<Integer> within = List.copyOf(cells.subMap(first, true, last, true).keySet());
    if (within.size() > 1) {
      // Letters of a label may lie in the one beside it.
      within = within.stream().filter(line -> isLabelled(line, part)).toList();
    }
    if (!within.isEmpty()) {
      return within.size() == 1 ? within.get(0) : -1;
    }
    if (isAlone(last + 1)) {
      return last + 1;
    }
    // A page may end behind the figures of a row whose label follows on the next one.
    int over = first - 1;
    while (over > 0 && (isHeader(over) || atoms.getOrDefault(over, List.of()).isEmpty())) {
      over--;
    }
    boolean parted = over < first - 1 || lines.get(first).firstOfPage();
    return parted && isAlone(over) && !taken.contains(over) ? over : -1;
  }

  /** Whether what a line with cells has of a label is that of a row or a piece of it. */
  private boolean isLabelled(int line, Part part) {
    String own = Labels.normalise(label(line));
    return Objects.requireNonNull(part.element().row()).labels().stream()
        .map(Labels::normalise)
        .anyMatch(label -> label.contains(own));
  }

  /** Whether a line holds cells and nothing of a label. */
  private boolean isAlone(int line) {
    SpacedLine own = cells.get(line);
    return own != null && !own.hasLabel();
  }

  @Override
  public int rows() {
    return rows.size();
  }

  @Override
  public List<String> row(int row) {
    if (row == 0) {
      return header.labels();
    }
    int line = rows.get(row);
    List<String> texts = new ArrayList<>(Collections.nCopies(header.labels().size(), ""));
    texts.set(header.label(), label(line));
    List<Word> words = words(line);
    int[] own = Objects.requireNonNull(columns.get(line));
    for (int i = 0; i < words.size(); i++) {
      if (own[i] != header.label() && own[i] < texts.size()) {
        texts.set(own[i], words.get(i).text());
      }
    }
    return texts;
  }

  /** The label of a row: what stands in its lines, or where it is none of the form's in its own. */
  private String label(int line) {
    StringBuilder label = new StringBuilder();
    for (int other : lines(line)) {
      List<Word> words = words(other);
      int end = cells.containsKey(other) ? cells.get(other).label() : words.size();
      for (int i = words.get(0).isNumber() ? 1 : 0; i < end; i++) {
        label.append(words.get(i).text());
      }
    }
    return label.toString();
  }

  /** The lines of a row. */
  private List<Integer> lines(int line) {
    List<Integer> own =
        cellsOf.entrySet().stream()
            .filter(entry -> entry.getValue() == line)
            .map(Map.Entry::getKey)
            .toList();
    return own.isEmpty() ? List.of(line) : own;
  }

  @Override
  public boolean isWhole(int row) {
    return true;
  }

  @Override
  public List<Atom> atoms(int row) {
    return atoms.getOrDefault(rows.get(row), List.of());
  }

  @Override
  public int rowOf(Atom atom) {
    int line = cellsOf.getOrDefault(atom.line(), atom.line());
    return Math.max(-1, Collections.binarySearch(rows, line));
  }

  @Override
  public int columnOf(Atom atom) {
    int[] own = columns.get(atom.line());
    if (own == null) {
      return header.label();
    }
    List<Word> words = words(atom.line());
    for (int i = 0; i < words.size(); i++) {
      if (atom.column() >= words.get(i).start() && atom.column() < words.get(i).end()) {
        return own[i];
      }
    }
    return header.label();
  }
}
