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
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.ColumnLabels;
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

  /** How far over a table its caption stands at most, in its font sizes. */
  private static final double CAPTION = 2.5;

  private final List<FormColumn> columns;
  private final NamedColumns names;
  private final long totals;
  private final List<Line> lines;
  private final List<TableFragment> fragments = new ArrayList<>();
  private Group group = new Group();

  private Reshaper(TableKind kind, List<Line> lines) {
    Form form = kind.newest();
    FormBlock block = form.blocks().get(0);
    this.totals = totals(form);
    this.columns = block.columns();
    this.names = new NamedColumns(block);
    this.lines = lines;
  }

  /**
   * The tables of a kind that are printed in another shape than its form, each as one of that.
   *
   * @param kind whose rows have no labels
   * @param tables of a document, in reading order
   * @param lines of the document, among which are captions
   */
  public static List<TableFragment> fragments(TableKind kind, List<Table> tables, List<Line> lines) {
    Reshaper reshaper = new Reshaper(kind, lines);
    tables.forEach(reshaper::read);
    reshaper.close();
    return reshaper.fragments;
  }

  /**
   * A label.
   *
   * @param cell null for the caption of a table, which stands over all of its columns
   * @param named the columns it names, each a bit
   */
  private record Label(@Nullable TableCell cell, double x0, double x1, long named) {

    boolean isOver(double left, double right) {
      return x0 - SAME_CELL <= left && right <= x1 + SAME_CELL;
    }
  }

  /** A figure, on the page of its table. */
  private record Place(Table table, TableCell cell) {}

  /** Tables that follow one another. */
  private static final class Group {
    private final List<Table> tables = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Map<Integer, Place> figures = new TreeMap<>();
    private final List<Place> sums = new ArrayList<>();
    private final List<Place> others = new ArrayList<>();
    private final List<Content> words = new ArrayList<>();
    private boolean ambiguous;
  }

  private void read(Table table) {
    List<Label> own = new ArrayList<>();
    Label caption = caption(table);
    if (caption != null) {
      own.add(caption);
    }
    for (TableCell cell : table.cells()) {
      long named = cell.content().isBlank() ? 0 : names.in(cell.text());
      if (named != 0) {
        own.add(new Label(cell, table.x(cell.column0()), table.x(cell.column1()), named));
      }
    }
    boolean part = own.stream().map(Label::named).distinct().count() >= LEAST_LABELS;
    boolean whole = group.figures.size() == columns.size();
    if (part ? whole : whole || !goesOn(table)) {
      close();
    }
    if (part || !group.tables.isEmpty()) {
      take(table, own);
    }
  }

  /** Whether a table without labels may be the rest of the one before it. */
  private boolean goesOn(Table table) {
    if (group.tables.isEmpty()) {
      return false;
    }
    Table last = group.tables.get(group.tables.size() - 1);
    return Math.abs(table.x(0) - last.x(0)) < SAME_EDGE
        && Math.abs(table.x(table.columns()) - last.x(last.columns())) < SAME_EDGE;
  }

  /** The line right over a table, where it names columns. */
  private @Nullable Label caption(Table table) {
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
    double over = table.y(0) - Objects.requireNonNull(nearest.box()).centerY();
    long named = over > CAPTION * nearest.size() ? 0 : names.in(nearest.text());
    return named == 0 ? null : new Label(null, table.x(0), table.x(table.columns()), named);
  }

  private void take(Table table, List<Label> own) {
    group.tables.add(table);
    int before = group.labels.size();
    group.labels.addAll(own);
    for (TableCell cell : table.cells()) {
      if (own.stream().anyMatch(label -> cell.equals(label.cell))) {
        group.words.add(cell.content());
      } else {
        take(new Place(table, cell), before);
      }
    }
  }

  /**
   * Takes what is no label.
   *
   * @param before how many labels the tables before its own have
   */
  private void take(Place place, int before) {
    TableCell cell = place.cell;
    long left = leftOf(cell, before);
    long named = left;
    long over = 0;
    double x0 = place.table.x(cell.column0());
    double x1 = place.table.x(cell.column1());
    for (int i = group.labels.size() - 1; i >= 0 && Long.bitCount(named) > 1; i--) {
      Label label = group.labels.get(i);
      boolean upper = i < before || label.cell == null || label.cell.row1() <= cell.row0();
      if (upper && label.isOver(x0, x1)) {
        over = over == 0 ? label.named : over;
        if ((named & label.named) == 0) {
          break;
        }
        named &= label.named;
      }
    }
    if (Long.bitCount(named) == 1) {
      int column = Long.numberOfTrailingZeros(named);
      group.ambiguous |= group.figures.put(column, place) != null;
    } else if (cell.content().hasDigit()) {
      boolean sum = left != names.all() && over != 0 && (isTotal(left) || isTotal(over));
      (sum ? group.sums : group.others).add(place);
    } else {
      group.words.add(cell.content());
    }
  }

  /** The columns that the labels left of a cell name. */
  private long leftOf(TableCell cell, int before) {
    long named = names.all();
    for (int i = group.labels.size() - 1; i >= before; i--) {
      Label label = group.labels.get(i);
      if (label.cell != null
          && label.cell.row0() <= cell.row0()
          && label.cell.row1() >= cell.row1()
          && label.cell.column1() <= cell.column0()
          && (named & label.named) != 0) {
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
    List<Place> places = new ArrayList<>(group.figures.values());
    places.addAll(group.sums);
    Table first = group.tables.get(0);
    Box box = Objects.requireNonNull(first.where().box());
    List<Header.Column> header = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      double x0 = place.table.x(place.cell.column0());
      double x1 = place.table.x(place.cell.column1());
      Box extent = new Box(x0, box.y0(), x1, box.y1());
      String label = ColumnLabels.SUBTOTAL;
      String over = "";
      if (i < columns.size()) {
        label = Labels.normalise(columns.get(i).labels().get(0));
        over = Labels.normalise(String.join("", columns.get(i).groups()));
      }
      header.add(new Header.Column(label, over, extent, null));
    }
    Header own = new Header(new Provenance(first.page(), box), header, group.words);
    List<RowBand> bands =
        group.tables.stream().map(Table::page).distinct().map(p -> band(p, places, own)).toList();
    return new TableFragment(own, bands);
  }

  /** What of the row lies on a page. */
  private RowBand band(int page, List<Place> places, Header header) {
    Provenance where =
        group.tables.stream()
            .filter(table -> table.page() == page)
            .map(Table::where)
            .reduce(Provenance::and)
            .orElseThrow();
    List<ValueCell> values = new ArrayList<>();
    for (Place place : places) {
      Content content = place.cell.content();
      boolean here = place.table.page() == page;
      values.add(new ValueCell(here ? content : content.without(c -> true), false));
    }
    List<Content> strange =
        group.others.stream()
            .filter(place -> place.table.page() == page)
            .map(place -> place.cell.content())
            .toList();
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
