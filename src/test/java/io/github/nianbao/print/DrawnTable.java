package io.github.nianbao.print;

import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.List;

/** Draws tables with a ruling around every cell, all columns equally wide, on one page. */
public final class DrawnTable {

  private static final double LEFT = 40;
  private static final double WIDTH = 520;
  private static final double SIZE = 6;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<RulingLine> rules = new ArrayList<>();
  private final List<Ink> ink = new ArrayList<>();
  private double y = 60;

  /** 二 as the form of 2021 has it, with the figures 1 to 9, some of its words as given. */
  public static DrawnTable disclosure(
      String penalties, String coercion, String feesHeader, String fees) {
    return new DrawnTable().disclosed("7", penalties, coercion, feesHeader, fees);
  }

  /** Adds 二 as the form of 2021 has it, with one figure as given. */
  DrawnTable disclosed(String licensing) {
    return disclosed(licensing, "行政处罚", "行政强制", "本年收费金额（单位：万元）", "12.5");
  }

  private DrawnTable disclosed(
      String licensing, String penalties, String coercion, String feesHeader, String fees) {
    return row("第二十条第（一）项")
        .row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
        .row("规章", "1", "2", "3")
        .row("行政规范性文件", "4", "5", "6")
        .row("第二十条第（五）项")
        .row("信息内容", "本年处理决定数量")
        .row("行政许可", licensing)
        .row("第二十条第（六）项")
        .row("信息内容", "本年处理决定数量")
        .row(penalties, "8")
        .row(coercion, "9")
        .row("第二十条第（八）项")
        .row("信息内容", feesHeader)
        .row("行政事业性收费", fees);
  }

  /** A row as high as its text needs; its cells share the width of the page. */
  public DrawnTable row(String... cells) {
    return row(0, cells);
  }

  /** A line across the page, of its own. */
  DrawnTable stroke(double x0, double x1, double at) {
    rules.add(new RulingLine(x0, at, x1, at, RulingLine.Source.STROKE));
    return this;
  }

  /** A row of at least some height, in points. */
  public DrawnTable row(double height, String... cells) {
    double width = WIDTH / cells.length;
    int perLine = Math.max(1, (int) ((width - 2) / SIZE));
    int lines = 1;
    for (String cell : cells) {
      lines = Math.max(lines, (cell.length() + perLine - 1) / perLine);
    }
    for (int i = 0; i < cells.length; i++) {
      for (int at = 0; at < cells[i].length(); at++) {
        double x = LEFT + i * width + 1 + at % perLine * SIZE;
        int line = at / perLine;
        double top = y + 2 + line * (SIZE + 1);
        String text = cells[i].substring(at, at + 1);
        glyphs.add(new Glyph(text, new Box(x, top, x + SIZE, top + SIZE), SIZE, false, false));
      }
    }
    return ruled(cells.length, Math.max(height, lines * (SIZE + 1) + 4));
  }

  /**
   * A row whose cells are not equally wide.
   *
   * @param widths of the cells, in points
   */
  DrawnTable row(double height, double[] widths, String... cells) {
    double x = LEFT;
    List<RulingLine> upright = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      text(x + 1, y + 2, cells[i]);
      upright.add(new RulingLine(x, y, x, y + height, RulingLine.Source.STROKE));
      x += widths[i];
    }
    rules.addAll(upright);
    rules.add(new RulingLine(LEFT, y, x, y, RulingLine.Source.STROKE));
    rules.add(new RulingLine(x, y, x, y + height, RulingLine.Source.STROKE));
    y += height;
    rules.add(new RulingLine(LEFT, y, x, y, RulingLine.Source.STROKE));
    return this;
  }

  /** A line of text under what has been drawn so far; an empty one takes its place as well. */
  DrawnTable line(String text) {
    text(LEFT, y + SIZE, text);
    y += 3 * SIZE;
    return this;
  }

  /** Text anywhere on the page, from its upper left corner. */
  public DrawnTable text(double x, double top, String text) {
    return text(x, top, SIZE, text);
  }

  /** The same in a size of its own, in points. */
  DrawnTable text(double x, double top, double size, String text) {
    for (int i = 0; i < text.length(); i++) {
      Box box = new Box(x + i * size, top, x + (i + 1) * size, top + size);
      glyphs.add(new Glyph(text.substring(i, i + 1), box, size, false, false));
    }
    return this;
  }

  /** A row that no ruling closes where the table ends: a label and blank cells. */
  public DrawnTable open(String label, int cells, double height) {
    boolean first = rules.isEmpty();
    text(LEFT + 1, y + 2, label);
    double width = WIDTH / cells;
    for (int i = 0; i <= cells; i++) {
      double x = LEFT + i * width;
      rules.add(new RulingLine(x, y, x, y + height, RulingLine.Source.STROKE));
    }
    y += height;
    if (first) {
      rules.add(new RulingLine(LEFT, y, LEFT + WIDTH, y, RulingLine.Source.STROKE));
    }
    return this;
  }

  /** Figures outside the table, each in the middle of its column, the last in the last one. */
  public DrawnTable under(double top, String... figures) {
    double width = WIDTH / (figures.length + 1);
    for (int i = 0; i < figures.length; i++) {
      double middle = LEFT + (i + 1.5) * width;
      text(middle - figures[i].length() * SIZE / 2, top, figures[i]);
    }
    return this;
  }

  /** A blank row. */
  public DrawnTable blank(int cells, double height) {
    return ruled(cells, height);
  }

  /** Lower edge of what has been drawn so far, in points. */
  public double end() {
    return y;
  }

  private DrawnTable ruled(int cells, double height) {
    double width = WIDTH / cells;
    for (int i = 0; i <= cells; i++) {
      double x = LEFT + i * width;
      rules.add(new RulingLine(x, y, x, y + height, RulingLine.Source.STROKE));
    }
    rules.add(new RulingLine(LEFT, y, LEFT + WIDTH, y, RulingLine.Source.STROKE));
    y += height;
    rules.add(new RulingLine(LEFT, y, LEFT + WIDTH, y, RulingLine.Source.STROKE));
    return this;
  }

  /** Draws something that is no text, as a digit in outlines is. */
  DrawnTable drawing(Box where) {
    ink.add(new Ink(where, Ink.Kind.DRAWING));
    return this;
  }

  /** The page on which it is drawn. */
  public Page page(int number) {
    return new Page(number, 600, 840, glyphs, rules, 0, Rotation.NONE, ink);
  }

  public ReadTables read() {
    List<Page> pages = List.of(page(1));
    return PrintedTables.read(pages, Furniture.of(pages), Deadline.none());
  }
}
