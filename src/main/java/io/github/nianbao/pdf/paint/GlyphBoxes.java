package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.Boxes;

/** What of the em boxes of glyphs is painted. */
final class GlyphBoxes {

  // Of a glyph's box, the ink of a figure leaves at most so much free on either side.
  private static final double SIDE = 0.15;
  private static final double ABOVE = 0.25;

  /** So much of the ink of a glyph, of 1, does not matter. */
  private static final double EDGE = 0.1;

  private static final String FIGURES = "0123456789.,-+";

  private GlyphBoxes() {}

  /** Whether a glyph may be a part of a figure. */
  static boolean isOfFigure(String text) {
    return text.length() == 1 && FIGURES.contains(text);
  }

  /** Whether an area holds so little of some ink that its look does not change. */
  static boolean isApart(Box ink, Box area) {
    Box shared = Boxes.intersection(ink, area);
    return shared == null
        || shared.width() <= EDGE * ink.width()
        || shared.height() <= EDGE * ink.height();
  }

  /** Whether so much of some ink lies outside an area that its look changes. */
  static boolean isCut(Box ink, Box area) {
    Box shared = Boxes.intersection(ink, area);
    return shared == null
        || shared.width() < (1 - EDGE) * ink.width()
        || shared.height() < (1 - EDGE) * ink.height();
  }

  /** Where in the box of a glyph the ink of a figure lies, at least. */
  static Box ink(Box box) {
    double side = SIDE * box.width();
    double above = ABOVE * box.height();
    return new Box(box.x0() + side, box.y0() + above, box.x1() - side, box.y1() - above);
  }
}
