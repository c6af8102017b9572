package io.github.nianbao.html;

import io.github.nianbao.flow.FlowTable;
import io.github.nianbao.html.style.Looks;
import io.github.nianbao.table.Doubt;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Collects the rows of a table of a page, in the order in which they are shown. */
final class PageTable {

  /** Browsers take a cell to span no more rows, and no more columns. */
  private static final int MOST_ROWS = 65_534;

  private static final int MOST_COLUMNS = 1000;

  private record Cell(CellText text, int rowSpan, int columnSpan, double width) {}

  /** A row of the source, counted from 1. */
  private record Row(int number, boolean flat, List<Cell> cells) {

    /** Whether it is there for the widths of the columns alone. */
    boolean isNothing() {
      return flat && cells.stream().allMatch(cell -> cell.text.isNothing());
    }
  }

  private final List<List<Row>> heads = new ArrayList<>();
  private final List<List<Row>> bodies = new ArrayList<>();
  private final List<List<Row>> feet = new ArrayList<>();
  private final List<Double> widths = new ArrayList<>();
  private List<Row> section = new ArrayList<>();
  private int rows;
  private boolean hidesColumn;

  PageTable() {
    bodies.add(section);
  }

  /** Begins a part of the table, whose cells span no rows of another. */
  void section(String name) {
    section = new ArrayList<>();
    switch (name) {
      case "thead" -> heads.add(section);
      case "tfoot" -> feet.add(section);
      default -> bodies.add(section);
    }
  }

  /** Takes what a column, or a group of them, declares of its widths. */
  void columns(Element element, Looks looks) {
    List<Element> own = element.nameIs("col") ? List.of(element) : element.children();
    for (Element column : own.isEmpty() ? List.of(element) : own) {
      column(column, looks.width(column));
      hidesColumn |= looks.isCollapsed(column);
    }
  }

  private void column(Element element, double width) {
    int span = Math.max(1, number(element.attr("span"), 1));
    for (int i = 0; i < span && widths.size() < MOST_COLUMNS; i++) {
      widths.add(width);
    }
  }

  /**
   * Begins a row.
   *
   * @param flat whether it is declared to have no height
   */
  void row(boolean flat) {
    section.add(new Row(++rows, flat, new ArrayList<>()));
  }

  /** Adds a cell, whose width is declared in pixels; 0 where it is not. */
  void cell(Element element, CellText text, double width) {
    if (section.isEmpty()) {
      row(false);
    }
    int rowSpan = Math.min(MOST_ROWS, number(element.attr("rowspan"), 1));
    int columnSpan = Math.min(MOST_COLUMNS, Math.max(1, number(element.attr("colspan"), 1)));
    section.get(section.size() - 1).cells.add(new Cell(text, rowSpan, columnSpan, width));
  }

  /** A number as browsers read it: the digits that it begins with. */
  private static int number(String text, int otherwise) {
    String stripped = text.strip();
    int end = 0;
    while (end < stripped.length() && Character.digit(stripped.charAt(end), 10) >= 0 && end < 9) {
      end++;
    }
    return end == 0 ? otherwise : Integer.parseInt(stripped.substring(0, end));
  }

  FlowTable table() {
    FlowTable table = new FlowTable();
    for (int i = 0; i < widths.size(); i++) {
      table.width(i, widths.get(i));
    }
    for (List<List<Row>> part : List.of(heads, bodies, feet)) {
      for (List<Row> some : part) {
        table.section();
        for (Row row : some) {
          if (!row.isNothing()) {
            table.row(row.number);
            for (Cell cell : row.cells) {
              if (hidesColumn) {
                cell.text.doubt(Doubt.SEEN_OTHERWISE);
              }
              table.cell(cell.text.content(), cell.rowSpan, cell.columnSpan, cell.width);
            }
          }
        }
      }
    }
    return table;
  }
}
