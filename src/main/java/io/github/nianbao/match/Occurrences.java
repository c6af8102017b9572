package io.github.nianbao.match;

import io.github.nianbao.narrative.Whose;
import io.github.nianbao.page.Place;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.ValueCell;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a kind that the ruling lines of a document show, each read with the form that fits
 * the report's own best.
 */
public final class Occurrences {

  private static final Comparator<Found> BY_FIT =
      Comparator.<Found>comparingDouble(found -> found.candidate.fit())
          .thenComparingLong(found -> found.candidate.filled());

  private final List<Found> all;
  private final @Nullable Found best;
  private final boolean others;

  private Occurrences(List<Found> all, @Nullable Found best, boolean others) {
    this.all = all;
    this.best = best;
    this.others = others;
  }

  private record Found(TableCandidate candidate, Standing standing) {}

  /**
   * Those with a row that follow the same form as the best of them; of several that are as whole
   * the best in the section that it belongs to.
   *
   * @param candidates in candidate order
   * @param standing what stands around each
   * @param others whether the document has more that are not the report's own
   */
  public static Occurrences of(
      List<TableCandidate> candidates,
      Function<TableCandidate, Standing> standing,
      boolean others) {
    List<Found> found =
        candidates.stream()
            .filter(candidate -> candidate.rowsFound() > 0)
            .map(candidate -> new Found(candidate, standing.apply(candidate)))
            .toList();
    Found fittest = found.stream().max(BY_FIT).orElse(null);
    if (fittest == null) {
      return new Occurrences(List.of(), null, others);
    }
    Found best =
        found.stream()
            .filter(one -> one.standing.inSection() && isLike(one.candidate, fittest.candidate))
            .max(BY_FIT)
            .orElse(fittest);
    return new Occurrences(
        found.stream().filter(one -> one.candidate.form().equals(best.candidate.form())).toList(),
        best,
        others);
  }

  /**
   * The first of those that are as whole as the best, in its section if any is, and said to be the
   * report's own if any is: what follows, in an annex, often has the figures of another year. Null
   * for none.
   */
  public @Nullable TableCandidate first() {
    Found whole = best;
    if (whole == null) {
      return null;
    }
    List<Found> alike =
        all.stream()
            .filter(one -> one.standing.inSection() == whole.standing.inSection())
            .filter(one -> isLike(one.candidate, whole.candidate))
            .filter(one -> one.candidate.filled() * 2 >= whole.candidate.filled())
            .toList();
    return alike.stream()
        .filter(one -> one.standing.whose() == Whose.OWN)
        .findFirst()
        .or(() -> alike.stream().findFirst())
        .orElse(whole)
        .candidate;
  }

  /** Whether one of the others has most of the rows of the candidate that was taken. */
  public boolean repeat(TableCandidate taken) {
    return all.stream()
        .anyMatch(other -> isApart(other.candidate, taken) && isLike(other.candidate, taken));
  }

  /**
   * Whether nothing decides between the candidate that was taken and another one with other
   * figures.
   */
  public boolean undecided(TableCandidate taken) {
    Standing own =
        all.stream()
            .filter(one -> Objects.equals(one.candidate, taken))
            .findFirst()
            .map(Found::standing)
            .orElse(null);
    return all.stream()
        .anyMatch(
            other ->
                other.standing.equals(own)
                    && isApart(other.candidate, taken)
                    && isLike(other.candidate, taken)
                    && !figures(other.candidate).equals(figures(taken)));
  }

  /**
   * Whether rows of the candidate that was taken stand in the document once more, beside all tables
   * of the kind, with other figures.
   *
   * @param tables of the whole document
   */
  public boolean rowsDiffer(TableCandidate taken, List<Table> tables) {
    List<Provenance> extents =
        all.stream().flatMap(found -> found.candidate.rowExtents().stream()).toList();
    return !others
        && RowsAgain.differ(
            taken, tables, place -> extents.stream().anyMatch(own -> own.overlaps(place)));
  }

  /** Where tables begin that hold figures and are no part of the one that was taken. */
  public TablePlaces places(TableCandidate taken) {
    List<Place> others =
        all.stream()
            .map(Found::candidate)
            .filter(other -> other.hasDigits() && other.isRecognised() && isApart(other, taken))
            .map(Occurrences::place)
            .toList();
    return new TablePlaces(place(taken), others);
  }

  private static List<List<String>> figures(TableCandidate candidate) {
    return candidate.rows().stream()
        .map(row -> row == null ? List.<String>of() : figures(candidate, row))
        .toList();
  }

  private static List<String> figures(TableCandidate candidate, RowMatch row) {
    return candidate.bands(row).stream()
        .flatMap(band -> band.values().stream())
        .map(ValueCell::content)
        .map(content -> content.text().replace("\n", ""))
        .toList();
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
