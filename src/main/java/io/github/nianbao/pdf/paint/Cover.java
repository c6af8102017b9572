package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.PagePath;

/** What an opaque area that is painted leaves to be seen of the ink that lies under it. */
interface Cover {

  /** How much of some ink is seen no more. */
  enum Hides {
    NOTHING,
    /** So much that it may look like something else. */
    PART,
    ALL
  }

  /** Into so many columns and rows of places some ink is divided to look what hides it. */
  int ACROSS = 3;

  int SAMPLES = ACROSS * ACROSS;

  /**
   * How much it hides of a glyph.
   *
   * @param ink where in the box of the glyph its ink lies
   */
  Hides hides(Box ink);

  /** A box that is painted all over. */
  static Cover of(Box area) {
    return ink -> {
      if (Boxes.holds(area, ink)) {
        return Hides.ALL;
      }
      return GlyphBoxes.isApart(ink, area) ? Hides.NOTHING : Hides.PART;
    };
  }

  /** A box of which nobody knows where it is painted. */
  static Cover somewhereIn(Box area) {
    return ink -> GlyphBoxes.isApart(ink, area) ? Hides.NOTHING : Hides.PART;
  }

  /**
   * A path that is filled, of any form.
   *
   * @param clip beside which nothing is painted
   * @param whole whether all is painted that lies within both
   */
  static Cover of(PagePath path, Box clip, boolean whole) {
    return ink -> {
      int painted = 0;
      for (int i = 0; i < SAMPLES; i++) {
        double x = ink.x0() + ink.width() * (i % ACROSS) / (ACROSS - 1);
        int row = i / ACROSS;
        double y = ink.y0() + ink.height() * row / (ACROSS - 1);
        painted += clip.contains(x, y) && path.paints(x, y) ? 1 : 0;
      }
      if (painted == 0) {
        return Hides.NOTHING;
      }
      return whole && painted == SAMPLES ? Hides.ALL : Hides.PART;
    };
  }
}
