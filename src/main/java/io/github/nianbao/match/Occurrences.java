package io.github.nianbao.match;

import io.github.nianbao.page.Place;
import io.github.nianbao.page.Provenance;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a kind that the ruling lines of a document show, each read with the form that fits
 * best.
 *
 * @param candidates in candidate order, those with a row at least
 */
public record Occurrences(List<TableCandidate> candidates) {

  private static final Comparator<TableCandidate> BY_FIT =
      Comparator.comparingDouble(TableCandidate::fit).thenComparingLong(TableCandidate::filled);

  /** Those with a row that follow the same form as the best of them. */
  public static Occurrences of(List<TableCandidate> candidates) {
    List<TableCandidate> found =
        candidates.stream().filter(candidate -> candidate.rowsFound() > 0).toList();
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
  public @Nullable TableCandidate first() {
    TableCandidate best = candidates.stream().max(BY_FIT).orElse(null);
    if (best == null) {
      return null;
    }
    return candidates.stream()
        .filter(candidate -> isLike(candidate, best) && candidate.filled() * 2 >= best.filled())
        .findFirst()
        .orElse(best);
  }

  /** Whether one of the others has most of the rows of the candidate that was taken. */
  public boolean repeat(TableCandidate taken) {
    return candidates.stream().anyMatch(other -> isApart(other, taken) && isLike(other, taken));
  }

  /** Where tables begin that hold figures and are no part of the one that was taken. */
  public TablePlaces places(TableCandidate taken) {
    List<Place> others =
        candidates.stream()
            .filter(other -> other.hasDigits() && other.isRecognised() && isApart(other, taken))
            .map(Occurrences::place)
            .toList();
    return new TablePlaces(place(taken), others);
  }

  private static boolean isLike(TableCandidate candidate, TableCandidate other) {
    return candidate.rowsFound() * 2 > other.rowsFound();
  }

  private static boolean isApart(TableCandidate candidate, TableCandidate other) {
    List<Provenance> extents = other.rowExtents();
    return candidate.rowExtents().stream()
        .noneMatch(own -> extents.stream().anyMatch(own::overlaps));
  }

  private static Place place(TableCandidate candidate) {
    return candidate.rowExtents().get(0).place();
  }
}
