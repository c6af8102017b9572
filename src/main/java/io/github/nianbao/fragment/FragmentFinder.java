package io.github.nianbao.fragment;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headers of the statutory tables in the tables of a document, and parts what is under
 * each, over pages, into row bands.
 */
public final class FragmentFinder {

  private final List<TableFragment> fragments = new ArrayList<>();
  private final IdentityHashMap<Header, TableKind> kinds = new IdentityHashMap<>();
  private final List<TableCell> texts = new ArrayList<>();
  private final List<RowsOver> over = new ArrayList<>();
  private final List<Half> halves = new ArrayList<>();
  private @Nullable Table headed;
  private Counting counting = Counting.NONE;

  /** One of two halves beside one another, in which a list goes on from the foot of the first. */
  private record Half(Table headed, Counting counting, TableFragment fragment) {}

  private FragmentFinder() {}

  /** Reads the tables of a document, in reading order. */
  public static FragmentFinder of(List<Table> tables) {
    FragmentFinder found = new FragmentFinder();
    tables.forEach(found::read);
    return found;
  }

  /** The fragments of all statutory tables, from the first to the last. */
  public List<TableFragment> all() {
    return fragments;
  }

  /** Leaves out rows that hold nothing but some glyphs: they are none of a table. */
  public void leaveOut(Predicate<Glyph> words) {
    for (TableFragment fragment : fragments) {
      fragment.bands().removeIf(band -> isAll(band, words));
    }
  }

  private static boolean isAll(RowBand band, Predicate<Glyph> words) {
    List<Glyph> glyphs = band.contents().flatMap(content -> content.glyphs().stream()).toList();
    return !glyphs.isEmpty() && glyphs.stream().allMatch(words);
  }

  /** The table that a fragment is of. */
  public TableKind kind(TableFragment fragment) {
    return Objects.requireNonNull(kinds.get(fragment.header()));
  }

  /** Whether there is any fragment of a table. */
  public boolean has(TableKind kind) {
    return kinds.containsValue(kind);
  }

  /** What lies right over the headers, and all rows of tables that have none. */
  public List<RowsOver> over() {
    return over;
  }

  /** Cells as wide as their table, beside the headers: a title or text within a frame. */
  public List<TableCell> texts() {
    return texts;
  }

  private void read(Table table) {
    List<FoundHeader> headers = HeaderFinder.in(table);
    int parts = headers.size() == 1 ? headers.get(0).parts() : 0;
    if (!halves.isEmpty()
        && goesOn(table)
        && (headers.isEmpty() || (parts > 0 && table.page() > halves.get(0).headed.page()))) {
      List<Table> own = halves(table, halves.get(0).headed.columns());
      int from = parts > 0 ? headers.get(0).row1() : 0;
      int to = end(table, halves.get(0).headed.columns());
      for (int i = 0; i < own.size(); i++) {
        takeUp(halves.get(i), own.get(i), from, to);
      }
    } else if (parts > 0) {
      texts(table, 0, headers.get(0).row0());
      texts(table, headers.get(0).row1(), table.rows());
      halves.clear();
      halves(table, parts).forEach(half -> readHalf(half, end(table, parts)));
    } else {
      halves.clear();
      read(table, headers, table.rows());
      texts(table, headers);
    }
  }

  private static List<Table> halves(Table table, int parts) {
    return List.of(table.columns(0, parts), table.columns(parts, table.columns()));
  }

  /** The row of fields after the last that is parted where two halves are; a note is not. */
  private static int end(Table table, int parts) {
    int end = table.rows();
    while (end > 0 && table.cell(end - 1, parts - 1) == table.cell(end - 1, parts)) {
      end--;
    }
    return end;
  }

  private void readHalf(Table half, int to) {
    read(half, HeaderFinder.in(half), to);
    if (headed != null) {
      halves.add(new Half(headed, counting, fragments.get(fragments.size() - 1)));
    }
  }

  /** Whether the columns of a table go on from both halves of the one before it. */
  private boolean goesOn(Table table) {
    Table left = halves.get(0).headed;
    Table right = halves.get(halves.size() - 1).headed;
    return halves.size() == 2
        && table.columns() == left.columns() + right.columns()
        && Math.abs(table.x(0) - left.x(0)) < BandReader.SAME_EDGE
        && Math.abs(table.x(left.columns()) - right.x(0)) < BandReader.SAME_EDGE;
  }

  /**
   * Reads on in a half.
   *
   * @param from the row of fields after its header, where that is printed once more
   * @param to the row of fields after its last one
   */
  private void takeUp(Half half, Table rest, int from, int to) {
    headed = half.headed;
    counting = half.counting;
    new BandReader(rest, headed, counting).addTo(half.fragment, from, to);
  }

  private void texts(Table table, List<FoundHeader> headers) {
    int row = 0;
    for (FoundHeader found : headers) {
      texts(table, row, found.row0());
      row = found.row1();
    }
    texts(table, row, table.rows());
  }

  private void read(Table table, List<FoundHeader> headers, int to) {
    int row = 0;
    for (FoundHeader found : headers) {
      over.add(new RowsOver(table, row, found.row0()));
      part(table, row, found.row0());
      Header header = found.header(table);
      fragments.add(new TableFragment(header, new ArrayList<>()));
      kinds.put(header, found.kind());
      headed = table;
      counting = Counting.of(table, found.row0(), found.row1(), counting);
      row = found.row1();
    }
    if (headers.isEmpty()) {
      over.add(new RowsOver(table, 0, to));
    }
    part(table, row, to);
  }

  private void texts(Table table, int from, int to) {
    if (table.columns() == 1) {
      // Ruling lines that part rows alone make every row of a table as wide.
      return;
    }
    for (int row = from; row < to; row++) {
      TableCell cell = table.cell(row, 0);
      if (cell == table.cell(row, table.columns() - 1)
          && cell.row0() == row
          && !cell.content().isBlank()
          && !cell.text().contains(Glyph.UNKNOWN)
          && !ColumnLabels.isGroup(Labels.normalise(cell.text()))) {
        texts.add(cell);
      }
    }
  }

  private void part(Table table, int from, int to) {
    if (fragments.isEmpty() || from >= to) {
      return;
    }
    new BandReader(table, headed, counting).addTo(fragments.get(fragments.size() - 1), from, to);
  }
}
