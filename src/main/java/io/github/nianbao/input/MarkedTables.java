package io.github.nianbao.input;

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

  private MarkedTables() {}

  /** Whether a text has such tables. */
  public static boolean in(String text) {
    return isTagged(text) || isBarred(text);
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
    for (String line : text.split("\\R", -1)) {
      if (isUnderHead(line) && cells(above) != null) {
        return true;
      }
      above = line;
    }
    return false;
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
