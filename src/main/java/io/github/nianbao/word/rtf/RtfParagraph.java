package io.github.nianbao.word.rtf;

/** What holds for paragraphs, until a group ends. */
final class RtfParagraph {

  private boolean inTable;
  private int depth = 1;
  private int lineHeight;
  private boolean initial;
  private boolean listed;
  private float ground = -1;

  RtfParagraph() {}

  RtfParagraph(RtfParagraph outer) {
    inTable = outer.inTable;
    depth = outer.depth;
    lineHeight = outer.lineHeight;
    initial = outer.initial;
    listed = outer.listed;
    ground = outer.ground;
  }

  /**
   * Takes a command about paragraphs.
   *
   * @return false where it is another one
   */
  boolean set(String word, int number, RtfColours colours) {
    switch (word) {
      case "intbl" -> inTable = true;
      case "itap" -> {
        inTable = number > 0;
        depth = Math.max(1, number);
      }
      case "sl" -> lineHeight = Math.max(0, -number);
      case "dropcapli" -> initial = number > 1;
      case "ls" -> listed = number > 0;
      case "cbpat" -> ground = number == 0 ? -1 : colours.light(number);
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

  /** How light the ground is that it has of its own; less than 0 for none. */
  float ground() {
    return ground;
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
