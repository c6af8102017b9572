package io.github.nianbao.input;

import io.github.nianbao.page.NoteDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Tables in a text that says by marks where each of their cells begins and ends: by tags, or by
 * bars as in Markdown. Programs that turn documents into Markdown write both.
 */
public final class MarkedTables {

  private static final Pattern BEGIN = Pattern.compile("(?i)<table[\\s>]");
  private static final Pattern CELL = Pattern.compile("(?i)<t[dh][\\s>]");
  private static final Pattern END = Pattern.compile("(?i)</table>");
  private static final Pattern LINE = Pattern.compile("\\R");

  /** What says nothing of what a text says: emphasis, and tags that only hold something. */
  private static final Pattern EMPHASIS =
      Pattern.compile("(?i)\\*\\*|</?(?:font|span|b|strong|em|i|u)>");

  private static final Pattern RAISED = Pattern.compile("(?i)<sup>([^<>]{0,9})</sup>");
  private static final Pattern BREAK = Pattern.compile("(?i)\\s{0,9}<br\\s{0,9}/?>\\s{0,9}");

  private MarkedTables() {}

  /**
   * Whether a text has such tables. Bars do not say what column a cell is of where rows have unlike
   * numbers of cells; then they are none, but those of tags still are.
   */
  public static boolean in(String text) {
    return isTagged(text) || (isBarred(text) && areEven(text));
  }

  private static boolean isTagged(String text) {
    Matcher begin = BEGIN.matcher(text);
    Matcher cell = CELL.matcher(text);
    Matcher end = END.matcher(text);
    return begin.find() && cell.find(begin.end()) && end.find(cell.end());
  }

  /** Whether a row between bars has the line under it that parts it from others. */
  private static boolean isBarred(String text) {
    if (text.indexOf('|') < 0) {
      return false;
    }
    String above = "";
    for (String line : LINE.split(text, -1)) {
      if (isUnderHead(line) && cells(above) != null) {
        return true;
      }
      above = line;
    }
    return false;
  }

  /** Whether the rows of each table between bars have as many cells as each other. */
  public static boolean areEven(String text) {
    int width = 0;
    for (String line : LINE.split(text, -1)) {
      List<String> cells = cells(line);
      if (cells == null) {
        width = 0;
      } else if (!isUnderHead(line)) {
        if (width > 0 && cells.size() != width) {
          return false;
        }
        width = cells.size();
      }
    }
    return true;
  }

  /**
   * A text that has rows between bars, and does not say what column their cells are of, as a dump:
   * what a label breaks over lines of its cell is joined, and raised digits are signs of notes.
   * Each line stays the one that it was; any other text stays as it is.
   */
  public static String asDump(String text) {
    if (!isBarred(text)) {
      return text;
    }
    StringBuilder dump = new StringBuilder(text.length());
    Matcher end = LINE.matcher(text);
    int from = 0;
    while (end.find()) {
      dump.append(line(text.substring(from, end.start()))).append(end.group());
      from = end.end();
    }
    return dump.append(line(text.substring(from))).toString();
  }

  private static String line(String line) {
    if (isUnderHead(line)) {
      return "";
    }
    List<String> cells = cells(line);
    String plain = EMPHASIS.matcher(cells == null ? line : line(cells)).replaceAll("");
    return RAISED.matcher(plain).replaceAll(note -> NoteDigits.raised(note.group(1)));
  }

  /** A row between bars with what a label breaks over lines of its cell joined. */
  public static String line(List<String> cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      boolean label = cell.codePoints().anyMatch(Character::isIdeographic);
      row.append(BREAK.matcher(cell).replaceAll(label ? "" : " ")).append(" | ");
    }
    return row.toString();
  }

  /** Whether a line parts the first row of a table between bars from the others. */
  public static boolean isUnderHead(String line) {
    String row = StringUtils.deleteWhitespace(line);
    return row.startsWith("|")
        && row.endsWith("|")
        && row.contains("---")
        && StringUtils.containsOnly(row, "|:-");
  }

  /**
   * The cells of a line that begins and ends with a bar, as they are written there; null for any
   * other line.
   */
  public static @Nullable List<String> cells(String line) {
    String row = line.strip();
    if (row.length() < 2 || row.charAt(0) != '|' || !isBar(row, row.length() - 1)) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    int from = 1;
    for (int i = 1; i < row.length(); i++) {
      if (isBar(row, i)) {
        cells.add(row.substring(from, i).strip());
        from = i + 1;
      }
    }
    return cells;
  }

  /** Whether a bar lies between cells, and not behind a backslash in one of them. */
  private static boolean isBar(String row, int at) {
    return row.charAt(at) == '|' && row.charAt(at - 1) != '\\';
  }
}
