package io.github.nianbao.html;

import io.github.nianbao.flow.FlowContent;
import io.github.nianbao.html.style.Look;
import io.github.nianbao.table.Doubt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects what is seen in a cell of a page. */
final class CellText {

  private record Run(String text, boolean raised) {}

  /** Digits that are less than this share as large as others beside them may be those of a note. */
  private static final double SMALL = 0.85;

  private static final Run BREAK = new Run("\n", false);

  private final List<Run> runs = new ArrayList<>();
  private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
  private int digits;
  private double smallest = Double.MAX_VALUE;
  private double largest;
  private int movedDigits;
  private int movedPieces;

  /** Adds text as it is shown. */
  void text(String text, Look look) {
    boolean blank = isBlank(text);
    if (look.isHidden()) {
      if (hasDigit(text)) {
        doubts.add(Doubt.HIDDEN);
      }
    } else if (look.struck()) {
      if (!blank) {
        doubts.add(Doubt.STRUCK);
      }
    } else {
      if (!blank && look.isDoubtful()) {
        doubts.add(Doubt.SEEN_OTHERWISE);
      }
      runs.add(new Run(text, look.raised()));
      int own = look.raised() ? 0 : digitsIn(text);
      digits += own;
      if (own > 0) {
        smallest = Math.min(smallest, look.size());
        largest = Math.max(largest, look.size());
      }
    }
  }

  /** Ends a line. */
  void line() {
    if (!runs.isEmpty()) {
      runs.add(BREAK);
    }
  }

  void doubt(Doubt doubt) {
    doubts.add(doubt);
  }

  /** How many digits are seen in the line so far, and neither over nor under it. */
  int digits() {
    return digits;
  }

  /** Says that what came since so many digits stands elsewhere than in its place. */
  void moved(int since) {
    if (digits > since) {
      movedDigits += digits - since;
      movedPieces++;
    }
  }

  /** Whether nothing is seen in it. */
  boolean isBlank() {
    return runs.stream().allMatch(run -> isBlank(run.text));
  }

  /** Whether there is nothing to be said of it. */
  boolean isNothing() {
    return doubts.isEmpty() && isBlank();
  }

  FlowContent.Builder content() {
    FlowContent.Builder content = new FlowContent.Builder();
    // What is all raised stands on a line of its own.
    boolean line = runs.stream().anyMatch(run -> !run.raised && !isBlank(run.text));
    for (Run run : runs) {
      if (run.text.equals("\n")) {
        content.line();
      } else if (run.raised && line) {
        content.note(run.text);
      } else {
        content.text(run.text);
      }
    }
    doubts.forEach(content::doubt);
    boolean apart = movedPieces > 1 || (movedPieces == 1 && movedDigits < digits);
    if (apart || smallest < SMALL * largest) {
      content.doubt(Doubt.SEEN_OTHERWISE);
    }
    return content;
  }

  static boolean hasDigit(String text) {
    return digitsIn(text) > 0;
  }

  static int digitsIn(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ' && !Character.isSpaceChar(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
