package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.Identity;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.Content;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.PlacedCell;
import io.github.nianbao.table.PlacedCells;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.ColumnLabels;
import io.github.nianbao.token.LabelDigits;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.NamedColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings a table whose form is a single row without a label into the shape of the form, where it is
 * printed in another: in several rows, each with its labels; transposed; as several tables under
 * one another, each with its caption.
 *
 * <p>One rule: a figure belongs to the column that all the labels left of it and over it have in
 * common. A table in which two figures belong to one column, or a column has none, is not taken.
 */
public final class Reshaper {

  /** So many different labels are those of such a table. */
  private static final int LEAST_LABELS = 3;

  /** The edges of two tables, or of a label and a figure, may differ by so much, in points. */
  private static final double SAME_EDGE = 8;

  private static final double SAME_CELL = 3;

  /** Under all that the tables before one hold. */
  private static final double BELOW = Double.MAX_VALUE;

  /** How far over a table its caption stands at most, in its font sizes. */
  private static final double CAPTION = 2.5;

  private final List<FormColumn> columns;
  private final NamedColumns names;
  private final long totals;
  private final List<TableFragment> fragments = new ArrayList<>();
  private Group group = new Group();

  private Reshaper(TableKind kind) {
    Form form = kind.newest();
    FormBlock block = form.blocks().get(0);
    this.totals = totals(form);
    this.columns = block.columns();
    this.names = new NamedColumns(block);
  }

  /**
   * The tables of a kind that are printed in another shape than its form, each as one of that.
   *
   * @param kind whose rows have no labels
   * @param tables of a document, in reading order
   * @param lines of the document, among which are captions
   */
  public static List<TableFragment> ruled(TableKind kind, List<Table> tables, List<Line> lines) {
    Reshaper reshaper = new Reshaper(kind);
    for (Table table : tables) {
      reshaper.read(PlacedCells.of(table), reshaper.caption(table, lines));
    }
    reshaper.close();
    return reshaper.fragments;
  }

  /**
   * The same where nothing encloses the cells.
   *
   * @param pages what lies in the section of the table
   */
  public static List<TableFragment> aligned(TableKind kind, List<PlacedCells> pages) {
    Reshaper reshaper = new Reshaper(kind);
    pages.forEach(page -> reshaper.read(page, null));
    reshaper.close();
    return reshaper.fragments;
  }

  /**
   * A label.
   *
   * @param where how far it reaches
   * @param named the columns it names, each a bit
   */
  private record Label(Box where, long named) {

    boolean isOver(Box figure) {
      // A figure that no cell encloses is a point, which lies in one column.
      double aside = Math.min(SAME_CELL, figure.width() / 2);
      return where.x0() - aside <= figure.x0()
          && figure.x1() <= where.x1() + aside
          && where.y1() <= figure.y0() + SAME_CELL;
    }

    /** The point in its middle at some height. */
    Box middleAt(double y) {
      return new Box(where.centerX(), y, where.centerX(), y);
    }

    boolean isLeftOf(Box figure) {
      return where.y0() - SAME_CELL <= figure.y0()
          && figure.y1() <= where.y1() + SAME_CELL
          && where.x1() <= figure.x0() + SAME_CELL;
    }
  }

  /** A figure and its page. */
  private record Figure(int page, PlacedCell cell) {}

  /** Tables that follow one another. */
  private static final class Group {
    private final List<PlacedCells> tables = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Map<Integer, Figure> figures = new TreeMap<>();
    private final List<Figure> sums = new ArrayList<>();
    private final List<Figure> others = new ArrayList<>();
    private final List<Content> words = new ArrayList<>();
    private boolean ambiguous;
  }

  private void read(PlacedCells table, @Nullable Label caption) {
    List<Label> own = new ArrayList<>();
    if (caption != null) {
      own.add(caption);
    }
    List<PlacedCell> others = new ArrayList<>();
    List<Content> words = new ArrayList<>();
    for (PlacedCell cell : table.cells()) {
      long named = cell.content().isBlank() ? 0 : names.in(cell.content().text());
      if (named == 0) {
        others.add(cell);
      } else {
        own.add(new Label(cell.where(), named));
        words.add(cell.content());
      }
    }
    boolean part = own.stream().map(Label::named).distinct().count() >= LEAST_LABELS;
    boolean whole = group.figures.size() == columns.size();
    if (whole || !(part || goesOn(table))) {
      close();
    }
    if (part || !group.tables.isEmpty()) {
      int before = group.labels.size();
      group.tables.add(table);
      group.labels.addAll(own);
      group.words.addAll(words);
      double width = box(table).width();
      others.forEach(cell -> take(new Figure(table.where().page(), cell), before, width));
    }
  }

  /** Whether a table without labels may be the rest of the one before it. */
  private boolean goesOn(PlacedCells table) {
    if (group.tables.isEmpty()) {
      return false;
    }
    Box last = box(group.tables.get(group.tables.size() - 1));
    Box own = box(table);
    return Math.abs(own.x0() - last.x0()) < SAME_EDGE && Math.abs(own.x1() - last.x1()) < SAME_EDGE;
  }

  private static Box box(PlacedCells table) {
    return Objects.requireNonNull(table.where().box());
  }

  /** The line right over a table, where it names columns. */
  private @Nullable Label caption(Table table, List<Line> lines) {
    Line nearest = null;
    for (Line line : lines) {
      Box box = line.box();
      if (line.page() == table.page() && box != null && box.centerY() < table.y(0)) {
        nearest = line;
      }
    }
    if (nearest == null || nearest.box() == null) {
      return null;
    }
    double y = Objects.requireNonNull(nearest.box()).centerY();
    long named = table.y(0) - y > CAPTION * nearest.size() ? 0 : names.in(nearest.text());
    return named == 0
        ? null
        : new Label(new Box(table.x(0), y, table.x(table.columns()), table.y(0)), named);
  }

  /**
   * Takes what is no label.
   *
   * @param before how many labels the tables before its own have
   * @param width of its table; a label that reaches further stands alone in its line
   */
  private void take(Figure figure, int before, double width) {
    Box where = figure.cell.where();
    long left = leftOf(where, before);
    long named = left;
    long over = 0;
    boolean enclosed = where.width() > 0;
    for (int i = group.labels.size() - 1; i >= 0 && Long.bitCount(named) > 1; i--) {
      Label label = group.labels.get(i);
      if (i < before
          ? label.isOver(new Box(where.x0(), BELOW, where.x1(), BELOW))
          : label.isOver(where)) {
        over = over == 0 ? label.named : over;
        if ((named & label.named) == 0) {
          break;
        }
        named &= label.named;
        if (!enclosed && label.where.width() < width) {
          // What is over its label is over the figure.
          where = label.middleAt(where.y0());
          enclosed = true;
        }
      }
    }
    if (Long.bitCount(named) == 1) {
      int column = Long.numberOfTrailingZeros(named);
      group.ambiguous |= group.figures.put(column, figure) != null;
    } else if (LabelDigits.kind(figure.cell.content().text()) == LabelDigits.Kind.FIGURE) {
      boolean sum = left != names.all() && over != 0 && (isTotal(left) || isTotal(over));
      (sum ? group.sums : group.others).add(figure);
    }
  }

  /** The columns that the labels left of a figure name. */
  private long leftOf(Box figure, int before) {
    long named = names.all();
    for (int i = group.labels.size() - 1; i >= before; i--) {
      Label label = group.labels.get(i);
      if (label.isLeftOf(figure) && (named & label.named) != 0) {
        named &= label.named;
      }
    }
    return named;
  }

  /** Whether a label names totals alone; those of all rows are no figures of the form. */
  private boolean isTotal(long named) {
    return (named & ~totals) == 0;
  }

  private void close() {
    // Where most figures are others', it is a sheet that holds other tables as well.
    if (!group.ambiguous
        && group.figures.size() == columns.size()
        && group.others.size() < columns.size()) {
      fragments.add(fragment());
    }
    group = new Group();
  }

  private TableFragment fragment() {
    List<Figure> figures = new ArrayList<>(group.figures.values());
    figures.addAll(group.sums);
    Provenance first = group.tables.get(0).where();
    Box box = box(group.tables.get(0));
    List<Header.Column> header = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Box cell = figures.get(i).cell.where();
      Box extent = new Box(cell.x0(), box.y0(), cell.x1(), box.y1());
      String label = ColumnLabels.SUBTOTAL;
      String over = "";
      if (i < columns.size()) {
        label = Labels.normalise(columns.get(i).labels().get(0));
        over = Labels.normalise(String.join("", columns.get(i).groups()));
      }
      header.add(new Header.Column(label, over, extent, null));
    }
    Header own = new Header(first, header, group.words);
    List<RowBand> bands =
        figures.stream()
            .map(Figure::page)
            .distinct()
            .sorted()
            .map(page -> band(page, figures, own))
            .toList();
    return new TableFragment(own, bands);
  }

  /** What of the row lies on a page. */
  private RowBand band(int page, List<Figure> figures, Header header) {
    Provenance where =
        group.tables.stream()
            .map(PlacedCells::where)
            .filter(table -> table.page() == page)
            .reduce(Provenance::and)
            .orElseThrow();
    List<ValueCell> values = new ArrayList<>();
    for (Figure figure : figures) {
      Content content = figure.cell.content();
      values.add(new ValueCell(figure.page == page ? content : content.without(c -> true), false));
    }
    boolean first = page == figures.stream().mapToInt(Figure::page).min().orElse(page);
    List<Content> strange =
        first ? group.others.stream().map(other -> other.cell.content()).toList() : List.of();
    return new RowBand(where, List.of(), values, strange, header, false);
  }

  /** The columns whose figures are the sums of others. */
  private static long totals(Form form) {
    List<String> pointers = form.pointers(form.rows().get(0));
    long totals = 0;
    for (Identity sum : form.identities()) {
      for (String total : sum.left()) {
        totals |= 1L << pointers.indexOf(total);
      }
    }
    return totals;
  }
}
