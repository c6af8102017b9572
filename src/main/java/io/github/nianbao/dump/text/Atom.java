package io.github.nianbao.dump.text;

import io.github.nianbao.token.BrokenText;

/** A piece of a dump as the search for tables sees it. */
public sealed interface Atom {

  /** Index of its line. */
  int line();

  /** Column of its first character; one column a character, whatever its width. */
  int column();

  /**
   * A letter of a label, or the digit that numbers one.
   *
   * @param number digits right before it that are no figure, as those of 2018年; empty for none
   */
  record Letter(String number, char letter, int line, int column) implements Atom {}

  /**
   * Digits, or a mark in their place: a figure, a part of one that was broken over lines, or
   * several that ran together.
   *
   * @param text as printed, with sign and unit
   * @param remark what follows it in brackets; empty where nothing does
   * @param behindLabel whether letters precede it in its line, which push it out of its column
   * @param perhapsForeign whether it may be no figure: the number of a page, 无 of 无法提供, or a digit
   *     in place of a letter in a damaged label
   */
  record Fragment(
      String text, String remark, int line, int column, boolean behindLabel, boolean perhapsForeign)
      implements Atom {

    public int end() {
      return column + text.length();
    }

    public boolean isDigits() {
      return BrokenText.isDigits(text);
    }

    /** The same where something says that it is a figure. */
    public Fragment sure() {
      return new Fragment(text, remark, line, column, behindLabel, false);
    }

    Fragment withRemark(String bracketed) {
      return new Fragment(text, bracketed, line, column, behindLabel, perhapsForeign);
    }
  }
}
