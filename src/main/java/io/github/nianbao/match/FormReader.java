package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.table.ValueCell;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the segments of one table with the forms it may follow. */
public final class FormReader {

  /** How like its labels a header must be to say by itself what stands under it. */
  private static final double KNOWN = 0.5;

  private final List<TableFragment> segments;
  private final List<RowBand> slices;
  private final RowLabels labels;
  private final RowAligner aligner;

  /**
   * Reads segments.
   *
   * @param segments of one table
   * @param labels of its rows
   * @param likeness what the labels of their slices, and of others, are like
   * @param first which slice of those is their first
   * @param fitsOf the ways in which slices may make rows
   */
  public FormReader(
      List<TableFragment> segments,
      RowLabels labels,
      RowLikeness likeness,
      int first,
      Function<List<RowBand>, List<? extends RowAligner.SliceFit>> fitsOf) {
    this.segments = List.copyOf(segments);
    this.slices = TableFragment.slices(segments);
    this.labels = labels;
    this.aligner = new RowAligner(slices.size(), likeness, first, fitsOf.apply(slices));
  }

  /**
   * A table read with one form.
   *
   * @param form the form
   * @param segments of the table
   * @param slices all slices of the table
   * @param alignment which of them are which rows
   * @param fit how well the form fits, rows and columns
   */
  public record Reading(
      Form form,
      List<TableFragment> segments,
      List<RowBand> slices,
      RowAligner.Alignment alignment,
      double fit) {

    public int rowsFound() {
      return (int) alignment.matches().stream().filter(match -> match != null).count();
    }

    /**
     * Whether this, read alone, is more of a table read so far: the rows after its last one, or the
     * rest of that where a page break cut it.
     */
    boolean goesOnFrom(Reading before) {
      if (rowsFound() == 0) {
        return true;
      }
      int first = row(true);
      int last = before.row(false);
      return first > last
          || (first == last && !(sliceOf(first).full() && before.sliceOf(last).full()));
    }

    /** Whether it is the table, and no grid that happens to have a row like one of its. */
    public boolean isMost() {
      return rowsFound() * 2 > form.rows().size();
    }

    /** Number of the page on which the first of its rows begins, of which there is one. */
    public int firstPage() {
      return sliceOf(row(true)).page();
    }

    /** Number of the page on which the last of its rows begins, of which there is one. */
    public int lastPage() {
      return sliceOf(row(false)).page();
    }

    private RowBand sliceOf(int row) {
      return slices.get(Objects.requireNonNull(alignment.matches().get(row)).from());
    }

    private int row(boolean first) {
      int index = -1;
      for (int r = 0; r < alignment.matches().size(); r++) {
        if (alignment.matches().get(r) != null && (index < 0 || !first)) {
          index = r;
        }
      }
      return index;
    }

    /**
     * Whether enough speaks for its rows that have no label, where no rulings make them rows:
     * figures in all of their cells, or the labels of the form over them.
     */
    public boolean vouchedFor() {
      List<FormRow> rows = form.rows();
      for (int r = 0; r < rows.size(); r++) {
        RowAligner.Match match = alignment.matches().get(r);
        if (match != null && rows.get(r).labels().isEmpty()) {
          List<RowBand> own = slices.subList(match.from(), match.to());
          boolean full = own.stream().anyMatch(slice -> slice.filled() == 1);
          if (!full && columnFit(own.get(0).header(), form) < KNOWN) {
            return false;
          }
        }
      }
      return true;
    }

    /** How many cells of the rows found hold print. */
    public long filled() {
      return values().filter(value -> !value.glyphs().isEmpty()).count();
    }

    /** Whether any cell of the rows found holds a digit. */
    public boolean hasDigits() {
      return values().anyMatch(ValueCell::hasDigit);
    }

    private Stream<ValueCell> values() {
      return alignment.matches().stream()
          .filter(match -> match != null)
          .flatMap(match -> slices.subList(match.from(), match.to()).stream())
          .flatMap(slice -> slice.values().stream());
    }
  }

  /** Reads all slices with a form. */
  public Reading read(Form form) {
    RowAligner.Alignment alignment = aligner.align(labels.of(form));
    double fit = alignment.score();
    for (TableFragment segment : segments) {
      fit += columnFit(segment.header(), form);
    }
    return new Reading(form, segments, slices, alignment, fit);
  }

  private static double columnFit(Header header, Form form) {
    double best = 0;
    for (FormBlock block : form.blocks()) {
      best = Math.max(best, header.match(block.columns()).fit());
      if (best == 1) {
        // No other block fits better.
        break;
      }
    }
    return best;
  }
}
