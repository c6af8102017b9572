package io.github.nianbao.audit;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How far bands of figures go on, right over and under the rows of a table that were found; where
 * its rows have no labels, any whole row of figures under its header may be meant as well.
 */
final class BandReach {

  /** How far apart bands that follow one another may lie, in points. */
  private static final double TOUCHING = 1;

  private final List<RowBand> bands;
  private final boolean labelled;

  /**
   * Looks at the bands of a table.
   *
   * @param labelled whether labels say which of them are its rows
   */
  BandReach(List<RowBand> bands, boolean labelled) {
    this.bands = bands;
    this.labelled = labelled;
  }

  /** The first of the bands of figures that lead to the first row. */
  int upwards(int firstRow) {
    int first = firstRow;
    while (first > 0 && goesOn(first - 1)) {
      first--;
    }
    return labelled ? first : wholeRows(0, first).min().orElse(first);
  }

  /** The last of the bands of figures that follow the last row. */
  int downwards(int lastRow) {
    int last = lastRow;
    // What lies right under a last row that is blank may be the figures of that row.
    if (last >= 0 && !bands.get(last).hasValues() && isFigures(last + 1)) {
      last++;
    }
    while (last >= 0 && goesOn(last)) {
      last++;
    }
    return labelled ? last : wholeRows(last + 1, bands.size()).max().orElse(last);
  }

  /** Which of some bands are whole rows of figures. */
  private IntStream wholeRows(int from, int to) {
    return IntStream.range(from, to).filter(i -> isWholeRow(bands.get(i)));
  }

  /** Whether figures lie in most columns of a band, each in a cell of its own. */
  private static boolean isWholeRow(RowBand band) {
    return holdsFigures(band)
        && band.values().stream().noneMatch(ValueCell::shared)
        && band.values().stream().filter(value -> !value.content().isBlank()).count() * 2
            > band.values().size();
  }

  /** Whether a band and the next one hold figures, the one right under the other. */
  private boolean goesOn(int index) {
    return holdsFigures(bands.get(index)) && isFigures(index + 1);
  }

  /** Whether a band holds figures right under the one before it, or under a header after that. */
  private boolean isFigures(int index) {
    if (index == bands.size()) {
      return false;
    }
    RowBand upper = bands.get(index - 1);
    RowBand lower = bands.get(index);
    Header header = lower.header();
    boolean headed = !header.equals(upper.header()) && header.page() == lower.page();
    double over = box(lower.where()).y0() - (headed ? box(header.where()).height() : 0);
    return upper.page() == lower.page()
        && Math.abs(over - box(upper.where()).y1()) < TOUCHING
        && holdsFigures(lower);
  }

  private static Box box(Provenance where) {
    return Objects.requireNonNull(where.box());
  }

  /** Whether figures lie in most of its columns where anything lies, and in one at least. */
  private static boolean holdsFigures(RowBand band) {
    long filled = band.values().stream().filter(value -> !value.content().isBlank()).count();
    long figures =
        band.values().stream()
            .map(value -> Tokenizer.read(value.content().text(), FormColumn.Kind.AMOUNT))
            .filter(Token.Number.class::isInstance)
            .count();
    return figures > 0 && figures * 2 > filled;
  }
}
