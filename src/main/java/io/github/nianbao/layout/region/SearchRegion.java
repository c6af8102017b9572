package io.github.nianbao.layout.region;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The part of a document in which a table is looked for by alignment: what lies under the heading
 * of its section.
 *
 * @param kind which table
 * @param pages what lies on each page it reaches over, in order; of a list in halves beside one
 *     another the left ones of all pages before the right ones
 * @param counting what of it only counts rows or columns, which is left out
 */
public record SearchRegion(TableKind kind, List<RegionRuns> pages, Set<Glyph> counting) {

  /**
   * What of a region lies on one page.
   *
   * @param page the page
   * @param y0 upper edge
   * @param y1 lower edge
   * @param glyphs whose centres lie between them, without page furniture
   */
  public record Part(Page page, double y0, double y1, List<Glyph> glyphs) {

    /** What of this lies in a box. */
    Part within(Box box) {
      return where(glyph -> box.contains(glyph.box().centerX(), glyph.box().centerY()));
    }

    /** The same without some glyphs. */
    Part without(Set<Glyph> some) {
      return where(glyph -> !some.contains(glyph));
    }

    /** Some of the glyphs of this. */
    Part where(Predicate<Glyph> some) {
      return new Part(page, y0, y1, glyphs.stream().filter(some).toList());
    }
  }
}
