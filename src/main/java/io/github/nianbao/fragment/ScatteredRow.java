package io.github.nianbao.fragment;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.SumConstraint;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.PlacedCell;
import io.github.nianbao.table.PlacedCells;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.column.ColumnLabels;
import io.github.nianbao.token.column.NamedColumns;
import io.github.nianbao.token.label.LabelDigits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one row of a form in tables that follow one another: each of its figures where the labels
 * left of it and over it have one column in common.
 */
final class ScatteredRow {

  /** Under all that the tables before one hold. */
  private static final double BELOW = Double.MAX_VALUE;

  private final Columns columns;
  private final List<PlacedCells> tables = new ArrayList<>();
  private final List<ColumnsLabel> labels = new ArrayList<>();
  private final List<CellContent> words = new ArrayList<>();
  private final Map<Integer, Figure> figures = new TreeMap<>();
  private final List<Figure> sums = new ArrayList<>();
  private final List<Figure> others = new ArrayList<>();
  private boolean ambiguous;

  /** Upper edge of the first label of the first table. */
  private double firstLabel;

  ScatteredRow(Columns columns) {
    this.columns = columns;
  }

  /**
   * The columns of a form that is a single row.
   *
   * @param all of them
   * @param names what names them
   * @param totals those whose figures are the sums of others, each a bit
   */
  record Columns(List<FormColumn> all, NamedColumns names, long totals) {

    static Columns of(TableKind kind) {
      Form form = kind.newest();
      FormBlock block = form.blocks().get(0);
      List<String> pointers = form.pointers(form.rows().get(0));
      long totals = 0;
      for (SumConstraint sum : form.sums()) {
        for (String total : sum.left()) {
          totals |= 1L << pointers.indexOf(total);
        }
      }
      return new Columns(block.columns(), new NamedColumns(block), totals);
    }

    /** Whether a label names totals alone; those of all rows are no figures of the form. */
    private boolean areTotals(long named) {
      return (named & ~totals) == 0;
    }
  }

  /** A figure and its page. */
  private record Figure(int page, PlacedCell cell) {}

  /** The last of its tables; null where it has none. */
  @Nullable PlacedCells last() {
    return tables.isEmpty() ? null : tables.get(tables.size() - 1);
  }

  /** Whether each column has its figure. */
  boolean isWhole() {
    return figures.size() == columns.all.size();
  }

  /** Whether it is a table of the form; one most of whose figures are others' holds more tables. */
  boolean isTable() {
    return !ambiguous && isWhole() && others.size() < columns.all.size();
  }

  /**
   * Adds a table.
   *
   * @param own its labels that name columns, with its caption
   * @param text of those among its cells
   * @param rest its other cells
   */
  void add(
      PlacedCells table, List<ColumnsLabel> own, List<CellContent> text, List<PlacedCell> rest) {
    int before = labels.size();
    if (tables.isEmpty()) {
      firstLabel = own.stream().mapToDouble(label -> label.where().y0()).min().orElse(0);
    }
    tables.add(table);
    labels.addAll(own);
    words.addAll(text);
    double width = Objects.requireNonNull(table.where().box()).width();
    rest.forEach(cell -> take(new Figure(table.where().page(), cell), before, width));
  }

  /**
   * Takes what is no label.
   *
   * @param before how many labels the tables before its own have
   * @param width of its table; a label that reaches further stands alone in its line
   */
  private void take(Figure figure, int before, double width) {
    Box where = figure.cell.where();
    if (figure.cell.content().isBlank() && isBetweenLabels(where, before)) {
      return;
    }
    boolean enclosed = where.width() > 0;
    long left = leftOf(where, before);
    long named = left;
    long over = 0;
    for (int i = labels.size() - 1; i >= 0 && Long.bitCount(named) > 1; i--) {
      ColumnsLabel label = labels.get(i);
      if (i < before
          ? label.isOver(new Box(where.x0(), BELOW, where.x1(), BELOW))
          : label.isOver(where)) {
        over = over == 0 ? label.named() : over;
        if ((named & label.named()) == 0) {
          break;
        }
        named &= label.named();
        if (!enclosed && label.where().width() < width) {
          // What is over its label is over the figure.
          where = label.middleAt(where.y0());
          enclosed = true;
        }
      }
    }
    if (Long.bitCount(named) == 1) {
      int column = Long.numberOfTrailingZeros(named);
      ambiguous |= figures.put(column, figure) != null;
    } else if (LabelDigits.kind(figure.cell.content().text()) == LabelDigits.Kind.FIGURE) {
      boolean sum =
          left != columns.names.all()
              && over != 0
              && (columns.areTotals(left) || columns.areTotals(over));
      (sum ? sums : others).add(figure);
    }
  }

  /** Whether a cell is one of a row of labels, as where the line between two is drawn twice. */
  private boolean isBetweenLabels(Box cell, int before) {
    List<ColumnsLabel> own = labels.subList(before, labels.size());
    return own.stream().anyMatch(label -> label.isLeftOf(cell))
        && own.stream().anyMatch(label -> label.isRightOf(cell));
  }

  /** The columns that the labels left of a figure name. */
  private long leftOf(Box figure, int before) {
    long named = columns.names.all();
    for (int i = labels.size() - 1; i >= before; i--) {
      ColumnsLabel label = labels.get(i);
      if (label.isLeftOf(figure) && (named & label.named()) != 0) {
        named &= label.named();
      }
    }
    return named;
  }

  /** The table in the shape of its form, with its sums of columns as columns of their own. */
  TableFragment fragment() {
    List<Figure> row = new ArrayList<>(figures.values());
    row.addAll(sums);
    Provenance first = headed(tables.get(0).where());
    Box box = Objects.requireNonNull(first.box());
    List<Header.Column> header = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Box cell = row.get(i).cell.where();
      Box extent = new Box(cell.x0(), box.y0(), cell.x1(), box.y1());
      String label = ColumnLabels.SUBTOTAL;
      String over = "";
      if (i < columns.all.size()) {
        label = Labels.normalise(columns.all.get(i).labels().get(0));
        over = Labels.normalise(String.join("", columns.all.get(i).groups()));
      }
      header.add(new Header.Column(label, over, extent, null));
    }
    Header own = new Header(first, header, words);
    List<RowBand> bands =
        row.stream()
            .map(Figure::page)
            .distinct()
            .sorted()
            .map(page -> band(page, row, own))
            .toList();
    return new TableFragment(own, bands);
  }

  /** The first table from its first label on: words over that may say whose it is. */
  private Provenance headed(Provenance table) {
    Box box = Objects.requireNonNull(table.box());
    double top = Math.min(box.y1(), Math.max(box.y0(), firstLabel));
    return new Provenance(table.page(), new Box(box.x0(), top, box.x1(), box.y1()));
  }

  /** What of the row lies on a page. */
  private RowBand band(int page, List<Figure> row, Header header) {
    Provenance where =
        tables.stream()
            .map(PlacedCells::where)
            .filter(table -> table.page() == page)
            .reduce(Provenance::and)
            .orElseThrow();
    List<ValueCell> values = new ArrayList<>();
    for (Figure figure : row) {
      CellContent content = figure.cell.content();
      values.add(new ValueCell(figure.page == page ? content : content.without(c -> true), false));
    }
    Set<Integer> pages = row.stream().map(Figure::page).collect(Collectors.toSet());
    boolean first = page == Collections.min(pages);
    List<CellContent> strange =
        others.stream()
            .filter(other -> other.page == page || (first && !pages.contains(other.page)))
            .map(other -> other.cell.content())
            .toList();
    return new RowBand(where, List.of(), values, strange, header, false);
  }
}
