package io.github.nianbao.word.rtf;

/** What holds for paragraphs, until a group ends. */
final class RtfParagraph {

  private boolean inTable;
  private int depth = 1;
  private int lineHeight;
  private boolean initial;
  private boolean listed;

  RtfParagraph() {}

  RtfParagraph(RtfParagraph outer) {
    inTable = outer.inTable;
    depth = outer.depth;
    lineHeight = outer.lineHeight;
    initial = outer.initial;
    listed = outer.listed;
  }

  /**
   * Takes a command about paragraphs.
   *
   * @return false where it is another one
   */
  boolean set(String word, int number) {
    switch (word) {
      case "intbl" -> inTable = true;
      case "itap" -> {
        inTable = number > 0;
        depth = Math.max(1, number);
      }
      case "sl" -> lineHeight = Math.max(0, -number);
      case "dropcapli" -> initial = number > 1;
      case "ls" -> listed = number > 0;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** In how many tables the paragraph lies. */
  int depth() {
    return inTable ? depth : 0;
  }

  /** In twentieths of a point, where lines that are higher are cut off; else 0. */
  int lineHeight() {
    return lineHeight;
  }

  /** Whether it is the first letter of the next one, set larger. */
  boolean isInitial() {
    return initial;
  }

  /** Whether the program numbers it. */
  boolean isListed() {
    return listed;
  }
}
