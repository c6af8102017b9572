package io.github.nianbao.cli.convert;

/**
 * How far a run is.
 *
 * @param done inputs that are finished
 * @param verified reports in which nothing is doubtful
 * @param flagged reports that a person should look at
 * @param unreadable inputs that could not be read
 */
public record Counts(int done, int verified, int flagged, int unreadable) {

  static final Counts NONE = new Counts(0, 0, 0, 0);

  Counts plus(Result result) {
    Facts facts = result.facts();
    boolean isFlagged = facts != null && facts.isFlagged();
    return new Counts(
        done + 1,
        verified + (facts != null && !isFlagged ? 1 : 0),
        flagged + (isFlagged ? 1 : 0),
        unreadable + (result.problem() != null ? 1 : 0));
  }
}
