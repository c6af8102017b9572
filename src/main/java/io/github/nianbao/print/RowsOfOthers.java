package io.github.nianbao.print;

import io.github.nianbao.form.FormRow;
import io.github.nianbao.match.RowMatch;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of a list that no ruling lines show, those that are none of the form's among them. What
 * stands over or under the figures of such a row is the rest of its label where it is that in most
 * rows of the form that have several lines; otherwise the row is left out.
 */
final class RowsOfOthers {

  /** So many rows of several lines, of 1, show how those of a list are set. */
  private static final double MOST = 0.75;

  private final TableCandidate list;
  private final Set<String> headings = new HashSet<>();
  private final boolean before;
  private final boolean after;

  private RowsOfOthers(TableCandidate list) {
    this.list = list;
    list.form().rows().stream()
        .map(FormRow::groups)
        .flatMap(List::stream)
        .map(Labels::normalise)
        .forEach(headings::add);
    list.form().rows().stream()
        .flatMap(row -> row.labels().stream())
        .map(Labels::normalise)
        .forEach(headings::remove);
    List<List<RowBand>> several =
        list.fromTop().stream().map(list::bands).filter(row -> row.size() > 1).toList();
    before = areMost(several, row -> row.get(row.size() - 1));
    after = areMost(several, row -> row.get(0));
  }

  private static boolean areMost(
      List<List<RowBand>> rows, Function<List<RowBand>, RowBand> figures) {
    long count = rows.stream().map(figures).filter(RowBand::hasValues).count();
    return count >= MOST * rows.size() && !rows.isEmpty();
  }

  /** The bands of each row, from the top. */
  static List<List<RowBand>> of(TableCandidate list) {
    return new RowsOfOthers(list).rows();
  }

  private List<List<RowBand>> rows() {
    List<List<RowBand>> rows = new ArrayList<>();
    int next = 0;
    for (RowMatch match : list.fromTop()) {
      between(next, match.from(), rows);
      rows.add(list.bands(match));
      next = match.to();
    }
    int end = next;
    while (end < list.bands().size() && isRow(end)) {
      end++;
    }
    between(next, end, rows);
    return rows;
  }

  /** Adds the rows that are none of the form's between two of it. */
  private void between(int from, int to, List<List<RowBand>> rows) {
    for (int i = from; i < to; i++) {
      if (isRow(i)) {
        int first = i;
        int last = i + 1;
        while (before && first > from && isRest(first - 1)) {
          first--;
        }
        while (after && last < to && isRest(last)) {
          last++;
        }
        boolean alone = (i == from || !isRest(i - 1)) && (i + 1 == to || !isRest(i + 1));
        if (alone || before != after) {
          rows.add(list.bands().subList(first, last));
        }
      }
    }
  }

  /** Whether a band has figures and says what they count. */
  private boolean isRow(int band) {
    RowBand own = list.bands().get(band);
    return own.hasLabel()
        && own.unit() != null
        && !Wordings.get().isSignature(own.text())
        && own.values().stream().map(ValueCell::content).anyMatch(CellContent::hasDigit);
  }

  /** Whether a band holds words alone that are no heading. */
  private boolean isRest(int band) {
    RowBand own = list.bands().get(band);
    return own.hasLabel()
        && own.unit() == null
        && !own.hasValues()
        && own.labels().stream()
            .map(CellContent::text)
            .map(Labels::normalise)
            .noneMatch(this::isOfHeading);
  }

  /** Whether a label is a heading, or one of its lines. */
  private boolean isOfHeading(String label) {
    return !label.isEmpty()
        && headings.stream()
            .anyMatch(heading -> heading.startsWith(label) || heading.endsWith(label));
  }
}
