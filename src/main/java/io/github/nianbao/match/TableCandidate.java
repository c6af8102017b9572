package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table matched with one form.
 *
 * @param form the form
 * @param fragments of the table
 * @param bands all bands of the table
 * @param rows for each row of the form the bands it takes; null where the table does not have it
 * @param columns matches headers with the columns of the form
 * @param fit how well the form fits, rows and columns
 */
public record TableCandidate(
    Form form,
    List<TableFragment> fragments,
    List<RowBand> bands,
    List<@Nullable RowMatch> rows,
    ColumnMatcher columns,
    double fit) {

  /** How like its labels a header must be to say by itself what lies under it. */
  private static final double KNOWN = 0.5;

  /** How many rows of the form it has. */
  public int rowsFound() {
    return (int) found().count();
  }

  /** The rows found, from the top: a table may have them in another order than its form. */
  public List<RowMatch> fromTop() {
    return found().sorted(Comparator.comparingInt(RowMatch::from)).toList();
  }

  private Stream<RowMatch> found() {
    return rows.stream().filter(Objects::nonNull);
  }

  /** The bands of a row. */
  public List<RowBand> bands(RowMatch row) {
    return bands.subList(row.from(), row.to());
  }

  /** The parts of the label of a row as printed, from the top, each band's from the left. */
  public List<String> labelParts(RowMatch row) {
    List<String> parts = new ArrayList<>();
    for (RowBand band : bands(row)) {
      for (CellContent label : band.labels()) {
        if (!label.isBlank()) {
          parts.add(label.text());
        }
      }
    }
    return parts;
  }

  /** The bands of all rows found, from the top. */
  public List<RowBand> bandsOfRows() {
    List<RowBand> own = new ArrayList<>();
    fromTop().forEach(row -> own.addAll(bands(row)));
    return own;
  }

  /**
   * Whether this, read alone, is more of a table read so far: the rows after its last one, or the
   * rest of that where a page break cut it.
   */
  boolean goesOnFrom(TableCandidate before) {
    if (rowsFound() == 0) {
      return true;
    }
    int first = firstRow(isRecognised());
    int last = before.lastRow(before.isRecognised());
    return first > last
        || (first == last && !(bandOf(first).full() && before.bandOf(last).full()))
        || isOtherBlock(before);
  }

  /** Whether it is a block of a table that is printed in another order, right after one of it. */
  private boolean isOtherBlock(TableCandidate before) {
    return !form.kind().hasOneBlock()
        && firstPage() - before.lastPage() <= 1
        && form.blocks().stream().noneMatch(block -> hasRowOf(block) && before.hasRowOf(block));
  }

  private boolean hasRowOf(FormBlock block) {
    return block.rows().stream().anyMatch(row -> rows.get(form.rows().indexOf(row)) != null);
  }

  /** Whether any of its rows is one of the form's by itself, not by its place among others. */
  boolean isRecognised() {
    return rows.stream().anyMatch(row -> row != null && row.likeness() >= RowAligner.LIKE);
  }

  /** Whether it is the table, and no other that happens to have a row like one of its. */
  public boolean isMost() {
    return rowsFound() * 2 > form.rows().size();
  }

  /**
   * Whether it has enough rows to be the list, or a part of it, and no other with some like its.
   */
  public boolean isOfList() {
    return rowsFound() * 3 > form.rows().size();
  }

  /** Whether it is a list with the columns of others alone, by their labels. */
  public boolean isOfOthers() {
    return form.kind().isList()
        && fragments.stream().map(TableFragment::header).allMatch(this::isOfOthers);
  }

  private boolean isOfOthers(Header header) {
    return columns.match(header, form.blocks().get(0).columns()).columns().stream()
            .allMatch(Objects::isNull)
        && header.columns().stream()
            .map(Header.Column::label)
            .anyMatch(label -> !label.isEmpty() && !ColumnLabels.isKnownExtra(label));
  }

  /** Number of the page on which the first of its rows begins, of which there is one. */
  public int firstPage() {
    return bands.get(found().mapToInt(RowMatch::from).min().orElseThrow()).page();
  }

  /** Number of the page on which the last of its rows begins, of which there is one. */
  public int lastPage() {
    return bands.get(found().mapToInt(RowMatch::from).max().orElseThrow()).page();
  }

  private RowBand bandOf(int row) {
    return bands.get(Objects.requireNonNull(rows.get(row)).from());
  }

  /**
   * The first row found, of which there is one.
   *
   * @param byLabel whether one that only its place makes it does not count
   */
  private int firstRow(boolean byLabel) {
    int row = 0;
    while (!isFound(row, byLabel)) {
      row++;
    }
    return row;
  }

  /** The last row found, likewise; -1 for none. */
  private int lastRow(boolean byLabel) {
    int row = rows.size() - 1;
    while (row >= 0 && !isFound(row, byLabel)) {
      row--;
    }
    return row;
  }

  private boolean isFound(int row, boolean byLabel) {
    RowMatch match = rows.get(row);
    return match != null && (!byLabel || match.likeness() >= RowAligner.LIKE);
  }

  /**
   * Whether enough speaks for its rows that have no label, where nothing closes them as rows:
   * figures in all of their cells, or the labels of the form over them.
   */
  public boolean isVouchedFor() {
    List<FormRow> formRows = form.rows();
    for (int r = 0; r < formRows.size(); r++) {
      RowMatch match = rows.get(r);
      if (match != null && formRows.get(r).labels().isEmpty()) {
        List<RowBand> own = bands(match);
        boolean full = own.stream().anyMatch(band -> band.filled() == 1);
        if (!full && columnFit(own.get(0).header()) < KNOWN) {
          return false;
        }
      }
    }
    return true;
  }

  private double columnFit(Header header) {
    return columns.fit(header, form);
  }

  /** How many cells of the rows found hold anything. */
  public long filled() {
    return contents().filter(content -> !content.isBlank()).count();
  }

  /** Whether any cell of the rows found holds a digit. */
  public boolean hasDigits() {
    return contents().anyMatch(CellContent::hasDigit);
  }

  private Stream<CellContent> contents() {
    return bandsOfRows().stream().flatMap(band -> band.values().stream()).map(ValueCell::content);
  }

  /** Where its rows lie on each page, in the order of the pages. */
  public List<Provenance> rowExtents() {
    int from = found().mapToInt(RowMatch::from).min().orElseThrow();
    int to = found().mapToInt(RowMatch::to).max().orElseThrow();
    return Provenance.byPage(bands.subList(from, to).stream().map(RowBand::where).toList());
  }

  /** Where it lies on each page with its headers, in the order of the pages. */
  public List<Provenance> extents() {
    List<Provenance> all = new ArrayList<>(rowExtents());
    for (TableFragment fragment : fragments) {
      Provenance header = fragment.header().where();
      Box box = header.box();
      // Where no header was found, a table begins under the heading of its section, if it has one.
      if (box == null || box.height() > 0 || form.kind().hasSection()) {
        all.add(header);
      }
    }
    return Provenance.byPage(all);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(form + " fit " + fit + "\n");
    int index = 0;
    for (FormBlock block : form.blocks()) {
      for (FormRow row : block.rows()) {
        RowMatch match = rows.get(index++);
        text.append("  ").append(row.path()).append(": ");
        text.append(match == null ? "none" : bands(match).toString()).append('\n');
      }
    }
    return text.toString();
  }
}
