package io.github.nianbao.dump.list;

import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnWording;
import io.github.nianbao.token.label.OtherMeasures;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a list in a dump are its own: those in the cells of its column where the dump
 * keeps cells apart, else those that their order and the letters before them show to be. A table
 * that is no list is what it is.
 */
public final class ListTable {

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

  private final TableText table;
  private final TableKind kind;

  /** The cells of a list; null where nothing keeps them apart. */
  private final @Nullable ListGrid grid;

  /** The year that words before the header name last; null for none. */
  private final @Nullable Integer year;

  private ListTable(TableText table, @Nullable ListGrid grid) {
    this.table = table;
    this.grid = grid;
    kind = table.labels().form().kind();
    year = kind.isList() ? year(table.headerParts()) : null;
  }

  /**
   * A table that was found.
   *
   * @param lines of the dump
   */
  public static ListTable of(TableText table, List<DumpLine> lines) {
    boolean list = table.labels().form().kind().isList();
    return new ListTable(table, list ? ListGrid.of(table, lines) : null);
  }

  /** The table with the figure of its column alone in each row where that can be told. */
  public TableText figures() {
    if (!kind.isList()) {
      return table;
    }
    List<Integer> own = grid == null ? List.of() : grid.own(kind, year);
    return grid != null && own.size() == 1 && !grid.isInDisorder()
        ? grid.figures(own.get(0))
        : letters().figures();
  }

  /** Whether the header of the table names a column of a list, be it one beside its own. */
  public boolean names(TableKind list) {
    return kind.isList() && !(grid == null ? letters().own(list) : grid.own(list, year)).isEmpty();
  }

  /** Whether rows have several figures, or numbers beside them, that cannot be told apart. */
  public boolean isOpen() {
    if (grid == null) {
      return kind.isList() && letters().isOpen();
    }
    return grid.isInDisorder() || grid.own(kind, year).size() != 1;
  }

  /**
   * The rows of a list whose columns are those of others alone, as its header names them.
   *
   * @return none where one of the columns may be the list's own, or not all rows have a figure in
   *     each of them
   */
  public List<OtherRow> ofOthers() {
    if (grid == null) {
      return kind.isList() ? letters().others() : List.of();
    }
    boolean open =
        grid.isInDisorder()
            || Stream.concat(Stream.of(kind), kind.besides().stream()).anyMatch(this::names);
    return open ? List.of() : grid.rows();
  }

  /** By its letters; each question takes numbers of rows away for itself. */
  private ListFigures letters() {
    return new ListFigures(table, year);
  }

  /** Whether a label is that of the column of a list, of a year if any. */
  static boolean isOwn(TableKind list, String label, @Nullable Integer year) {
    return ColumnWording.isSaid(list, label) && !OtherMeasures.ofOtherYear(label, "", year);
  }

  /** Which word stands over the labels of rows; 0 where none does. */
  static int overLabels(List<String> words) {
    return IntStream.range(0, words.size())
        .filter(i -> Wordings.get().listHeaders().contains(words.get(i)))
        .findFirst()
        .orElse(0);
  }

  private static @Nullable Integer year(List<String> words) {
    Integer last = null;
    for (String word : words.subList(0, overLabels(words))) {
      Matcher found = YEAR.matcher(word);
      last = found.find() ? Integer.valueOf(found.group(1)) : last;
    }
    return last;
  }
}
