package io.github.nianbao.fragment;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Line;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.PlacedCell;
import io.github.nianbao.table.PlacedCells;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /** The edges of two tables may differ by so much, in points. */
  private static final double SAME_EDGE = 8;

  /** How far over a table its caption stands at most, in its font sizes. */
  private static final double CAPTION = 2.5;

  private final ScatteredRow.Columns columns;
  private final List<TableFragment> fragments = new ArrayList<>();
  private ScatteredRow open;

  /** Labels alone, which a page break parts from the table that they stand over. */
  private @Nullable Part before;

  /**
   * A table, or a part of one.
   *
   * @param own its labels that name columns
   * @param words of those
   * @param others its other cells
   */
  private record Part(
      PlacedCells table, List<ColumnsLabel> own, List<CellContent> words, List<PlacedCell> others) {

    boolean isLabels() {
      return !own.isEmpty() && others.stream().allMatch(cell -> cell.content().isBlank());
    }
  }

  private Reshaper(TableKind kind) {
    columns = ScatteredRow.Columns.of(kind);
    open = new ScatteredRow(columns);
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

  private void read(PlacedCells table, @Nullable ColumnsLabel caption) {
    List<ColumnsLabel> own = new ArrayList<>();
    if (caption != null) {
      own.add(caption);
    }
    List<PlacedCell> others = new ArrayList<>();
    List<CellContent> words = new ArrayList<>();
    for (PlacedCell cell : table.cells()) {
      long named = cell.content().isBlank() ? 0 : columns.names().in(cell.content().text());
      if (named == 0) {
        others.add(cell);
      } else {
        own.add(new ColumnsLabel(cell.where(), named));
        words.add(cell.content());
      }
    }
    Part read = new Part(table, own, words, others);
    boolean part = own.stream().map(ColumnsLabel::named).distinct().count() >= LEAST_LABELS;
    if (open.isWhole() || !(part || goesOn(open.last(), table))) {
      close();
    }
    if (part && open.last() == null && before != null && goesOn(before.table, table)) {
      add(before);
    }
    before = part || !read.isLabels() ? null : read;
    if (part || open.last() != null) {
      add(read);
    }
  }

  private void add(Part part) {
    open.add(part.table, part.own, part.words, part.others);
  }

  /** Whether a table without labels may be the rest of the one before it. */
  private static boolean goesOn(@Nullable PlacedCells last, PlacedCells table) {
    if (last == null) {
      return false;
    }
    Box before = box(last);
    Box own = box(table);
    return Math.abs(own.x0() - before.x0()) < SAME_EDGE
        && Math.abs(own.x1() - before.x1()) < SAME_EDGE;
  }

  private static Box box(PlacedCells table) {
    return Objects.requireNonNull(table.where().box());
  }

  /** The line right over a table, where it names columns. */
  private @Nullable ColumnsLabel caption(Table table, List<Line> lines) {
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
    long named = table.y(0) - y > CAPTION * nearest.size() ? 0 : columns.names().in(nearest.text());
    return named == 0
        ? null
        : new ColumnsLabel(new Box(table.x(0), y, table.x(table.columns()), table.y(0)), named);
  }

  private void close() {
    if (open.isTable()) {
      fragments.add(open.fragment());
    }
    open = new ScatteredRow(columns);
  }
}
