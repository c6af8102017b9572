package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;

/** What of the em boxes of glyphs is painted. */
final class GlyphBoxes {

  // Of a glyph's box, the ink of a figure leaves at most so much free on either side.
  private static final double SIDE = 0.15;
  private static final double ABOVE = 0.25;

  private GlyphBoxes() {}

  /** Where in the box of a glyph the ink of a figure lies, at least. */
  static Box ink(Box box) {
    double side = SIDE * box.width();
    double above = ABOVE * box.height();
    return new Box(box.x0() + side, box.y0() + above, box.x1() - side, box.y1() - above);
  }
}
