package io.github.nianbao.page;

import java.util.List;

/** Which ink in a cell is neither its border or background nor explained by its text. */
final class StrayInk {

  /** The edges of a cell may be drawn as thick as this, in points. */
  static final double EDGE = 0.8;

  /** What is smaller both ways, in points, may be a dot. */
  static final double DOT = 3;

  /** What fills so much of a cell both ways is its background. */
  private static final double BACKGROUND = 0.8;

  /** A sign may reach over the edges of its cell, up to so many of its sides. */
  private static final double OVER = 1.3;

  /** So much of the font size around a glyph is blank. */
  private static final double ROOM = 0.1;

  /** A line upwards is the stroke of a digit up to so much of the height of its cell. */
  private static final double STROKE = 0.65;

  private StrayInk() {}

  /** Whether a stain is no part of the cell that it lies in, and not explained by its text. */
  static boolean isSign(Ink stain, Box cell, List<Glyph> text) {
    Box box = stain.box();
    // Dots of a border lie on the edge.
    double edge = isDot(box) ? EDGE : 0;
    if (box.centerX() < cell.x0() + edge
        || box.centerX() > cell.x1() - edge
        || box.centerY() < cell.y0() + edge
        || box.centerY() > cell.y1() - edge) {
      return false;
    }
    return switch (stain.kind()) {
      case HIDDEN, OF_TWO_SHADES, CUT -> false;
      case HALF_HIDDEN -> true;
      case TEXT -> isWithin(box, cell);
      case LINES -> isWithin(box, cell) && !(text.isEmpty() && isBackground(box, cell));
      case PIECE ->
          text.stream().anyMatch(glyph -> glyph.box().contains(box.centerX(), box.centerY()));
      case DRAWING -> isWithin(box, cell) && !isBackground(box, cell) && !lies(text, box);
      case IMAGE -> isWithin(box, cell) && !lies(text, box);
    };
  }

  static boolean isDot(Box box) {
    return Math.max(box.width(), box.height()) < DOT;
  }

  private static boolean isWithin(Box box, Box cell) {
    return box.width() <= OVER * cell.width() && box.height() <= OVER * cell.height();
  }

  private static boolean isBackground(Box box, Box cell) {
    return box.width() >= BACKGROUND * cell.width() && box.height() >= BACKGROUND * cell.height();
  }

  /** Whether there is a text, and all of it lies upon something. */
  private static boolean lies(List<Glyph> text, Box on) {
    for (Glyph glyph : text) {
      Box box = glyph.box();
      double room = ROOM * glyph.size();
      if (box.x0() < on.x0() - room
          || box.y0() < on.y0() - room
          || box.x1() > on.x1() + room
          || box.y1() > on.y1() + room) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether a line upwards is one of a digit, and no border or frame. */
  static boolean isStroke(RulingLine rule, Box cell, List<Glyph> text) {
    double height = text.isEmpty() ? STROKE * cell.height() : text.get(0).size();
    return rule.x0() > cell.x0() + EDGE
        && rule.x0() < cell.x1() - EDGE
        && rule.y0() > cell.y0() + EDGE
        && rule.y1() < cell.y1() - EDGE
        && rule.length() < height;
  }

  /**
   * Whether a line across is drawn in a cell beside its text, as a minus is, and touches nothing.
   */
  static boolean isDash(RulingLine rule, Box cell, List<Glyph> text) {
    double size = text.get(0).size();
    double gap = Double.POSITIVE_INFINITY;
    for (Glyph glyph : text) {
      Box box = glyph.box();
      gap = Math.min(gap, Math.max(box.x0() - rule.x1(), rule.x0() - box.x1()));
    }
    boolean within = rule.x0() > cell.x0() + EDGE && rule.x1() < cell.x1() - EDGE;
    return rule.length() < size && gap > 0 && (within || gap < Glyph.SPACE * size);
  }
}
