package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of an input.
 *
 * @param sha256 of its content; empty where that was not read
 * @param facts of the report; null where it was not read as one
 * @param problem why it was not read; null where it was, or where it is no report and nobody
 *     expected it to be one
 * @param reused whether an earlier run did it
 * @param noPage why it has no review page, where one was asked for; null where it has one
 */
record Result(
    String sha256,
    @Nullable Facts facts,
    @Nullable Problem problem,
    boolean reused,
    @Nullable Problem noPage) {

  static Result read(String sha256, Facts facts, boolean reused) {
    return new Result(sha256, facts, null, reused, null);
  }

  static Result unreadable(String sha256, Problem problem, boolean reused) {
    return new Result(sha256, null, problem, reused, null);
  }

  static Result ignored(String sha256) {
    return new Result(sha256, null, null, false, null);
  }

  /** The same, of a report whose review page could not be made. */
  Result withoutPage(Problem why) {
    return new Result(sha256, facts, problem, reused, why);
  }
}
