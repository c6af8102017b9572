package io.github.nianbao.print;

import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.narrative.TableRegion;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Where tables lie on the pages and what lies in them, so that it is no text beside them. */
final class TableAreas {

  private final List<Page> pages;
  private final Furniture furniture;
  private final List<TableRegion> regions;
  private final Set<Glyph> glyphs;

  /** The areas of the tables that ruling lines show. */
  TableAreas(PrintedGrids print) {
    pages = print.pages();
    furniture = print.furniture();
    regions = new ArrayList<>(print.regions());
    glyphs = Collections.newSetFromMap(new IdentityHashMap<>(print.glyphs().size()));
    glyphs.addAll(print.glyphs());
  }

  List<TableRegion> regions() {
    return regions;
  }

  Set<Glyph> glyphs() {
    return glyphs;
  }

  boolean holds(Glyph glyph) {
    return glyphs.contains(glyph);
  }

  /** Enters where a table lies that ruling lines do not show. */
  void enter(TableCandidate table) {
    for (Provenance extent : table.extents()) {
      Page page = page(extent.page());
      Box box = Objects.requireNonNull(extent.box());
      regions.add(new TableRegion(extent.page(), new Box(0, box.y0(), page.width(), box.y1())));
      glyphs.addAll(within(page, box));
    }
  }

  private Page page(int number) {
    return pages.stream().filter(page -> page.number() == number).findFirst().orElseThrow();
  }

  /** What lies on a page at the height of a box, without page furniture. */
  private List<Glyph> within(Page page, Box box) {
    Predicate<Glyph> other = furniture.on(page);
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      double y = glyph.box().centerY();
      if (y >= box.y0() && y <= box.y1() && !other.test(glyph)) {
        glyphs.add(glyph);
      }
    }
    return glyphs;
  }
}
