package io.github.nianbao.export.compare;

import java.util.Locale;

/** Which of two lists of a report its series go on from, where it prints both. */
public enum ListChoice {
  /** 本级: the figures of the authority itself. */
  OWN("statistics"),
  /** 汇总: those of all in its area. */
  AGGREGATE("statisticsAggregate");

  private final String table;

  ListChoice(String table) {
    this.table = table;
  }

  /** The list in the JSON contract. */
  public String table() {
    return table;
  }

  /** What it is called on the command line. */
  public String option() {
    return name().toLowerCase(Locale.ROOT);
  }
}
