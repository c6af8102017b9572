package io.github.nianbao.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Sets lines of text on a page of A4 for a test. */
public final class PagePrinter {

  static final double SIZE = 12;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<RulingLine> rules = new ArrayList<>();

  /** A line at its left end; ASCII is half as wide as the rest; a space leaves a gap. */
  public PagePrinter line(double x, double y, String text) {
    return line(x, y, text, SIZE);
  }

  public PagePrinter line(double x, double y, String text, double size) {
    boolean space = false;
    double at = x;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double width = c < 0x80 ? size / 2 : size;
      if (c != ' ') {
        Box box = new Box(at, y, at + width, y + size);
        glyphs.add(new Glyph(String.valueOf(c), box, size, false, space));
      }
      space = c == ' ';
      at += width;
    }
    return this;
  }

  public PagePrinter column(double x, double y, String text, boolean vertical) {
    for (int i = 0; i < text.length(); i++) {
      Box box = new Box(x, y + i * SIZE, x + SIZE, y + (i + 1) * SIZE);
      glyphs.add(new Glyph(text.substring(i, i + 1), box, SIZE, vertical, false));
    }
    return this;
  }

  public PagePrinter verticalRule(double x, double y0, double y1) {
    rules.add(new RulingLine(x, y0, x, y1, RulingLine.Source.STROKE));
    return this;
  }

  public PagePrinter reversed() {
    List<Glyph> forwards = List.copyOf(glyphs);
    glyphs.clear();
    for (int i = forwards.size() - 1; i >= 0; i--) {
      boolean space = i + 1 < forwards.size() && forwards.get(i + 1).spaceBefore();
      glyphs.add(spaced(forwards.get(i), space));
    }
    return this;
  }

  public PagePrinter shuffled() {
    glyphs.replaceAll(glyph -> spaced(glyph, false));
    Collections.shuffle(glyphs, new Random(7));
    return this;
  }

  private static Glyph spaced(Glyph glyph, boolean space) {
    return new Glyph(glyph.text(), glyph.box(), glyph.size(), glyph.vertical(), space);
  }

  public Page page(int number) {
    return new Page(number, 595, 842, List.copyOf(glyphs), List.copyOf(rules), 0);
  }
}
