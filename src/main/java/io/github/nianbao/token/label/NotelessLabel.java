package io.github.nianbao.token.label;

import io.github.nianbao.token.Labels;

/**
 * A label that grows piece by piece, normalised, without the notes in brackets that are closed so
 * far. A numbering such as （一） is no note, nor is what says that it is another measure: （下级）.
 */
public final class NotelessLabel {

  private static final int SHORTEST_NOTE = 3;

  /** What is longer explains a label. */
  private static final int LONGEST_MEASURE = 8;

  private static final int NONE = -1;

  private final StringBuilder normal = new StringBuilder();

  /** How many characters were printed in the pieces so far. */
  private int printed;

  /** Where in print the first bracket since the last closing one stands; or none. */
  private int bracket = NONE;

  /** Where in the normalised text what follows that bracket begins. */
  private int inBracket;

  private int kept;
  private boolean notes;

  /** Appends a piece as printed. */
  public void append(String piece) {
    kept = normal.length();
    int start = 0;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (bracket == NONE && (c == '(' || c == '（')) {
        normal.append(Labels.normalise(piece.substring(start, i)));
        start = i;
        bracket = printed + i;
        inBracket = normal.length();
      } else if (bracket != NONE && (c == ')' || c == '）')) {
        if (printed + i - bracket > SHORTEST_NOTE && !saysMeasure(piece.substring(start, i))) {
          normal.setLength(inBracket);
          kept = Math.min(kept, inBracket);
          notes = true;
        } else {
          normal.append(Labels.normalise(piece.substring(start, i)));
        }
        start = i;
        bracket = NONE;
      }
    }
    normal.append(Labels.normalise(piece.substring(start)));
    printed += piece.length();
  }

  /**
   * Whether what lies in brackets, up to this end of it, says no more than that it is another
   * measure.
   */
  private boolean saysMeasure(String end) {
    String note = normal.substring(inBracket) + Labels.normalise(end);
    return note.length() <= LONGEST_MEASURE && OtherMeasures.isOther(note);
  }

  /** Whether there were notes. */
  public boolean hadNotes() {
    return notes;
  }

  /** How much of the text before the last piece came is still there. */
  public int kept() {
    return kept;
  }

  public String text() {
    return normal.toString();
  }
}
