package io.github.nianbao.audit;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.match.RowMatch;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Units;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which bands of a table that are none of the form's rows are rows with labels of their own: what
 * they print is theirs, and no figure that a row of the form has lost.
 */
final class ExtraRows {

  private final TableCandidate table;
  private final boolean closed;
  private final List<RowBand> bands;

  /**
   * @param closed whether ruling lines close the rows of the table
   */
  ExtraRows(TableCandidate table, boolean closed) {
    this.table = table;
    this.closed = closed;
    this.bands = table.bands();
  }

  /** Whether the first band of the table is such a row. */
  boolean isFirst(int band) {
    return bands.get(band).hasLabel() && (isRuled(band) || hasUnit(bands.get(band)));
  }

  /**
   * Whether a band that lies under another is such a row.
   *
   * @param over the form's row that the band over it is of, null where it is of none
   * @param match how that was matched, null where it is of none
   */
  boolean isOne(int band, @Nullable FormRow over, @Nullable RowMatch match) {
    RowBand own = bands.get(band);
    return own.hasLabel()
        && (isRuled(band) || isBetweenRows(band) || hasUnit(own) || isSubtotal(own))
        && !isRest(own, over, match);
  }

  /** Whether ruling lines part a row of a list from those over and under it, or close all rows. */
  private boolean isRuled(int band) {
    return closed
        || (table.form().kind().isList()
            && bands.get(band).ruled()
            && (band + 1 == bands.size() || bands.get(band + 1).ruled()));
  }

  /**
   * Whether a band of a list without units lies between rows with figures of their own, or over a
   * heading or a signature: then its label is no part of theirs.
   */
  private boolean isBetweenRows(int band) {
    if (!table.form().kind().isList() || bands.stream().anyMatch(own -> own.unit() != null)) {
      return false;
    }
    boolean last = band + 1 == bands.size();
    return bands.get(band - 1).hasValues()
        && (last || bands.get(band + 1).hasValues() || isNoRow(bands.get(band + 1)));
  }

  private boolean isNoRow(RowBand band) {
    return Wordings.get().isSignature(band.text()) || isHeading(band);
  }

  private boolean isHeading(RowBand band) {
    return table.form().rows().stream()
        .flatMap(row -> row.groups().stream())
        .map(Labels::normalise)
        .anyMatch(label(band)::equals);
  }

  /**
   * Whether the label of a row is the end of that of the row over it, which is not all there: rows
   * that are too low for their labels, or that a page break cuts.
   */
  private boolean isRest(RowBand band, @Nullable FormRow over, @Nullable RowMatch match) {
    if (over == null || match == null || match.likeness() >= 1) {
      return false;
    }
    String rest = label(band);
    return over.labels().stream().anyMatch(own -> Labels.normalise(own).endsWith(rest));
  }

  /**
   * Whether a row of a list says in what its figure is counted, as each of them does: in a column
   * of its own, or right behind its label.
   */
  private boolean hasUnit(RowBand band) {
    if (!table.form().kind().isList()) {
      return false;
    }
    String own = band.unit() == null ? "" : Labels.normalise(band.unit().text());
    if (own.length() <= Units.LONGEST && own.codePoints().anyMatch(Character::isIdeographic)) {
      return true;
    }
    String labelled = label(band);
    List<String> values =
        Stream.concat(
                Stream.ofNullable(band.unit()), band.values().stream().map(ValueCell::content))
            .map(content -> Labels.normalise(content.text()))
            .toList();
    return table.form().cells().values().stream()
        .map(FormColumn::unit)
        .anyMatch(unit -> values.contains(unit) || labelled.endsWith(unit));
  }

  /** Whether the label of a row says that it holds the sums of others, as no row of a form does. */
  private static boolean isSubtotal(RowBand band) {
    return label(band).endsWith(ColumnLabels.SUBTOTAL);
  }

  /** The whole label of a row, normalised. */
  private static String label(RowBand band) {
    StringBuilder label = new StringBuilder();
    band.labels().forEach(part -> label.append(part.text()));
    return Labels.normalise(label.toString());
  }
}
