package io.github.nianbao.scan;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Recognition;
import java.util.ArrayList;
import java.util.List;

/** What was read on a page, with its places in points. */
final class RecognisedText {

  private final double scale;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Recognition.Figure> figures = new ArrayList<>();
  private double smallestDigit = Double.MAX_VALUE;

  /**
   * @param scale pixels to a point
   */
  RecognisedText(double scale) {
    this.scale = scale;
  }

  /** Adds what was read, its places in pixels. */
  void add(CellReader.Read read) {
    for (Glyph glyph : read.glyphs()) {
      Glyph placed = inPoints(glyph);
      glyphs.add(placed);
      if (read.figure() || glyph.isDigit()) {
        figures.add(new Recognition.Figure(placed.box(), read.confidence(), read.figure()));
      }
      if (read.figure() && glyph.isDigit()) {
        smallestDigit = Math.min(smallestDigit, placed.size());
      }
    }
  }

  List<Glyph> glyphs() {
    return List.copyOf(glyphs);
  }

  /** How sure those are who read the figures. */
  List<Recognition.Figure> figures() {
    return List.copyOf(figures);
  }

  /** The font size of the smallest digit of a figure, in points; beyond all where there is none. */
  double smallestDigit() {
    return smallestDigit;
  }

  private Glyph inPoints(Glyph glyph) {
    Box box = glyph.box();
    return new Glyph(
        glyph.text(),
        new Box(box.x0() / scale, box.y0() / scale, box.x1() / scale, box.y1() / scale),
        glyph.size() / scale,
        false,
        false);
  }
}
