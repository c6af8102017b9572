package io.github.nianbao.match;

import io.github.nianbao.layout.aligned.TableExtent;
import io.github.nianbao.match.FormReader.Reading;
import io.github.nianbao.narrative.Place;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a kind that the rulings of a document show, each read with the form that fits best.
 *
 * @param readings in reading order, those with a row at least
 */
public record Occurrences(List<Reading> readings) {

  private static final Comparator<Reading> BY_FIT =
      Comparator.comparingDouble(Reading::fit).thenComparingLong(Reading::filled);

  /** Those with a row that follow the same form as the best of them. */
  public static Occurrences of(List<Reading> readings) {
    List<Reading> found = readings.stream().filter(reading -> reading.rowsFound() > 0).toList();
    return new Occurrences(
        found.stream()
            .max(BY_FIT)
            .map(best -> found.stream().filter(r -> r.form().equals(best.form())).toList())
            .orElse(List.of()));
  }

  /**
   * The first of those that are as whole as the best: what follows, in an annex, often has the
   * figures of another year. Null for none.
   */
  public @Nullable Reading first() {
    Reading best = readings.stream().max(BY_FIT).orElse(null);
    if (best == null) {
      return null;
    }
    return readings.stream()
        .filter(reading -> isLike(reading, best) && reading.filled() * 2 >= best.filled())
        .findFirst()
        .orElse(best);
  }

  /** Whether one of the others has most of the rows of the reading that was taken. */
  public boolean repeat(Reading taken) {
    return readings.stream().anyMatch(other -> isApart(other, taken) && isLike(other, taken));
  }

  /** Where tables begin that hold figures and are no part of the one that was taken. */
  public TablePlaces places(Reading taken) {
    List<Place> others =
        readings.stream()
            .filter(other -> other.hasDigits() && isApart(other, taken))
            .map(Occurrences::place)
            .toList();
    return new TablePlaces(place(taken), others);
  }

  private static boolean isLike(Reading reading, Reading other) {
    return reading.rowsFound() * 2 > other.rowsFound();
  }

  private static boolean isApart(Reading reading, Reading other) {
    List<TableExtent> regions = TableExtent.ofRows(other);
    return TableExtent.ofRows(reading).stream()
        .noneMatch(r -> regions.stream().anyMatch(r::overlaps));
  }

  private static Place place(Reading reading) {
    TableExtent first = TableExtent.ofRows(reading).get(0);
    return new Place(first.page(), first.y0());
  }
}
