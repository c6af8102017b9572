package io.github.nianbao.html;

import io.github.nianbao.input.MarkedTables;
import io.github.nianbao.token.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table whose cells lie between bars, as in Markdown. */
final class BarredTable {

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern NO_FIGURE = Pattern.compile(Marks.WORDS);

  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Adds a row; the first one is passed over where it is blank, as it is in tables without heads.
   */
  void add(List<String> cells) {
    if (!rows.isEmpty() || !cells.stream().allMatch(String::isEmpty)) {
      rows.add(cells);
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** As a table of a page; its rows have as many cells as each other. */
  String table() {
    StringBuilder table = new StringBuilder("<table>\n");
    boolean[] spanned = new boolean[rows.get(0).size()];
    for (List<String> row : rows) {
      table.append("<tr>");
      for (int from = 0; from < row.size(); ) {
        int to = from + 1;
        while (to < row.size() && isGoneOn(row, to, spanned)) {
          to++;
        }
        table.append("<td colspan=").append(to - from).append('>');
        table.append(MarkedText.inline(row.get(from))).append("</td>");
        from = to;
      }
      table.append("</tr>\n");
    }
    return table.append("</table>\n").toString();
  }

  /** As a line of text between bars for each row. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    for (List<String> row : rows) {
      lines.append("<p>").append(MarkedText.inline(MarkedTables.line(row))).append("</p>\n");
    }
    return lines.toString();
  }

  /**
   * Whether a cell only goes on with the one before it: there are no merged cells between bars, so
   * some programs write what such a cell holds into each of its places. A figure is one figure
   * where the label over it was such a cell.
   *
   * @param spanned of each column whether the label over it was; is kept
   */
  private static boolean isGoneOn(List<String> row, int column, boolean[] spanned) {
    String own = row.get(column);
    String before = row.get(column - 1);
    boolean same = own.equals(before) && !own.isEmpty();
    if (isLabel(own) && isLabel(before)) {
      spanned[column] = same;
    }
    return same && spanned[column];
  }

  private static boolean isLabel(String cell) {
    String shown = TAG.matcher(cell).replaceAll("");
    return shown.codePoints().anyMatch(Character::isIdeographic)
        && !NO_FIGURE.matcher(shown).matches();
  }
}
