package io.github.nianbao.look;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.report.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page in which a cell lies.
 *
 * @param box in points, on the page as read, without the lines around it
 * @param size of the font of its text, in points; 0 where it has none
 */
record CellRegion(Box box, double size) {

  /** Lines around a cell reach into it so far, in points. */
  private static final double EDGE = 1;

  /** Beyond this, in points, a line is none of the cell. */
  private static final double REACH = 120;

  /** Where no line closes a cell, so much of the font size around its text belongs to it. */
  private static final double MARGIN = 0.35;

  /** The region of a cell; null where it cannot be told. */
  static @Nullable CellRegion of(Page page, Cell cell) {
    if (cell.box() == null) {
      return null;
    }
    double[] at = cell.box().corners();
    Box box = new Box(at[0], at[1], at[2], at[3]);
    if (cell.printed().isEmpty()) {
      boolean wide = box.width() > 2 * EDGE && box.height() > 2 * EDGE;
      Box inner = new Box(box.x0() + EDGE, box.y0() + EDGE, box.x1() - EDGE, box.y1() - EDGE);
      boolean alone = wide && glyphs(page, inner).isEmpty();
      return alone ? new CellRegion(inner, 0) : null;
    }
    List<Glyph> text = glyphs(page, box);
    if (text.isEmpty() || !spells(text, cell)) {
      return null;
    }
    double size = text.stream().mapToDouble(Glyph::size).min().orElse(0);
    Box closed = closed(page, box, MARGIN * size);
    if (glyphs(page, closed).size() > text.size()) {
      double room = MARGIN * size;
      closed = new Box(box.x0() - room, box.y0() - room, box.x1() + room, box.y1() + room);
      if (glyphs(page, closed).size() > text.size()) {
        return null;
      }
    }
    return new CellRegion(figureOf(closed, text), size);
  }

  /** A cell without a unit after its figure and a plus before it, which no figure has. */
  private static Box figureOf(Box cell, List<Glyph> text) {
    double left = cell.x0();
    double right = cell.x1();
    for (Glyph glyph : text) {
      if (glyph.text().equals("+")) {
        left = Math.max(left, glyph.box().x1());
      } else if (Character.isIdeographic(glyph.text().codePointAt(0))) {
        right = Math.min(right, glyph.box().x0());
      }
    }
    double from = left;
    double to = right;
    boolean between =
        text.stream()
            .filter(Glyph::isDigit)
            .map(Glyph::box)
            .allMatch(box -> box.centerX() > from && box.centerX() < to);
    return between && text.stream().anyMatch(Glyph::isDigit)
        ? new Box(left, cell.y0(), right, cell.y1())
        : cell;
  }

  /** Whether a text is what a cell says, wherever its characters stand. */
  private static boolean spells(List<Glyph> text, Cell cell) {
    StringBuilder all = new StringBuilder();
    text.forEach(glyph -> all.append(glyph.text()));
    return Arrays.equals(sorted(all.toString()), sorted(cell.printed()));
  }

  private static int[] sorted(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).sorted().toArray();
  }

  private static List<Glyph> glyphs(Page page, Box box) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (box.contains(glyph.box().centerX(), glyph.box().centerY())) {
        glyphs.add(glyph);
      }
    }
    return glyphs;
  }

  /** From ruling line to ruling line around a text, or so much beyond it where there is none. */
  private static Box closed(Page page, Box text, double room) {
    double x = text.centerX();
    double y = text.centerY();
    double left = x - REACH;
    double right = x + REACH;
    double top = y - REACH;
    double bottom = y + REACH;
    for (RulingLine rule : page.rules()) {
      if (rule.horizontal() && rule.x0() <= x && rule.x1() >= x) {
        top = rule.y0() < y ? Math.max(top, rule.y0()) : top;
        bottom = rule.y0() > y ? Math.min(bottom, rule.y0()) : bottom;
      } else if (!rule.horizontal() && rule.y0() <= y && rule.y1() >= y) {
        left = rule.x0() < x ? Math.max(left, rule.x0()) : left;
        right = rule.x0() > x ? Math.min(right, rule.x0()) : right;
      }
    }
    return new Box(
        left == x - REACH ? text.x0() - room : left + EDGE,
        top == y - REACH ? text.y0() - room : top + EDGE,
        right == x + REACH ? text.x1() + room : right - EDGE,
        bottom == y + REACH ? text.y1() + room : bottom - EDGE);
  }
}
