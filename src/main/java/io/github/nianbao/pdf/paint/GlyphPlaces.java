package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
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
  private final BitSet partly = new BitSet();

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

  /** Glyphs that areas hide a part of, by their places in the list; they may be covered, too. */
  BitSet partly() {
    return partly;
  }

  /**
   * An area was painted that nothing shows through.
   *
   * @param cover what it hides
   * @param glyphs drawn so far
   * @param each is told of the glyphs that are not seen any more
   */
  void cover(Box area, Cover cover, List<Glyph> glyphs, IntConsumer each) {
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
    // The centre of a glyph that reaches into the area may lie in a part beside it.
    int lastRow = Math.min(PARTS - 1, row(area.y1()) + 1);
    int lastColumn = Math.min(PARTS - 1, column(area.x1()) + 1);
    for (int row = Math.max(0, row(area.y0()) - 1); row <= lastRow; row++) {
      for (int column = Math.max(0, column(area.x0()) - 1); column <= lastColumn; column++) {
        coverPart(row * PARTS + column, cover, glyphs, each);
      }
    }
  }

  private void coverPart(int part, Cover cover, List<Glyph> glyphs, IntConsumer each) {
    int before = NONE;
    for (int i = firsts[part]; i != NONE; i = next[i]) {
      Cover.Hides hidden = cover.hides(GlyphBoxes.ink(glyphs.get(i).box()));
      if (hidden != Cover.Hides.ALL) {
        if (hidden == Cover.Hides.PART) {
          partly.set(i);
        }
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
