package io.github.nianbao.layout.aligned;

import io.github.nianbao.match.FormReader;
import io.github.nianbao.match.RowAligner;
import io.github.nianbao.narrative.Furniture;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where a table that was read by alignment stands on a page: from its header, or its first row
 * there, to its last row there.
 */
public record TableExtent(int page, double y0, double y1) {

  public static List<TableExtent> of(FormReader.Reading reading) {
    Map<Integer, TableExtent> regions = rows(reading);
    for (TableFragment segment : reading.segments()) {
      Header header = segment.header();
      add(regions, new TableExtent(header.page(), header.y0(), header.y1()));
    }
    return List.copyOf(regions.values());
  }

  /** From its first row on each page to its last, without headers. */
  public static List<TableExtent> ofRows(FormReader.Reading reading) {
    return List.copyOf(rows(reading).values());
  }

  private static Map<Integer, TableExtent> rows(FormReader.Reading reading) {
    Map<Integer, TableExtent> regions = new TreeMap<>();
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (RowAligner.Match match : reading.alignment().matches()) {
      if (match != null) {
        first = Math.min(first, match.from());
        last = Math.max(last, match.to());
      }
    }
    for (int i = first; i < last; i++) {
      RowBand slice = reading.slices().get(i);
      add(regions, new TableExtent(slice.page(), slice.y0(), slice.y1()));
    }
    return regions;
  }

  private static void add(Map<Integer, TableExtent> regions, TableExtent region) {
    regions.merge(
        region.page,
        region,
        (a, b) -> new TableExtent(a.page, Math.min(a.y0, b.y0), Math.max(a.y1, b.y1)));
  }

  /** Whether another has some of the height of the same page. */
  public boolean overlaps(TableExtent other) {
    return page == other.page && y0 < other.y1 && other.y0 < y1;
  }

  private static Page page(List<Page> pages, int number) {
    return pages.stream().filter(page -> page.number() == number).findFirst().orElseThrow();
  }

  public Box box(List<Page> pages) {
    return new Box(0, y0, page(pages, page).width(), y1);
  }

  /** What stands in it, without page furniture. */
  public List<Glyph> glyphs(List<Page> pages, Furniture furniture) {
    Page own = page(pages, page);
    Predicate<Glyph> other = furniture.on(own);
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : own.glyphs()) {
      double y = glyph.box().centerY();
      if (y >= y0 && y <= y1 && !other.test(glyph)) {
        glyphs.add(glyph);
      }
    }
    return glyphs;
  }
}
