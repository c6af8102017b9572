package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.pdf.content.Boxes;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds the glyphs of a page that an area is painted over. Their places are looked up when the
 * first area comes: few pages have one after their text.
 */
final class GlyphPlaces {

  /** Into so many parts a page is divided, each way. */
  private static final int PARTS = 64;

  /** Marks the end of a chain. */
  private static final int NONE = -1;

  private final Box page;

  /** For each part of the page the last glyph placed there; of no length before the first area. */
  private int[] firsts = {};

  /** For each glyph the one placed before it in the same part. */
  private int[] next = {};

  private int placed;
  private final BitSet covered = new BitSet();

  /**
   * @param page all of it, as displayed
   */
  GlyphPlaces(Box page) {
    this.page = page;
  }

  /** Glyphs that areas were painted over, by their places in the list. */
  BitSet covered() {
    return covered;
  }

  /**
   * An area was painted that nothing shows through.
   *
   * @param glyphs drawn so far
   * @param each is told of the glyphs that are not seen any more
   */
  void cover(Box area, List<Glyph> glyphs, IntConsumer each) {
    if (firsts.length == 0) {
      firsts = new int[PARTS * PARTS];
      Arrays.fill(firsts, NONE);
    }
    if (next.length < glyphs.size()) {
      next = Arrays.copyOf(next, 2 * glyphs.size());
    }
    for (; placed < glyphs.size(); placed++) {
      place(placed, glyphs.get(placed).box());
    }
    int lastRow = row(area.y1());
    int lastColumn = column(area.x1());
    for (int row = row(area.y0()); row <= lastRow; row++) {
      for (int column = column(area.x0()); column <= lastColumn; column++) {
        coverPart(row * PARTS + column, area, glyphs, each);
      }
    }
  }

  private void coverPart(int part, Box area, List<Glyph> glyphs, IntConsumer each) {
    int before = NONE;
    for (int i = firsts[part]; i != NONE; i = next[i]) {
      if (!Boxes.holds(area, GlyphBoxes.ink(glyphs.get(i).box()))) {
        before = i;
        continue;
      }
      if (before == NONE) {
        firsts[part] = next[i];
      } else {
        next[before] = next[i];
      }
      covered.set(i);
      each.accept(i);
    }
  }

  private void place(int glyph, Box box) {
    int part = row(box.centerY()) * PARTS + column(box.centerX());
    next[glyph] = firsts[part];
    firsts[part] = glyph;
  }

  private int row(double y) {
    return part(y, page.height());
  }

  private int column(double x) {
    return part(x, page.width());
  }

  private static int part(double place, double length) {
    return (int) Math.max(0, Math.min(PARTS - 1, PARTS * place / length));
  }
}
