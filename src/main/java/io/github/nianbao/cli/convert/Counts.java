package io.github.nianbao.cli.convert;

/**
 * How far a run is.
 *
 * @param done inputs that are finished
 * @param verified reports with a table that is proved and nothing in doubt
 * @param flagged all other reports: a person should look at them
 * @param unreadable inputs that could not be read
 */
public record Counts(int done, int verified, int flagged, int unreadable) {

  public static final Counts NONE = new Counts(0, 0, 0, 0);

  Counts plus(Result result) {
    Facts facts = result.facts();
    boolean isVerified = facts != null && facts.isVerified();
    return new Counts(
        done + 1,
        verified + (isVerified ? 1 : 0),
        flagged + (facts != null && !isVerified ? 1 : 0),
        unreadable + (result.problem() != null ? 1 : 0));
  }
}
