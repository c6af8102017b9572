package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.match.RowMatch;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.Content;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.token.LabelDigits;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures of a table that no row of its form takes. */
public final class LeftOverRows {

  /** How far apart rows that follow one another may stand, in points. */
  private static final double TOUCHING = 1;

  private LeftOverRows() {}

  /**
   * Says which slices with figures belong to no row, from the first to the last of the table.
   *
   * @param ruled whether rulings enclose the cells
   */
  public static List<Evidence> evidence(TableCandidate table, boolean ruled) {
    TableKind kind = table.form().kind();
    List<RowBand> slices = table.bands();
    List<@Nullable RowMatch> matches = table.rows();
    List<Evidence> evidence = new ArrayList<>();
    boolean[] known = new boolean[slices.size()];
    int first = slices.size();
    int last = -1;
    for (RowMatch match : matches) {
      if (match != null) {
        for (int i = match.from(); i < match.to(); i++) {
          known[i] = true;
        }
        first = Math.min(first, match.from());
        last = Math.max(last, match.to() - 1);
      }
    }
    while (first > 0 && goesOn(slices, first - 1)) {
      first--;
    }
    // What stands right under a last row that is blank may be the figures of that row.
    if (last >= 0 && !slices.get(last).hasValues() && isFigures(slices, last + 1)) {
      last++;
    }
    while (last >= 0 && goesOn(slices, last)) {
      last++;
    }
    for (int i = first; i <= last; i++) {
      RowBand slice = slices.get(i);
      if (slice.others().stream().anyMatch(Content::hasDigit)) {
        evidence.add(
            Evidence.of(EvidenceKind.DIGITS_BESIDE_COLUMNS, Scope.of(kind.pointer(), slice.page()))
                .printed(
                    slice.others().stream().map(Content::text).collect(Collectors.joining("\n"))));
      }
      if (!known[i]
          && slice.labels().stream()
              .anyMatch(label -> LabelDigits.kind(label.text()) == LabelDigits.Kind.FIGURE)) {
        evidence.add(
            Evidence.of(EvidenceKind.DIGITS_AMONG_LABELS, Scope.of(kind.pointer(), slice.page()))
                .printed(slice.toString()));
      }
      if (!known[i] && slice.values().stream().anyMatch(value -> value.content().hasDigit())) {
        // Without a label nothing says that the row is none of the form's.
        EvidenceKind what =
            ruled && slice.hasLabel() ? EvidenceKind.ROW_EXTRA : EvidenceKind.ROW_WITHOUT_LABEL;
        evidence.add(
            Evidence.of(what, Scope.of(kind.pointer(), slice.page())).printed(slice.toString()));
      }
    }
    return evidence;
  }

  /** Whether a slice and the next one hold figures, the one right under the other. */
  private static boolean goesOn(List<RowBand> slices, int index) {
    return holdsFigures(slices.get(index)) && isFigures(slices, index + 1);
  }

  /** Whether a slice holds figures right under the one before it, or under a header after that. */
  private static boolean isFigures(List<RowBand> slices, int index) {
    if (index == slices.size()) {
      return false;
    }
    RowBand upper = slices.get(index - 1);
    RowBand lower = slices.get(index);
    Header header = lower.header();
    boolean headed = header != upper.header() && header.page() == lower.page();
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
