package io.github.nianbao.form;

import java.util.List;

/**
 * An equation between the same table of two years that follow each other: the cell of the later
 * year is that of the year before, and what was added, less what was removed in the later year.
 *
 * @param kind what it is about
 * @param now the cell of the later year
 * @param before the cell of the year before
 * @param added cells of the later year
 * @param removed cells of the later year
 */
public record YearSum(Kind kind, Term now, Term before, List<Term> added, List<Term> removed) {

  /** What an equation is about. */
  public enum Kind {
    /** What one year hands on is what the next takes over; a blank or a mark counts as 0. */
    CARRIED,
    /** What there is changes only by what comes and goes; all of it must be printed. */
    IN_FORCE
  }

  /**
   * A cell of an equation.
   *
   * @param pointer JSON Pointer of the cell
   * @param word what people call it, such as 上年结转
   */
  public record Term(String pointer, String word) {}
}
