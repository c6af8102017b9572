package io.github.nianbao.narrative;

import io.github.nianbao.furniture.PageNumber;
import io.github.nianbao.page.Line;
import io.github.nianbao.token.Marks;
import io.github.nianbao.token.Numerals;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a text dump, cut where line breaks were lost.
 *
 * @param lines the pieces in reading order
 * @param tableLines indexes of the pieces that belong to tables
 */
record DumpLines(List<Line> lines, BitSet tableLines) {

  /** A longer line is several whose breaks were lost; that it holds a table says little of it. */
  private static final int LONGEST_LINE = 300;

  /** An ordinal within a line that may begin a heading. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<=[。！？!?；;”\"）)\\d\\s/况项"
              + Marks.LONG_DASHES
              + Marks.DASHES
              + "])(?=["
              + Numerals.SECTIONS
              + "]\\s?、)");

  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "[ \\u3000]{2,}(?=\\S)|(?<=[。；])(?=[(（][" + Numerals.TO_HUNDRED + "]{1,3}[)）])");

  /** What a web page puts after a report. */
  private static final Pattern PAGE_END =
      Pattern.compile("^\\s*[【\\[]?(?:" + String.join("|", Wordings.get().pageEnds()) + ").*");

  static DumpLines of(List<Line> lines, BitSet tableLines) {
    List<Line> pieces = new ArrayList<>();
    BitSet tables = new BitSet();
    int lastPage = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean table = tableLines.get(i);
      if (!table) {
        PageNumber number = PageNumber.of(text);
        if (number != null && (number.decorated() || follows(number, lastPage))) {
          lastPage = number.value();
          continue;
        }
      }
      if (PAGE_END.matcher(text).matches()) {
        continue;
      }
      boolean glued = text.length() > LONGEST_LINE;
      for (String piece : glued ? cut(text) : atHeadings(text)) {
        tables.set(pieces.size(), table && !glued);
        pieces.add(new Line(piece, 0, null, 0));
      }
    }
    return new DumpLines(pieces, tables);
  }

  /** A bare number counts as a page number only where it goes on counting. */
  private static boolean follows(PageNumber number, int lastPage) {
    return number.value() == lastPage + 1 || (lastPage == 0 && number.value() == 2);
  }

  private static List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    for (String line : atHeadings(text)) {
      PARAGRAPH.splitAsStream(line).filter(piece -> !piece.isBlank()).forEach(pieces::add);
    }
    return pieces;
  }

  private static List<String> atHeadings(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = ORDINAL.matcher(text);
    int start = 0;
    while (matcher.find()) {
      int at = matcher.start();
      Heading heading = HeadingMatcher.match(text.substring(at), 0, 1);
      if (at > start && heading != null && heading.cost() == 0) {
        pieces.add(text.substring(start, at));
        start = at;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }
}
