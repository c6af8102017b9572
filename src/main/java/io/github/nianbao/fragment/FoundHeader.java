package io.github.nianbao.fragment;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A header in a table: its rows of fields and the column of its first recognised label. */
final class FoundHeader {
  private final TableKind kind;

  /** The normalised text of each cell of the table. */
  private final List<String> texts;

  private final Set<String> labels = new LinkedHashSet<>();

  /** What lies over the labels. */
  private final Set<String> groups = new LinkedHashSet<>();

  private int hits;

  /** The column after the last label. */
  private int end;

  private int parts;
  private int row0;
  private int row1;
  private int column0 = Integer.MAX_VALUE;
  private String leftmost = "";

  /** The column after what lies over the labels of rows; 0 where nothing does. */
  private int overLabels;

  /**
   * @param texts the normalised text of each cell of the table
   * @param cell the first that belongs to it
   */
  FoundHeader(TableKind kind, List<String> texts, TableCell cell) {
    this.kind = kind;
    this.texts = texts;
    this.row0 = cell.row0();
    this.row1 = cell.row1();
  }

  void add(TableCell cell, String label) {
    // Right beside one another they are columns of one list, such as of two years.
    if (!labels.add(label) && parts == 0 && cell.column0() > end) {
      parts = end;
    }
    end = Math.max(end, cell.column1());
    hits++;
    row0 = Math.min(row0, cell.row0());
    row1 = Math.max(row1, cell.row1());
    if (cell.column0() < column0) {
      column0 = cell.column0();
      leftmost = label;
    }
  }

  /** Adds what lies over the labels of rows: it makes a header of its row whatever else does. */
  void addOverLabels(TableCell cell) {
    overLabels = cell.column1();
    row0 = Math.min(row0, cell.row0());
    row1 = Math.max(row1, cell.row1());
  }

  /** Moves its upper end up over the labels that lie over its columns. */
  void takeInGroups(Table table) {
    while (row0 > 0) {
      Set<String> over = new LinkedHashSet<>();
      for (int column = 0; column < table.columns(); column++) {
        String text = text(table.cell(row0 - 1, column));
        if (ColumnLabels.isGroup(text)) {
          over.add(text);
        }
      }
      if (over.isEmpty()) {
        return;
      }
      groups.addAll(over);
      row0--;
    }
  }

  /** Whether its labels, and of a half of a table those over them, are as many as a header's. */
  boolean isHeader() {
    int count = kind.repeatsLabels() ? hits : labels.size() + groups.size();
    return overLabels > 0 || count >= kind.words().headerLabels();
  }

  /**
   * Where a list that goes on in columns beside its first ones is parted: after the last label
   * before one that comes a second time. 0 where none does.
   */
  int parts() {
    return kind.isList() ? parts : 0;
  }

  /** Which table it is of. */
  TableKind kind() {
    return kind;
  }

  /** Its first row of fields. */
  int row0() {
    return row0;
  }

  /** The row of fields after its last one. */
  int row1() {
    return row1;
  }

  /**
   * Where its first recognised label begins; where a page break cut all of them off, where what
   * lies over the labels of rows ends.
   */
  int column0() {
    return column0 == Integer.MAX_VALUE ? overLabels : column0;
  }

  /** Its first recognised label; empty where there is none. */
  String leftmost() {
    return leftmost;
  }

  /** The normalised text of a cell of the table. */
  String text(TableCell cell) {
    return texts.get(cell.index());
  }

  /** The columns of figures under it. */
  Header header(Table table) {
    return new HeaderColumns(table, this).header();
  }
}
