package io.github.nianbao.fragment;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import io.github.nianbao.token.label.OtherMeasures;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns of figures under a header: each is as wide as the cell right under the header. */
final class HeaderColumns {

  /** What is narrower, in points, and blank is a strip between two ruling lines, no column. */
  private static final double LEAST_WIDTH = 4;

  /** A label may reach over a narrower strip beside its column. */
  private static final double STRIP = 3;

  private final Table table;
  private final FoundHeader found;

  HeaderColumns(Table table, FoundHeader found) {
    this.table = table;
    this.found = found;
  }

  Header header() {
    List<TableCell> own = new ArrayList<>();
    List<CellContent> contents = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      if (cell.row1() > found.row0() && cell.row0() < found.row1()) {
        own.add(cell);
      }
      if (cell.row0() >= found.row0() && cell.row1() <= found.row1()) {
        contents.add(cell.content());
      }
    }
    Box box =
        new Box(table.x(0), table.y(found.row0()), table.x(table.columns()), table.y(found.row1()));
    List<TableCell> under = rowUnder();
    List<Header.Column> columns = new ArrayList<>();
    for (TableCell cell : under.subList(first(under), under.size())) {
      columns.add(column(own, cell, box));
    }
    return new Header(new Provenance(table.page(), box), columns, contents);
  }

  /** The cells of the row under the header, without the strips between ruling lines. */
  private List<TableCell> rowUnder() {
    Set<TableCell> whole = new LinkedHashSet<>();
    int row = found.row1() < table.rows() ? found.row1() : found.row1() - 1;
    for (int column = 0; column < table.columns(); column++) {
      whole.add(table.cell(row, column));
    }
    List<TableCell> wide = whole.stream().filter(this::isColumn).toList();
    return wide.isEmpty() ? List.copyOf(whole) : wide;
  }

  private boolean isColumn(TableCell cell) {
    return table.x(cell.column1()) - table.x(cell.column0()) >= LEAST_WIDTH
        || !cell.content().isBlank();
  }

  /**
   * The first cell of the row under a header that holds figures. A page break may have cut the
   * header, so that its first labels are not recognised.
   */
  private int first(List<TableCell> row) {
    if (!found.kind().hasRowLabels()) {
      // It has no column of labels.
      return 0;
    }
    int first = 0;
    while (first < row.size() - 1 && middle(row.get(first)) <= table.x(found.column0())) {
      first++;
    }
    while (found.kind().isList() && first > 1 && isBeside(row.get(first - 1))) {
      first--;
    }
    int cut = found.kind().hasOneBlock() ? ColumnLabels.before(found.kind(), found.leftmost()) : 0;
    while (first > 0 && cut > 0 && !isOverLabels(row.get(first - 1))) {
      first--;
      cut--;
    }
    return first;
  }

  /** Whether the column of a cell is that of the labels of rows, or of what counts these. */
  private boolean isOverLabels(TableCell column) {
    int left = over(column).column0();
    while (left > 0) {
      TableCell before = table.cell(found.row1() - 1, left - 1);
      if (!Wordings.get().counting().contains(found.text(before))) {
        return false;
      }
      left = before.column0();
    }
    return true;
  }

  /** Whether a column of a list is one of other figures than its own: of all years, of others. */
  private boolean isBeside(TableCell column) {
    String label = found.text(over(column));
    boolean ofFigures =
        !label.isEmpty()
            && !Wordings.get().unitColumns().contains(label)
            && !Wordings.get().counting().contains(label);
    return OtherMeasures.isBeside(label) || (ofFigures && isBehindLabels(column));
  }

  /** Whether what stands over the labels of rows stands left of a column. */
  private boolean isBehindLabels(TableCell column) {
    for (int left = 0; left < column.column0(); left++) {
      if (Wordings.get().listHeaders().contains(found.text(table.cell(found.row1() - 1, left)))) {
        return true;
      }
    }
    return false;
  }

  /** What of the header lies right over the column of a cell. */
  private TableCell over(TableCell column) {
    return table.cell(found.row1() - 1, column.column0());
  }

  private double middle(TableCell cell) {
    return (table.x(cell.column0()) + table.x(cell.column1())) / 2;
  }

  /**
   * A column of figures.
   *
   * @param header the cells of the header
   * @param under the cell under the header that says how wide the column is
   * @param box of the header
   */
  private Header.Column column(List<TableCell> header, TableCell under, Box box) {
    double x0 = table.x(under.column0());
    double x1 = table.x(under.column1());
    List<TableCell> own = new ArrayList<>();
    StringBuilder group = new StringBuilder();
    for (TableCell cell : header) {
      double left = table.x(cell.column0());
      double right = table.x(cell.column1());
      if (left > x0 - STRIP && right < x1 + STRIP) {
        own.add(cell);
      } else if (left < (x0 + x1) / 2 && right > (x0 + x1) / 2) {
        group.append(found.text(cell));
      }
    }
    Box extent = new Box(x0, box.y0(), x1, box.y1());
    return new Header.Column(label(own), group.toString(), extent, null);
  }

  private String label(List<TableCell> cells) {
    if (cells.size() == 1) {
      return found.text(cells.get(0));
    }
    if (cells.isEmpty()) {
      return "";
    }
    List<CellContent> right = cells.stream().skip(1).map(TableCell::content).toList();
    return Labels.normalise(cells.get(0).content().across(right));
  }
}
