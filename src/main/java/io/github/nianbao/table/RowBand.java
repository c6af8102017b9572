package io.github.nianbao.table;

import io.github.nianbao.page.Provenance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A strip across a table between two places where a row may end. Where ruling lines or a source's
 * own rows say so it is a row; a row may be several bands where nothing says so or a page ends in
 * it.
 *
 * @param where it lies, in all of its height
 * @param labels of its rows, by label column from the left
 * @param unit what stands in the column of units; null where there is none
 * @param values in the columns of its header, one for each
 * @param others what lies in it beside all of these
 * @param header the header over it
 * @param ruled whether something closes it from the band before
 */
public record RowBand(
    Provenance where,
    List<CellContent> labels,
    @Nullable CellContent unit,
    List<ValueCell> values,
    List<CellContent> others,
    Header header,
    boolean ruled) {

  /** A band of a table without a column of units. */
  public RowBand(
      Provenance where,
      List<CellContent> labels,
      List<ValueCell> values,
      List<CellContent> others,
      Header header,
      boolean ruled) {
    this(where, labels, null, values, others, header, ruled);
  }

  /** Number of its page, from 1; 0 in a source without pages. */
  public int page() {
    return where.page();
  }

  /** Whether anything lies in its columns of figures. */
  public boolean hasValues() {
    for (ValueCell value : values) {
      if (!value.content().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** In how many of its columns of figures, of 1, figures or marks lie. */
  public double filled() {
    int filled = 0;
    for (ValueCell value : values) {
      filled += holdsFigure(value.content()) ? 1 : 0;
    }
    return values.isEmpty() ? 0 : (double) filled / values.size();
  }

  private static boolean holdsFigure(CellContent content) {
    String text = content.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ' && !Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something lies in each of its columns of figures. */
  public boolean full() {
    for (ValueCell value : values) {
      if (value.content().isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has a label. */
  public boolean hasLabel() {
    for (CellContent label : labels) {
      if (!label.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Its labels and then what its figures' cells hold, from the left. */
  public Stream<CellContent> contents() {
    return Stream.concat(labels.stream(), values.stream().map(ValueCell::content));
  }

  /** The texts of its labels and figures from the left, with blanks between. */
  public String text() {
    return contents()
        .filter(content -> !content.isBlank())
        .map(CellContent::text)
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append('p').append(page()).append(ruled ? " ruled " : " ");
    for (CellContent label : labels) {
      text.append('<').append(flat(label)).append('>');
    }
    for (ValueCell value : values) {
      text.append(" [").append(flat(value.content())).append(value.shared() ? "*]" : "]");
    }
    return text.toString();
  }

  private static String flat(CellContent content) {
    return content.text().replace("\n", "|");
  }
}
