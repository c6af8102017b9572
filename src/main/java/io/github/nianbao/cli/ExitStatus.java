package io.github.nianbao.cli;

/** The documented exit statuses. */
final class ExitStatus {

  /** All input was read. */
  static final int ALL_READ = 0;

  /** Some input could not be read. */
  static final int SOME_UNREADABLE = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The output cannot be written. */
  static final int ENVIRONMENT = 3;

  private ExitStatus() {}
}
