package io.github.nianbao.match;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.Content;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.token.ColumnLabels;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.OtherMeasures;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the headers of the statutory tables in a table of a document. */
final class HeaderFinder {

  /** What is narrower, in points, and blank is a strip between two ruling lines, no column. */
  private static final double LEAST_WIDTH = 4;

  /** A label may reach over a narrower strip beside its column. */
  private static final double STRIP = 3;

  private HeaderFinder() {}

  /** A header in a table: its rows of fields and the column of its first recognised label. */
  static final class Found {
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

    private Found(TableKind kind, List<String> texts, TableCell cell) {
      this.kind = kind;
      this.texts = texts;
      this.row0 = cell.row0();
      this.row1 = cell.row1();
    }

    private void add(TableCell cell, String label) {
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

    /**
     * Where a list that goes on in columns beside its first ones is parted: after the last label
     * before one that comes a second time. 0 where none does.
     */
    int parts() {
      return kind.isList() ? parts : 0;
    }

    /** Adds what lies over the labels of rows: it makes a header of its row whatever else does. */
    private void addOverLabels(TableCell cell) {
      overLabels = cell.column1();
      row0 = Math.min(row0, cell.row0());
      row1 = Math.max(row1, cell.row1());
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

    /** The columns of figures under it. */
    Header header(Table table) {
      return HeaderFinder.header(table, this);
    }

    /** Whether its labels, and of a half of a table those over them, are as many as a header's. */
    private boolean isHeader() {
      int count = kind.repeatsLabels() ? hits : labels.size() + groups.size();
      return overLabels > 0 || count >= kind.words().headerLabels();
    }
  }

  /** The headers in a table, from the top. */
  static List<Found> in(Table table) {
    List<String> texts = new ArrayList<>(table.cells().size());
    List<TableCell> likely = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      String text = ColumnLabels.ofPrinted(cell.text());
      texts.add(text);
      if (ColumnLabels.mayBeOne(text) || ColumnLabels.isOverLabels(text)) {
        likely.add(cell);
      }
    }
    List<Found> headers = new ArrayList<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      if (kind.isBesideAnother() || !kind.words().isAmong(texts)) {
        continue;
      }
      Found open = null;
      for (TableCell cell : likely) {
        String text = texts.get(cell.index());
        String label = nearest(kind, text);
        boolean overLabels = label == null && ColumnLabels.isOverLabels(kind, text);
        if (label == null && !overLabels) {
          continue;
        }
        if (open == null || cell.row0() >= open.row1) {
          if (open != null) {
            headers.add(open);
          }
          open = new Found(kind, texts, cell);
        }
        if (label == null) {
          open.addOverLabels(cell);
        } else {
          open.add(cell, label);
        }
      }
      if (open != null) {
        headers.add(open);
      }
    }
    headers.forEach(header -> takeInGroups(table, header));
    headers.removeIf(header -> !header.isHeader());
    headers.sort(Comparator.comparingInt(h -> h.row0));
    return headers;
  }

  /** The label of a column of a table, or of one that stands beside its own. */
  private static @Nullable String nearest(TableKind kind, String text) {
    String own = ColumnLabels.nearest(kind, text);
    return own != null || kind.besides().isEmpty()
        ? own
        : kind.besides().stream()
            .map(other -> ColumnLabels.nearest(other, text))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /** Moves the upper end of a header up over the labels that lie over its columns. */
  private static void takeInGroups(Table table, Found header) {
    while (header.row0 > 0) {
      Set<String> groups = new LinkedHashSet<>();
      for (int column = 0; column < table.columns(); column++) {
        String text = header.texts.get(table.cell(header.row0 - 1, column).index());
        if (ColumnLabels.isGroup(text)) {
          groups.add(text);
        }
      }
      if (groups.isEmpty()) {
        return;
      }
      header.groups.addAll(groups);
      header.row0--;
    }
  }

  private static Header header(Table table, Found found) {
    Set<TableCell> whole = new LinkedHashSet<>();
    int row = found.row1 < table.rows() ? found.row1 : found.row1 - 1;
    for (int column = 0; column < table.columns(); column++) {
      whole.add(table.cell(row, column));
    }
    List<TableCell> wide = whole.stream().filter(cell -> isColumn(table, cell)).toList();
    List<TableCell> ordered = wide.isEmpty() ? List.copyOf(whole) : wide;
    List<TableCell> under = ordered.subList(firstColumn(table, ordered, found), ordered.size());
    List<TableCell> own = new ArrayList<>();
    List<Content> contents = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      if (cell.row1() > found.row0 && cell.row0() < found.row1) {
        own.add(cell);
      }
      if (cell.row0() >= found.row0 && cell.row1() <= found.row1) {
        contents.add(cell.content());
      }
    }
    Box box =
        new Box(table.x(0), table.y(found.row0), table.x(table.columns()), table.y(found.row1));
    List<Header.Column> columns = new ArrayList<>();
    for (TableCell cell : under) {
      columns.add(column(table, own, found.texts, cell, box));
    }
    return new Header(new Provenance(table.page(), box), columns, contents);
  }

  private static boolean isColumn(Table table, TableCell cell) {
    return width(table, cell) >= LEAST_WIDTH || !cell.content().isBlank();
  }

  private static double width(Table table, TableCell cell) {
    return table.x(cell.column1()) - table.x(cell.column0());
  }

  /**
   * The first cell of the row under a header that holds figures. A page break may have cut the
   * header, so that its first labels are not recognised.
   */
  private static int firstColumn(Table table, List<TableCell> row, Found found) {
    if (!found.kind.hasRowLabels()) {
      // It has no column of labels.
      return 0;
    }
    int first = 0;
    int column0 = found.column0 == Integer.MAX_VALUE ? found.overLabels : found.column0;
    while (first < row.size() - 1 && middle(table, row.get(first)) <= table.x(column0)) {
      first++;
    }
    while (found.kind.isList() && first > 1 && isBeside(table, found, row.get(first - 1))) {
      first--;
    }
    int cut = found.kind.hasOneBlock() ? ColumnLabels.before(found.kind, found.leftmost) : 0;
    while (first > 0 && cut > 0 && !isOverLabels(table, found, row.get(first - 1))) {
      first--;
      cut--;
    }
    return first;
  }

  /** Whether the column of a cell is that of the labels of rows, or of what counts these. */
  private static boolean isOverLabels(Table table, Found found, TableCell column) {
    TableCell over = table.cell(found.row1 - 1, column.column0());
    int left = over.column0();
    while (left > 0) {
      TableCell before = table.cell(found.row1 - 1, left - 1);
      if (!Wordings.get().counting().contains(found.texts.get(before.index()))) {
        return false;
      }
      left = before.column0();
    }
    return true;
  }

  /** Whether a column is one of other figures than the form's, such as 历年累计. */
  private static boolean isBeside(Table table, Found found, TableCell column) {
    TableCell over = table.cell(found.row1 - 1, column.column0());
    return OtherMeasures.isBeside(found.texts.get(over.index()));
  }

  private static double middle(Table table, TableCell cell) {
    return (table.x(cell.column0()) + table.x(cell.column1())) / 2;
  }

  /**
   * A column of figures.
   *
   * @param header the cells of the header
   * @param texts of all cells, normalised
   * @param under the cell under the header that says how wide the column is
   * @param box of the header
   */
  private static Header.Column column(
      Table table, List<TableCell> header, List<String> texts, TableCell under, Box box) {
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
        group.append(texts.get(cell.index()));
      }
    }
    Box extent = new Box(x0, box.y0(), x1, box.y1());
    return new Header.Column(label(own, texts), group.toString(), extent, null);
  }

  private static String label(List<TableCell> cells, List<String> texts) {
    if (cells.size() == 1) {
      return texts.get(cells.get(0).index());
    }
    if (cells.isEmpty()) {
      return "";
    }
    List<Content> right = cells.stream().skip(1).map(TableCell::content).toList();
    return Labels.normalise(cells.get(0).content().across(right));
  }
}
