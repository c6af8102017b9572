package io.github.nianbao.html;

import io.github.nianbao.input.MarkedTables;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Makes a web page of a text whose tables are marked, as in Markdown, line by line. */
final class MarkedText {

  /** What stands before a line that is quoted or a heading. */
  private static final Pattern BEFORE = Pattern.compile("^[>\\s]*(?:#{1,6}\\s+)?");

  /** Lines of tags that hold paragraphs or tables, or are none of the text. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)\\s*<(?:!|/?(?:html|head|body|div|section|article|center|p|h[1-6]|[ou]l|li|table|thead"
              + "|tbody|tr|t[dh]|style|script|meta|link|title|hr|br)[\\s/>]).*");

  private static final Pattern TABLE = Pattern.compile("(?i)<(/?)table[\\s>]");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");
  private static final Pattern STRUCK = Pattern.compile("~~([^~]+)~~");
  private static final Pattern PICTURE =
      Pattern.compile("!\\[([^\\]\"<>]{0,200})\\]\\(([^)\\s\"<>]{0,1000})[^)]{0,200}\\)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");

  /** Of the page in order: its lines, and the tables between bars. */
  private final List<Part> parts = new ArrayList<>();

  private BarredTable table = new BarredTable();

  /**
   * A part of the page.
   *
   * @param line of it; empty where it is a table
   * @param table the table; null where it is a line
   */
  private record Part(String line, @Nullable BarredTable table) {}

  private MarkedText() {}

  /**
   * The page.
   *
   * @param text as {@link MarkedTables#in} has it
   */
  static String page(String text) {
    MarkedText marked = new MarkedText();
    int open = 0;
    for (String line : text.split("\\R", -1)) {
      int before = open;
      Matcher table = TABLE.matcher(line);
      while (table.find()) {
        open += table.group(1).isEmpty() ? 1 : -1;
      }
      if (before > 0 || open > 0 || BLOCK.matcher(line).matches()) {
        marked.endTable();
        marked.parts.add(new Part(line, null));
      } else {
        marked.line(line);
      }
      open = Math.max(0, open);
    }
    marked.endTable();
    return marked.whole(MarkedTables.areEven(text));
  }

  private void line(String line) {
    List<String> cells = MarkedTables.cells(line);
    if (cells != null) {
      if (!MarkedTables.isUnderHead(line)) {
        table.add(cells);
      }
      return;
    }
    endTable();
    if (!line.isBlank() && !isParting(line)) {
      String own = BEFORE.matcher(line).replaceFirst("");
      parts.add(new Part("<p>" + inline(own) + "</p>", null));
    }
  }

  private void endTable() {
    if (!table.isEmpty()) {
      parts.add(new Part("", table));
      table = new BarredTable();
    }
  }

  /**
   * With its tables.
   *
   * @param even whether those between bars say what column a cell is of; else they are lines of
   *     text, so that they are read as those of a dump
   */
  private String whole(boolean even) {
    StringBuilder page = new StringBuilder();
    for (Part part : parts) {
      BarredTable own = part.table();
      String tags = own == null ? part.line() : even ? own.table() : own.lines();
      page.append(tags).append('\n');
    }
    return page.toString();
  }

  /** Whether a line only parts others, or says that code begins or ends. */
  private static boolean isParting(String line) {
    String own = StringUtils.deleteWhitespace(line);
    return own.startsWith("```")
        || (own.length() > 2
            && "-=*~".indexOf(own.charAt(0)) >= 0
            && StringUtils.containsOnly(own, own.charAt(0)));
  }

  /** What stands in a cell or a line, with tags for its marks. */
  static String inline(String text) {
    String shown = PICTURE.matcher(text).replaceAll("<img alt=\"$1\" src=\"$2\">");
    shown = STRUCK.matcher(shown).replaceAll("<s>$1</s>");
    shown = EMPHASIS.matcher(shown).replaceAll("");
    return ESCAPED.matcher(shown).replaceAll("$1");
  }
}
