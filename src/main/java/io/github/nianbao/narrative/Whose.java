package io.github.nianbao.narrative;

/** Whether the report is said to have a table as its own, of its authority and its year. */
public enum Whose {
  /** Words over the table say that it is of this year or of this authority. */
  OWN,
  /** Nothing says. */
  UNSAID,
  /** Words over the table say that it is of another year or another authority. */
  OTHER
}
