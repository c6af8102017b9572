package io.github.nianbao.flow;

import io.github.nianbao.page.Line;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;

/** A document without pages as a dump of its text: line by line, of a table row by row. */
public final class FlowText {

  private FlowText() {}

  /** The text of a document, with lines separated by {@code \n}, cells by tabulators. */
  public static String of(FlowDocument document) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (Line line : document.lines()) {
      while (next < document.tables().size() && isBefore(document.tables().get(next), line)) {
        append(document.tables().get(next++), text);
      }
      text.append(line.text()).append('\n');
    }
    for (Table table : document.tables().subList(next, document.tables().size())) {
      append(table, text);
    }
    return text.toString();
  }

  private static boolean isBefore(Table table, Line line) {
    return line.box() != null && table.y(0) < line.box().y0();
  }

  private static void append(Table table, StringBuilder text) {
    int row = 0;
    for (TableCell cell : table.cells()) {
      if (cell.row0() != row) {
        text.append('\n');
        row = cell.row0();
      } else if (cell.index() > 0) {
        text.append('\t');
      }
      text.append(cell.text());
    }
    text.append('\n');
  }
}
