package io.github.nianbao.dump.list;

import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.label.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a list in a dump that keeps its cells apart: those in the column of the list, and
 * in the row of their label.
 */
final class ListGrid {

  private final TableText table;
  private final ListCells cells;
  private final TableKind kind;
  private final int labels;
  private final int units;

  /** Which columns hold figures, and what the header calls these. */
  private final List<Integer> columns = new ArrayList<>();

  private final List<String> header = new ArrayList<>();

  private ListGrid(TableText table, ListCells cells) {
    this.table = table;
    this.cells = cells;
    kind = table.labels().form().kind();
    Wordings words = Wordings.get();
    List<String> all = cells.row(0).stream().map(Labels::normalise).toList();
    labels = indexOf(all, words.listHeaders());
    units = indexOf(all, words.unitColumns());
    for (int i = labels + 1; i < all.size(); i++) {
      String label = all.get(i);
      if (i != units
          && !label.isEmpty()
          && !words.counting().contains(label)
          && !words.remarks().contains(label)) {
        columns.add(i);
        header.add(label);
      }
    }
  }

  private static int indexOf(List<String> labels, List<String> some) {
    return IntStream.range(0, labels.size())
        .filter(i -> some.contains(labels.get(i)))
        .findFirst()
        .orElse(-1);
  }

  /** That of a list; null where its cells are not apart. */
  static @Nullable ListGrid of(TableText table, List<DumpLine> lines) {
    ListCells cells = ListCells.of(lines, table);
    ListGrid grid = cells == null ? null : new ListGrid(table, cells);
    return grid != null && !grid.columns.isEmpty() ? grid : null;
  }

  /**
   * Whether cells lie in other columns than the header says, or the label of a row is more like
   * that of another row, as where two stand exchanged.
   */
  boolean isInDisorder() {
    return !holds()
        || table.parts().stream()
            .filter(part -> part.isFound() && part.element().row() != null)
            .anyMatch(this::isOfAnother);
  }

  private boolean isOfAnother(Part part) {
    int row = cells.rowOf(table.atoms().get(part.start()));
    String printed = Labels.normalise(cells.row(row).get(labels));
    double own = likeness(Objects.requireNonNull(part.element().row()), printed);
    return own < 1
        && table.labels().form().rows().stream().anyMatch(other -> likeness(other, printed) > own);
  }

  private static double likeness(FormRow row, String printed) {
    return row.labels().stream()
        .mapToDouble(label -> EditDistance.similarity(Labels.normalise(label), printed))
        .max()
        .orElse(0);
  }

  /** Whether each label found lies in the column of labels, and no words in that of its figure. */
  private boolean holds() {
    for (Part part : table.parts()) {
      if (part.isFound() && part.element().row() != null) {
        Atom first = table.atoms().get(part.start());
        int row = cells.rowOf(first);
        if (row < 1) {
          return false;
        }
        boolean counted = units >= 0 && units < cells.row(row).size();
        if (cells.columnOf(first) != labels
            || !(counted || cells.isWhole(row))
            || columns.stream().anyMatch(column -> holdsWords(row, column))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean holdsWords(int row, int column) {
    List<String> own = cells.row(row);
    return column < own.size()
        && !own.get(column).isBlank()
        && (fragments(row, column).isEmpty()
            || cells.atoms(row).stream()
                .anyMatch(atom -> atom instanceof Letter && cells.columnOf(atom) == column));
  }

  /** Which of its columns of figures are those of a list, from the left. */
  List<Integer> own(TableKind list, @Nullable Integer year) {
    return IntStream.range(0, header.size())
        .filter(i -> ListTable.isOwn(list, header.get(i), year))
        .map(columns::get)
        .boxed()
        .toList();
  }

  /** The table with the figure in a column alone in each row. */
  TableText figures(int column) {
    List<Atom> atoms = new ArrayList<>(table.atoms());
    int header = IntStream.range(0, atoms.size()).filter(this::isOfHeader).findFirst().orElse(0);
    for (int i = header; i < table.end(); i++) {
      Atom atom = atoms.get(i);
      boolean own = cells.rowOf(atom) > 0 && cells.columnOf(atom) == column;
      if (atom instanceof Fragment other && !own) {
        atoms.set(i, new Letter("", other.text().charAt(0), other.line(), other.column()));
      }
    }
    return new TableText(table.labels(), table.score(), table.parts(), List.copyOf(atoms))
        .with(
            part ->
                part.isFound() ? part.with(cell(table.atoms().get(part.start()), column)) : part);
  }

  private boolean isOfHeader(int atom) {
    return cells.rowOf(table.atoms().get(atom)) == 0;
  }

  /** What lies in a column beside a label; a blank piece where nothing does. */
  private List<Fragment> cell(Atom label, int column) {
    List<Fragment> own = fragments(cells.rowOf(label), column);
    return own.isEmpty()
        ? List.of(new Fragment("", "", label.line(), label.column(), false, false))
        : own;
  }

  /** All rows that say what they count and have one figure in each column; none where some lack. */
  List<OtherRow> rows() {
    List<OtherRow> rows = new ArrayList<>();
    for (int row = 1; row < cells.rows() && units >= 0; row++) {
      List<String> own = cells.row(row);
      String unit = own.size() > units ? own.get(units).strip() : "";
      if (own.size() > labels && unit.codePoints().anyMatch(Character::isIdeographic)) {
        List<Fragment> figures = new ArrayList<>();
        for (int column : columns) {
          List<Fragment> all = fragments(row, column);
          if (all.size() != 1) {
            return List.of();
          }
          figures.add(all.get(0).sure());
        }
        rows.add(new OtherRow(header, own.get(labels).strip(), unit, figures));
      }
    }
    return rows;
  }

  private List<Fragment> fragments(int row, int column) {
    List<Fragment> own = new ArrayList<>();
    for (Atom atom : cells.atoms(row)) {
      if (atom instanceof Fragment fragment && cells.columnOf(atom) == column) {
        own.add(fragment.sure());
      }
    }
    return own;
  }

  @Override
  public String toString() {
    return kind + " " + header + " " + cells.rows();
  }
}
