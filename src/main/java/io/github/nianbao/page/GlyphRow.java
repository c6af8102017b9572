package io.github.nianbao.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Glyphs that stand beside each other, from left to right. */
record GlyphRow(List<Placed> glyphs) {

  /** A gap of this share of the font size between two figures or words is a space. */
  private static final double SPACE = 0.25;

  /** Punctuation whose full-width form NFKC has narrowed. */
  private static final String NARROWED = "!(),.:;?~";

  /** A full-width character's advance is hardly less than its font size. */
  private static final double FULL_WIDTH = 0.85;

  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  /** A glyph and its place in the content order of the page. */
  record Placed(Glyph glyph, int index) {

    Box box() {
      return glyph.box();
    }
  }

  GlyphRow {
    if (!isOrdered(glyphs)) {
      List<Placed> ordered = new ArrayList<>(glyphs);
      ordered.sort(Comparator.comparingDouble(p -> p.box().x0()));
      glyphs = ordered;
    }
    glyphs = Collections.unmodifiableList(glyphs);
  }

  private static boolean isOrdered(List<Placed> glyphs) {
    for (int i = 1; i < glyphs.size(); i++) {
      if (Double.compare(glyphs.get(i).box().x0(), glyphs.get(i - 1).box().x0()) < 0) {
        return false;
      }
    }
    return true;
  }

  Box box() {
    return Box.around(glyphs, Placed::box);
  }

  /** The font size of most of its glyphs. */
  double size() {
    double first = glyphs.get(0).glyph().size();
    boolean even = true;
    for (Placed placed : glyphs) {
      even &= placed.glyph().size() == first;
    }
    if (even) {
      return first;
    }
    Map<Double, Integer> counts = new HashMap<>();
    glyphs.forEach(p -> counts.merge(p.glyph().size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  /** The widest gap between neighbours, in points; 0 for a single glyph. */
  double widestGap() {
    double widest = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      widest = Math.max(widest, glyphs.get(i).box().x0() - glyphs.get(i - 1).box().x1());
    }
    return widest;
  }

  String text() {
    StringBuilder text = new StringBuilder(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      if (i > 0 && spaced(glyphs.get(i - 1), glyphs.get(i))) {
        text.append(' ');
      }
      text.append(printed(glyphs.get(i).glyph()));
    }
    return text.toString();
  }

  Line line(int page) {
    return new Line(text(), page, box(), size());
  }

  private static boolean spaced(Placed left, Placed right) {
    if (!Scripts.latin(left.glyph().text()) || !Scripts.latin(right.glyph().text())) {
      return false;
    }
    double size = Math.min(left.glyph().size(), right.glyph().size());
    return spaceDrawn(left, right) || right.box().x0() - left.box().x1() > SPACE * size;
  }

  /** A drawn space is known between neighbours in content order only, whichever came first. */
  private static boolean spaceDrawn(Placed left, Placed right) {
    return (right.index() == left.index() + 1 && right.glyph().spaceBefore())
        || (left.index() == right.index() + 1 && left.glyph().spaceBefore());
  }

  private static String printed(Glyph glyph) {
    String text = glyph.text();
    boolean wide =
        text.length() == 1
            && NARROWED.indexOf(text.charAt(0)) >= 0
            && glyph.box().width() >= FULL_WIDTH * glyph.size();
    return wide ? String.valueOf((char) (text.charAt(0) + FULL_WIDTH_OFFSET)) : text;
  }
}
