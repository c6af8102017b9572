package io.github.nianbao.fragment;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.table.ValueCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parts the rows of fields of a table that lie under a header into row bands. */
final class BandReader {

  /**
   * The edges of two tables may differ by so much, in points, for the one to go on from the other.
   */
  static final double SAME_EDGE = 8;

  private final Table table;
  private final Counting counting;
  private final boolean fits;

  /** For each cell of the table the last look at it in which it was met. */
  private final int[] met;

  private int look;

  /**
   * @param headed the table in which the header lies: this one, or one that it may go on from
   * @param counting what in the table only counts rows or says their units
   */
  BandReader(Table table, @Nullable Table headed, Counting counting) {
    this.table = table;
    this.counting = counting;
    this.met = new int[table.cells().size()];
    this.fits =
        headed != null
            && Math.abs(table.x(0) - headed.x(0)) < SAME_EDGE
            && Math.abs(table.x(table.columns()) - headed.x(headed.columns())) < SAME_EDGE;
  }

  /**
   * Adds the bands of some rows of fields to a fragment.
   *
   * @param from the first of them
   * @param to the row after the last
   */
  void addTo(TableFragment fragment, int from, int to) {
    Header header = fragment.header();
    if (!fits && table.columns() < header.columns().size()) {
      return;
    }
    double x0 =
        fits ? extent(header.columns().get(0)).x0() : table.x(Math.max(0, table.columns() / 2));
    int start = from;
    for (int row = from + 1; row <= to; row++) {
      if (row == to || parted(row, x0)) {
        RowBand band = band(start, row, header);
        if (!isGap(band) && (!fragment.bands().isEmpty() || !Counting.isNumbers(band))) {
          fragment.bands().add(band);
        }
        start = row;
      }
    }
  }

  /** Whether a band is but what a page break leaves blank of cells that reach over its rows. */
  private static boolean isGap(RowBand band) {
    return band.values().stream().allMatch(ValueCell::shared)
        && band.contents().allMatch(CellContent::isBlank)
        && band.others().stream().allMatch(CellContent::isBlank);
  }

  private static Box extent(Header.Column column) {
    return Objects.requireNonNull(column.extent());
  }

  /** Whether most of the fields from x0 on end between a row of fields and the one before it. */
  private boolean parted(int row, double x0) {
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

  private RowBand band(int row0, int row1, Header header) {
    List<TableCell> values = valueCells(row0, row1, header);
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
    List<CellContent> others = others(row0, row1);
    Box all = table.where().box();
    double right = all == null ? table.x(table.columns()) : all.x1();
    Box box = new Box(table.x(0), table.y(row0), right, table.y(row1));
    return new RowBand(
        new Provenance(table.page(), box), labels, unit, cells, others, header, row0 > 0);
  }

  /** What else lies in the rows or beside them and has not been met. */
  private List<CellContent> others(int row0, int row1) {
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
    return others;
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
  private List<TableCell> valueCells(int row0, int row1, Header header) {
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
    look++;
    List<TableCell> ordered = new ArrayList<>();
    int row = rowAt(middle);
    for (int column = 0; column < table.columns(); column++) {
      TableCell cell = table.cell(row, column);
      if (isNew(cell)) {
        ordered.add(cell);
      }
    }
    List<TableCell> moved = moved(ordered, header);
    if (moved != null) {
      return moved;
    }
    if (distinct) {
      return byPlace;
    }
    if (!fits && ordered.size() > count) {
      return ordered.subList(ordered.size() - count, ordered.size());
    }
    if (byPlace.size() < count) {
      return ordered.subList(Math.max(0, ordered.size() - count), ordered.size());
    }
    return byPlace;
  }

  /**
   * The cells right of the label of a row where they are as wide as the columns of the header, one
   * after the other, but stand beside them: after a page break some programs leave out the room of
   * a label that goes on. The last of them may have no ruling on its right. Null where they do not.
   */
  private @Nullable List<TableCell> moved(List<TableCell> row, Header header) {
    int count = header.columns().size();
    int first = row.size();
    while (first > 0 && !isLabel(row.get(first - 1))) {
      first--;
    }
    int end = first + count;
    if (count < 2 || first == 0 || end > row.size()) {
      return null;
    }
    List<TableCell> values = row.subList(first, end);
    double by = table.x(values.get(0).column0()) - extent(header.columns().get(0)).x0();
    for (int i = 0; i < count; i++) {
      Box column = extent(header.columns().get(i));
      if (!isAt(table.x(values.get(i).column0()), column.x0() + by)
          || (i + 1 < count && !isAt(table.x(values.get(i).column1()), column.x1() + by))) {
        return null;
      }
    }
    boolean all = row.subList(end, row.size()).stream().allMatch(cell -> cell.content().isBlank());
    return Math.abs(by) < SAME_EDGE || !all ? null : values;
  }

  /** Whether a cell holds words, no figure or mark. */
  private static boolean isLabel(TableCell cell) {
    return cell.text().codePoints().filter(Character::isIdeographic).count() > 1;
  }

  private static boolean isAt(double place, double other) {
    return Math.abs(place - other) < SAME_EDGE / 2;
  }

  private int rowAt(double y) {
    int row = 0;
    while (row + 1 < table.rows() && table.y(row + 1) <= y) {
      row++;
    }
    return row;
  }
}
