package io.github.nianbao.made;

import java.util.ArrayList;
import java.util.List;

/** Where the lines of a report and the ruling lines of its tables lie, for producers that draw. */
final class Layout {

  static final double WIDTH = 595;
  static final double HEIGHT = 842;

  private static final double MARGIN = 50;
  private static final double PADDING = 3;
  private static final double TITLE = 15;
  private static final double TEXT = 10.5;
  private static final double CELL = 9;
  private static final double LEADING = 1.25;

  /** A line of text at its left end on the baseline, in points from the lower left corner. */
  record Text(String text, double x, double y, double size) {}

  /** A straight line. */
  record Stroke(double x0, double y0, double x1, double y1) {}

  /** What is drawn on a page. */
  record Drawing(List<Text> texts, List<Stroke> strokes) {}

  private final List<Drawing> pages = new ArrayList<>();
  private double y;

  private Layout() {}

  static List<Drawing> of(MadeReport report) {
    Layout layout = new Layout();
    layout.turnPage();
    for (String line : wrapped(report.title(), WIDTH - 2 * MARGIN, TITLE)) {
      layout.line(line, MARGIN + (WIDTH - 2 * MARGIN - width(line, TITLE)) / 2, TITLE);
    }
    for (MadeReport.Section section : report.sections()) {
      layout.paragraph(section.heading());
      if (!section.text().isEmpty()) {
        layout.paragraph(section.text());
      }
      for (MadeTable table : section.tables()) {
        layout.table(table);
      }
    }
    return layout.pages;
  }

  static double width(String text, double size) {
    return text.chars().map(MadeFont::width).sum() * size / MadeFont.EM;
  }

  private void turnPage() {
    pages.add(new Drawing(new ArrayList<>(), new ArrayList<>()));
    y = HEIGHT - MARGIN;
  }

  private Drawing page() {
    return pages.get(pages.size() - 1);
  }

  private void line(String text, double x, double size) {
    if (y - size * LEADING < MARGIN) {
      turnPage();
    }
    y -= size * LEADING;
    page().texts().add(new Text(text, x, y, size));
  }

  private void paragraph(String text) {
    y -= TEXT / 2;
    wrapped(text, WIDTH - 2 * MARGIN, TEXT).forEach(line -> line(line, MARGIN, TEXT));
  }

  private static List<String> wrapped(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      int from = 0;
      for (int to = 1; to <= part.length(); to++) {
        if (to == part.length() || width(part.substring(from, to + 1), size) > width) {
          lines.add(part.substring(from, to));
          from = to;
        }
      }
    }
    return lines;
  }

  private void table(MadeTable table) {
    table.captions().forEach(this::paragraph);
    MadeGrid grid = MadeGrid.of(table);
    double[] heights = heights(grid);
    double whole = 0;
    for (double height : heights) {
      whole += height;
    }
    y -= TEXT / 2;
    if (y - whole < MARGIN) {
      turnPage();
    }
    for (MadeGrid.Placed placed : grid.cells()) {
      double x0 = x(table, placed.column());
      double x1 = x(table, placed.column() + placed.cell().columns());
      double top = y - sum(heights, placed.row());
      double bottom = y - sum(heights, placed.row() + placed.cell().rows());
      page().strokes().add(new Stroke(x0, top, x1, top));
      page().strokes().add(new Stroke(x0, bottom, x1, bottom));
      page().strokes().add(new Stroke(x0, top, x0, bottom));
      page().strokes().add(new Stroke(x1, top, x1, bottom));
      text(placed.cell(), x0, x1, (top + bottom) / 2);
    }
    y -= whole;
  }

  private void text(MadeCell cell, double x0, double x1, double middle) {
    List<String> lines = wrapped(cell.text(), x1 - x0 - 2 * PADDING, CELL);
    double baseline = middle + (lines.size() - 1) * CELL * LEADING / 2 - CELL * 0.35;
    for (String line : lines) {
      if (!line.isEmpty()) {
        double x = (x0 + x1 - width(line, CELL)) / 2;
        page().texts().add(new Text(line, x, baseline, CELL));
      }
      baseline -= CELL * LEADING;
    }
  }

  private static double[] heights(MadeGrid grid) {
    double[] heights = new double[grid.table().rows().size()];
    for (int span = 1; span <= heights.length; span++) {
      for (MadeGrid.Placed placed : grid.cells()) {
        if (placed.cell().rows() == span) {
          double x0 = x(grid.table(), placed.column());
          double x1 = x(grid.table(), placed.column() + placed.cell().columns());
          int lines = wrapped(placed.cell().text(), x1 - x0 - 2 * PADDING, CELL).size();
          int end = placed.row() + span;
          double lacking = lines * CELL * LEADING + 2 * PADDING;
          lacking -= sum(heights, end) - sum(heights, placed.row());
          heights[end - 1] += Math.max(0, lacking);
        }
      }
    }
    return heights;
  }

  private static double sum(double[] values, int end) {
    double sum = 0;
    for (int i = 0; i < end; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static double x(MadeTable table, int column) {
    return MARGIN
        + (WIDTH - 2 * MARGIN) * table.widths().stream().limit(column).mapToDouble(w -> w).sum();
  }
}
