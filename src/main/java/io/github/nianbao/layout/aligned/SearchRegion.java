package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import java.util.List;
import java.util.Set;

/**
 * The part of a document in which a table is looked for by alignment: what lies under the heading
 * of its section.
 *
 * @param kind which table
 * @param pages what lies on each page it reaches over, in order
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
      return new Part(
          page,
          y0,
          y1,
          glyphs.stream()
              .filter(glyph -> box.contains(glyph.box().centerX(), glyph.box().centerY()))
              .toList());
    }

    /** The same without some glyphs. */
    Part without(Set<Glyph> some) {
      return new Part(
          page, y0, y1, glyphs.stream().filter(glyph -> !some.contains(glyph)).toList());
    }
  }
}
