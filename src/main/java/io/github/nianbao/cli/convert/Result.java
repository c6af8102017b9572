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
 */
record Result(String sha256, @Nullable Facts facts, @Nullable Problem problem, boolean reused) {

  static Result read(String sha256, Facts facts, boolean reused) {
    return new Result(sha256, facts, null, reused);
  }

  static Result unreadable(String sha256, Problem problem, boolean reused) {
    return new Result(sha256, null, problem, reused);
  }

  static Result ignored(String sha256) {
    return new Result(sha256, null, null, false);
  }
}
