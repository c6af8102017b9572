package io.github.nianbao.match;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.ColumnLabels;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headers of the statutory tables in the tables of a document, and parts what is under
 * each, over pages, into row bands.
 */
public final class FragmentFinder {

  /** The edges of two tables may differ by so much for the one to go on from the other. */
  private static final double SAME_EDGE = 8;

  private final List<TableFragment> fragments = new ArrayList<>();
  private final IdentityHashMap<Header, TableKind> kinds = new IdentityHashMap<>();
  private final List<TableCell> texts = new ArrayList<>();
  private final List<Half> halves = new ArrayList<>();
  private @Nullable Table headed;
  private Counting counting = Counting.NONE;

  /** For each cell of the table that is read the last look at it in which it was met. */
  private int[] met = {};

  private int look;

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

  /** The table that a fragment is of. */
  public TableKind kind(TableFragment fragment) {
    return Objects.requireNonNull(kinds.get(fragment.header()));
  }

  /** Whether there is any fragment of a table. */
  public boolean has(TableKind kind) {
    return kinds.containsValue(kind);
  }

  /** Cells as wide as their table, beside the headers: a title or text within a frame. */
  public List<TableCell> texts() {
    return texts;
  }

  private void read(Table table) {
    List<HeaderFinder.Found> headers = HeaderFinder.in(table);
    int parts = headers.size() == 1 ? headers.get(0).parts() : 0;
    if (parts > 0) {
      texts(table, 0, headers.get(0).row0());
      texts(table, headers.get(0).row1(), table.rows());
      halves.clear();
      halves(table, parts).forEach(this::readHalf);
    } else if (headers.isEmpty() && !halves.isEmpty() && goesOn(table)) {
      List<Table> own = halves(table, halves.get(0).headed.columns());
      for (int i = 0; i < own.size(); i++) {
        takeUp(halves.get(i), own.get(i));
      }
    } else {
      halves.clear();
      read(table, headers);
      texts(table, headers);
    }
  }

  private static List<Table> halves(Table table, int parts) {
    return List.of(table.columns(0, parts), table.columns(parts, table.columns()));
  }

  private void readHalf(Table half) {
    read(half, HeaderFinder.in(half));
    if (headed != null) {
      halves.add(new Half(headed, counting, fragments.get(fragments.size() - 1)));
    }
  }

  /** Whether a table without a header goes on from both halves of the one before it. */
  private boolean goesOn(Table table) {
    Table left = halves.get(0).headed;
    Table right = halves.get(halves.size() - 1).headed;
    return halves.size() == 2
        && table.columns() == left.columns() + right.columns()
        && Math.abs(table.x(0) - left.x(0)) < SAME_EDGE
        && Math.abs(table.x(left.columns()) - right.x(0)) < SAME_EDGE;
  }

  private void takeUp(Half half, Table rest) {
    met = new int[rest.cells().size()];
    look = 0;
    headed = half.headed;
    counting = half.counting;
    part(half.fragment, rest, 0, rest.rows());
  }

  private void texts(Table table, List<HeaderFinder.Found> headers) {
    int row = 0;
    for (HeaderFinder.Found found : headers) {
      texts(table, row, found.row0());
      row = found.row1();
    }
    texts(table, row, table.rows());
  }

  private void read(Table table, List<HeaderFinder.Found> headers) {
    met = new int[table.cells().size()];
    look = 0;
    int row = 0;
    for (HeaderFinder.Found found : headers) {
      part(table, row, found.row0());
      Header header = found.header(table);
      fragments.add(new TableFragment(header, new ArrayList<>()));
      kinds.put(header, found.kind());
      headed = table;
      counting = Counting.of(table, found.row0(), found.row1(), counting);
      row = found.row1();
    }
    part(table, row, table.rows());
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
    part(fragments.get(fragments.size() - 1), table, from, to);
  }

  private void part(TableFragment fragment, Table table, int from, int to) {
    Header header = fragment.header();
    boolean fits = fits(table);
    if (!fits && table.columns() < header.columns().size()) {
      return;
    }
    double x0 =
        fits ? extent(header.columns().get(0)).x0() : table.x(Math.max(0, table.columns() / 2));
    int start = from;
    for (int row = from + 1; row <= to; row++) {
      if (row == to || parted(table, row, x0)) {
        RowBand band = band(table, start, row, header);
        if (!fragment.bands().isEmpty() || !Counting.isNumbers(band)) {
          fragment.bands().add(band);
        }
        start = row;
      }
    }
  }

  private static Box extent(Header.Column column) {
    return Objects.requireNonNull(column.extent());
  }

  /** Whether most of the fields from x0 on end between a row of fields and the one before it. */
  private static boolean parted(Table table, int row, double x0) {
    double parted = 0;
    double whole = 0;
    for (int column = 0; column < table.columns(); column++) {
      double width = table.x(column + 1) - Math.max(x0, table.x(column));
      if (width > 0) {
        whole += width;
        parted += table.cell(row, column) == table.cell(row - 1, column) ? 0 : width;
      }
    }
    return parted >= whole / 2;
  }

  private boolean fits(Table table) {
    return headed != null
        && Math.abs(table.x(0) - headed.x(0)) < SAME_EDGE
        && Math.abs(table.x(table.columns()) - headed.x(headed.columns())) < SAME_EDGE;
  }

  private RowBand band(Table table, int row0, int row1, Header header) {
    List<TableCell> values = valueCells(table, row0, row1, header);
    int labelEnd = values.get(0).column0();
    look++;
    List<CellContent> labels = new ArrayList<>();
    CellContent unit = null;
    for (int column = 0; column < labelEnd; column++) {
      List<CellContent> label = new ArrayList<>();
      for (int row = row0; row < row1; row++) {
        TableCell cell = table.cell(row, column);
        if (cell.column1() <= labelEnd
            && cell.row0() >= row0
            && cell.row1() <= row1
            && isNew(cell)
            && !cell.content().isBlank()
            && !counting.holds(table, cell)) {
          if (unit == null && counting.holdsUnit(table, cell)) {
            unit = cell.content();
          } else {
            label.add(cell.content());
          }
        }
      }
      if (!label.isEmpty()) {
        labels.add(together(label));
      }
    }
    List<ValueCell> cells = new ArrayList<>(values.size());
    for (TableCell cell : values) {
      boolean shared =
          cell.row0() < row0 || cell.row1() > row1 || Collections.frequency(values, cell) > 1;
      cells.add(new ValueCell(cell.content(), shared));
    }
    values.forEach(this::isNew);
    List<CellContent> others = new ArrayList<>();
    for (int row = row0; row < row1; row++) {
      for (int column = 0; column < table.columns(); column++) {
        TableCell cell = table.cell(row, column);
        if (cell.row0() >= row0 && cell.row1() <= row1 && isNew(cell)) {
          others.add(cell.content());
        }
      }
      others.addAll(table.beside(row));
    }
    Box all = table.where().box();
    double right = all == null ? table.x(table.columns()) : all.x1();
    Box box = new Box(table.x(0), table.y(row0), right, table.y(row1));
    return new RowBand(
        new Provenance(table.page(), box), labels, unit, cells, others, header, row0 > 0);
  }

  /** The label in several cells under one another. */
  private static CellContent together(List<CellContent> cells) {
    return cells.size() == 1
        ? cells.get(0)
        : cells.get(0).followedBy(cells.subList(1, cells.size()));
  }

  /** Whether a cell of the table has not been met in this look at it; now it has. */
  private boolean isNew(TableCell cell) {
    boolean isNew = met[cell.index()] != look;
    met[cell.index()] = look;
    return isNew;
  }

  /** The cells of a band under the columns of the header: by place, or counted from the right. */
  private List<TableCell> valueCells(Table table, int row0, int row1, Header header) {
    int count = header.columns().size();
    double middle = (table.y(row0) + table.y(row1)) / 2;
    look++;
    boolean distinct = true;
    List<TableCell> byPlace = new ArrayList<>(count);
    for (Header.Column column : header.columns()) {
      TableCell cell = table.cellAt(extent(column).centerX(), middle);
      if (cell != null) {
        byPlace.add(cell);
      }
      distinct &= cell != null && isNew(cell);
    }
    if (distinct) {
      return byPlace;
    }
    look++;
    List<TableCell> ordered = new ArrayList<>();
    int row = rowAt(table, middle);
    for (int column = 0; column < table.columns(); column++) {
      TableCell cell = table.cell(row, column);
      if (isNew(cell)) {
        ordered.add(cell);
      }
    }
    if (!fits(table) && ordered.size() > count) {
      return ordered.subList(ordered.size() - count, ordered.size());
    }
    if (byPlace.size() < count) {
      return ordered.subList(Math.max(0, ordered.size() - count), ordered.size());
    }
    return byPlace;
  }

  private static int rowAt(Table table, double y) {
    int row = 0;
    while (row + 1 < table.rows() && table.y(row + 1) <= y) {
      row++;
    }
    return row;
  }
}
