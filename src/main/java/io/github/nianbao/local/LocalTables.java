package io.github.nianbao.local;

import io.github.nianbao.audit.UnreadSections;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds lists that follow none of the national forms among the tables of a document. */
public final class LocalTables {

  /** A table with fewer figures, or rows about the matter, is no such list. */
  private static final int LEAST_ROWS = 3;

  private static final Pattern ENDS_IN_FIGURE = Pattern.compile("\\d\\s*$");

  private final LocalFigures figures;
  private final LocalLists found = new LocalLists();
  private @Nullable Open open;

  /** A list that the next table may go on from. */
  private record Open(
      LocalKind kind,
      int tableColumns,
      int labelEnd,
      int unit,
      List<Integer> values,
      List<String> columns,
      List<OtherList.Row> rows,
      List<Table> tables) {

    /** Whether it is the header of a list once more, on its next page. */
    boolean repeats(Open before) {
      return tableColumns == before.tableColumns && columns.equals(before.columns);
    }

    /** Whether there is room for a row between its end and a table, as between shaded rows. */
    boolean leavesRowsBefore(Table next) {
      Box own = tables.get(tables.size() - 1).where().box();
      Box other = next.where().box();
      return own != null
          && other != null
          && tables.get(tables.size() - 1).page() == next.page()
          && other.y0() - own.y1() > (next.y(1) - next.y(0)) / 2;
    }
  }

  private LocalTables(InkMap ink) {
    figures = new LocalFigures(ink);
  }

  /**
   * Those of a document.
   *
   * @param tables of any kind, in reading order
   * @param read the statutory tables that were read; theirs are not looked at
   * @param ink of its pages
   */
  public static LocalLists of(List<Table> tables, Collection<FilledForm> read, InkMap ink) {
    LocalTables all = new LocalTables(ink);
    for (Table table : tables) {
      if (read.stream().noneMatch(form -> UnreadSections.holds(table, form))) {
        all.read(table);
      }
    }
    all.close();
    return all.found;
  }

  private void read(Table table) {
    for (int row = 0; row < table.rows(); row++) {
      Open header = header(table, row);
      if (header != null) {
        if (open == null || row > 0 || !header.repeats(open)) {
          close();
          open = header;
        }
        rows(table, row + 1);
        return;
      }
    }
    if (open != null && open.tableColumns == table.columns()) {
      if (open.leavesRowsBefore(table)) {
        open = null;
      } else {
        rows(table, 0);
      }
    } else if (table.rows() > 1) {
      close();
    }
  }

  /** The header in a row of a table; null where it is none. */
  private static @Nullable Open header(Table table, int row) {
    int label = -1;
    int labelEnd = -1;
    int unit = -1;
    List<Integer> values = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    Set<String> normal = new LinkedHashSet<>();
    for (int column = 0; column < table.columns(); column++) {
      TableCell cell = table.cell(row, column);
      if (cell.column0() != column) {
        continue;
      }
      String text = Labels.normalise(cell.text());
      if (label < 0) {
        if (LocalKind.isOverLabels(text)) {
          label = column;
          labelEnd = cell.column1();
        }
      } else if (unit < 0 && Wordings.get().unitColumns().contains(text)) {
        unit = column;
      } else if (!text.isEmpty() && !Wordings.get().counting().contains(text)) {
        if (cell.column1() > column + 1) {
          return null;
        }
        values.add(column);
        columns.add(LocalFigures.joined(cell.text()));
        normal.add(text);
      }
    }
    LocalKind kind = LocalKind.of(normal);
    boolean known = label >= 0 && (unit >= 0 || !kind.isAny());
    return known && !values.isEmpty()
        ? new Open(
            kind,
            table.columns(),
            labelEnd,
            unit,
            values,
            columns,
            new ArrayList<>(),
            new ArrayList<>())
        : null;
  }

  /** Takes the rows of a table from one on; where nothing parts the cells of one it is no list. */
  private void rows(Table table, int from) {
    Open list = open;
    if (list == null) {
      return;
    }
    if (IntStream.range(from, table.rows()).anyMatch(row -> isUnparted(table, row))) {
      open = null;
      return;
    }
    list.tables.add(table);
    for (int row = from; row < table.rows(); row++) {
      String label = text(table, row, 0, list.labelEnd);
      List<Cell> values = new ArrayList<>();
      for (int column : list.values) {
        TableCell cell = table.cell(row, column);
        boolean own = cell.row0() == row && cell.row1() == row + 1 && cell.column1() == column + 1;
        values.add(figures.of(cell, own && cell.column0() == column));
      }
      boolean none =
          values.stream()
              .allMatch(v -> v.state() == CellState.BLANK || v.state() == CellState.MARK);
      boolean heading = none && unit(table, row, list).isEmpty();
      if (!label.isEmpty() && !heading && table.cell(row, 0).column1() < table.columns()) {
        list.rows.add(new OtherList.Row(label, unit(table, row, list), values));
      }
    }
  }

  /** Whether a row with a figure is all one cell, as one between shaded rows is. */
  private static boolean isUnparted(Table table, int row) {
    TableCell cell = table.cell(row, 0);
    return cell.column1() == table.columns()
        && LocalKind.isSubject(cell.text())
        && ENDS_IN_FIGURE.matcher(cell.text()).find();
  }

  private static String unit(Table table, int row, Open list) {
    String unit = list.unit < 0 ? "" : LocalFigures.joined(table.cell(row, list.unit).text());
    return unit.codePoints().anyMatch(Character::isIdeographic) ? unit : "";
  }

  /** What the cells of a row say up to a column, but for numbers of rows. */
  private static String text(Table table, int row, int from, int to) {
    List<String> parts = new ArrayList<>();
    TableCell before = null;
    for (int column = from; column < to; column++) {
      TableCell cell = table.cell(row, column);
      String text = LocalFigures.joined(cell.text());
      boolean counts = text.chars().allMatch(Character::isDigit);
      if (!cell.equals(before) && !text.isEmpty() && !counts) {
        parts.add(text);
      }
      before = cell;
    }
    return String.join(" ", parts);
  }

  private void close() {
    Open list = open;
    open = null;
    if (list == null) {
      return;
    }
    long figured =
        list.rows.stream()
            .filter(row -> row.values().stream().anyMatch(v -> v.state() == CellState.NUMBER))
            .count();
    long about = list.rows.stream().filter(row -> LocalKind.isSubject(row.label())).count();
    if (figured >= LEAST_ROWS && about >= LEAST_ROWS) {
      list.tables.forEach(found::take);
      found.add(list.kind, list.columns, list.rows);
    }
  }
}
