package io.github.nianbao.line;

import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Brings glyphs into the order of their places. */
final class GlyphOrder {

  private GlyphOrder() {}

  /** A place of a glyph along some direction. */
  interface Place {
    double of(Glyph glyph);
  }

  /**
   * Some glyphs in the order of their places; those of one place stay as they are.
   *
   * @return the list itself where it is in order, as most are, for most are drawn so
   */
  static List<Glyph> by(Place place, List<Glyph> glyphs) {
    double last = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : glyphs) {
      double next = place.of(glyph);
      if (Double.compare(next, last) < 0) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort((a, b) -> Double.compare(place.of(a), place.of(b)));
        return sorted;
      }
      last = next;
    }
    return glyphs;
  }
}
