package io.github.nianbao.cli.convert;

import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Severity;

/** What a pipeline does not put up with; each includes those after it. */
public enum FailOn {
  /** A finding that is a warning or an error. */
  WARNING,
  /** A table whose figures as printed break a sum. */
  INCONSISTENT,
  /** A table with cells that are missing or unreadable, or that was not read at all. */
  INCOMPLETE;

  boolean isMetBy(Facts facts) {
    boolean incomplete = facts.has(Quality.INCOMPLETE) || facts.has(Quality.UNREAD);
    return switch (this) {
      case INCOMPLETE -> incomplete;
      case INCONSISTENT -> incomplete || facts.has(Quality.INCONSISTENT);
      case WARNING ->
          incomplete
              || facts.has(Quality.INCONSISTENT)
              || facts.worst() == Severity.ERROR
              || facts.worst() == Severity.WARNING;
    };
  }
}
