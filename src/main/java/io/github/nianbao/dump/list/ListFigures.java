package io.github.nianbao.dump.list;

import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.HeaderNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a list in a dump: those right behind the unit of their row. What lies behind other
 * letters belongs to a heading or a row that is none of the form's, such as its dashes, and what
 * counts up from row to row numbers the rows.
 */
final class ListFigures {

  private final TableText table;
  private final TableKind kind;
  private final boolean units;
  private final List<List<Fragment>> behind = new ArrayList<>();
  private final List<String> header;

  private final @Nullable Integer year;

  private final ListNumbers numbers;

  /**
   * @param year the one of the list; null where nothing says it
   */
  ListFigures(TableText table, @Nullable Integer year) {
    this.table = table;
    this.year = year;
    kind = table.labels().form().kind();
    units = Wordings.get().unitColumns().stream().anyMatch(table.header()::contains);
    header = header();
    for (Part part : table.parts()) {
      FormRow row = part.element().row();
      behind.add(row == null || !part.isFound() ? List.of() : behind(part, row));
    }
    numbers = new ListNumbers(table, behind);
    numbers.takeCodes(header.size());
  }

  /**
   * The rows of a list whose columns are those of others alone, as its header names them; none
   * where one may be the list's own, or not all rows have a figure in each of them.
   */
  List<OtherRow> others() {
    boolean none =
        !units
            || numbers.endInNumbers()
            || (place(Wordings.get().counting()) >= 0 && !numbers.take())
            || header.isEmpty()
            || !own(kind).isEmpty()
            || kind.besides().stream().anyMatch(beside -> !own(beside).isEmpty())
            || !haveAll(header.size());
    List<OtherRow> rows = new ArrayList<>();
    for (int i = 0; i < behind.size() && !none; i++) {
      Part part = table.parts().get(i);
      FormRow row = part.element().row();
      if (row != null && part.isFound()) {
        String unit = table.labels().form().columns(row).get(0).unit();
        rows.add(new OtherRow(header, row.labels().get(0), unit, behind.get(i)));
      }
    }
    return rows;
  }

  /** Whether rows have several figures, or numbers beside them, that cannot be told apart. */
  boolean isOpen() {
    if (numbers.endInNumbers()) {
      return true;
    }
    boolean numbered = numbers.take();
    int number = place(Wordings.get().counting());
    // Between the label and the unit of a row it is apart from its figure.
    boolean counted = number >= 0 && number < place(Wordings.get().listHeaders());
    if (counted && !numbered) {
      return true;
    }
    int columns = columns();
    return place(columns) < 0 || !(columns == 1 || haveAll(columns));
  }

  /** The table with the figure of its column alone in each row where that can be told. */
  TableText figures() {
    boolean numbered = numbers.take();
    int columns = columns();
    int column = Math.max(0, place(columns));
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < behind.size(); i++) {
      Part part = table.parts().get(i);
      List<Fragment> own = behind.get(i);
      boolean known = own.size() == columns;
      List<Fragment> all = part.fragments();
      // Only what numbers the next row is no figure of one that has none behind its label.
      List<Fragment> other = numbered && own.isEmpty() ? List.of() : all;
      parts.add(part.with(known ? List.of(own.get(column).sure()) : other));
    }
    List<Atom> atoms = numbers.withoutFirst(numbered);
    return new TableText(table.labels(), table.score(), List.copyOf(parts), atoms);
  }

  /** What lies right behind the unit of a row, or behind its label in a list without units. */
  private List<Fragment> behind(Part part, FormRow row) {
    if (!units && hasFigure(row)) {
      return List.of();
    }
    String unit = units ? table.labels().form().columns(row).get(0).unit() : "";
    StringBuilder before = new StringBuilder();
    int letters = 0;
    List<Fragment> own = new ArrayList<>();
    for (Atom atom : table.atoms().subList(part.start(), part.end())) {
      if (atom instanceof Letter letter) {
        if (!own.isEmpty()) {
          return own;
        }
        before.append(letter.letter());
        letters++;
      } else if (atom instanceof Fragment fragment) {
        boolean first = units ? before.toString().endsWith(unit) : letters >= part.matched();
        if (!own.isEmpty() || first) {
          own.add(fragment);
        }
        before.setLength(0);
      }
    }
    return own;
  }

  /** Whether a label holds a figure itself: 计1次. Without a unit nothing tells it from the row's. */
  private static boolean hasFigure(FormRow row) {
    String label = row.labels().get(0);
    return label.substring(1).chars().anyMatch(Character::isDigit);
  }

  private boolean haveAll(int columns) {
    for (int i = 0; i < behind.size(); i++) {
      if (table.parts().get(i).isFound() && behind.get(i).size() != columns) {
        return false;
      }
    }
    return true;
  }

  /** How many columns of figures there are, as far as the header tells. */
  private int columns() {
    if (header.size() > 1 && haveAll(header.size())) {
      return header.size();
    }
    return isOfTwoColumns() ? 2 : 1;
  }

  /** Which of the columns is that of this list, from the left; -1 where that cannot be told. */
  private int place(int columns) {
    if (header.size() == columns && columns > 1) {
      List<Integer> own = own(kind);
      return own.size() == 1 ? own.get(0) : -1;
    }
    if (!isWhole()) {
      return -1;
    }
    return columns == 1 || HeaderNames.isFirstOfBoth(kind, table.header()) ? 0 : 1;
  }

  /** Which columns are those of a list, from the left. */
  List<Integer> own(TableKind list) {
    return IntStream.range(0, header.size())
        .filter(i -> ListTable.isOwn(list, header.get(i), year))
        .boxed()
        .toList();
  }

  /** Whether the header holds whole labels alone: one over several lines may lie in two pieces. */
  private boolean isWhole() {
    List<String> known = new ArrayList<>(Wordings.get().listHeaders());
    known.addAll(Wordings.get().unitColumns());
    known.addAll(Wordings.get().counting());
    known.addAll(Wordings.get().remarks());
    known.addAll(firstGroups());
    if (header.size() == 1 && !own(kind).isEmpty()) {
      known.add(header.get(0));
    }
    List<String> words = table.headerParts();
    // The year of the list in its title is that of no column.
    List<String> own = words.subList(year == null ? 0 : ListTable.overLabels(words), words.size());
    return HeaderNames.areAll(kind, String.join("", own), known);
  }

  private List<String> firstGroups() {
    return table.labels().form().rows().get(0).groups().stream().map(Labels::normalise).toList();
  }

  /** Whether some words are those of the heading of the first rows. */
  private boolean beginsRows(List<String> words) {
    String all = String.join("", words);
    return firstGroups().stream()
        .map(group -> group.replaceAll("\\P{L}", ""))
        .anyMatch(all::startsWith);
  }

  /**
   * The labels of the columns of figures where spaces or line breaks part them: what follows what
   * stands over the labels of rows.
   */
  private List<String> header() {
    List<String> labels = new ArrayList<>();
    boolean within = false;
    List<String> words = table.headerParts();
    for (int i = 0; i < words.size() && !beginsRows(words.subList(i, words.size())); i++) {
      String label = words.get(i);
      if (Wordings.get().listHeaders().contains(label)) {
        within = true;
        labels.clear();
      } else if (within
          && !Wordings.get().unitColumns().contains(label)
          && !Wordings.get().counting().contains(label)
          && !Wordings.get().remarks().contains(label)) {
        labels.add(label);
      }
    }
    return labels;
  }

  /** Where the header names one of some columns; -1 for nowhere. */
  private int place(List<String> labels) {
    return labels.stream().mapToInt(table.header()::indexOf).filter(at -> at >= 0).min().orElse(-1);
  }

  private boolean isOfTwoColumns() {
    return HeaderNames.areBoth(kind, table.header());
  }
}
