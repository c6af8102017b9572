package io.github.nianbao.layout.region;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.layout.region.SearchRegions.PageRange;
import io.github.nianbao.narrative.Heading;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Provenance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the regions of the tables between the headings of the sections. */
public final class SearchRegions {

  /** No table reaches over more pages; where there are no more, all are looked at. */
  private static final int MAXIMUM_PAGES = 6;

  /** So many pages of a table may hold its header or blank cells alone. */
  private static final int BESIDE = 2;

  private final List<Page> pages;
  private final Furniture furniture;
  private final Outline outline;
  private final Set<Glyph> counting = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Some pages of a document.
   *
   * @param first number from 1
   * @param last number from 1
   */
  public record PageRange(int first, int last) {}

  /**
   * Regions of a document.
   *
   * @param pages of it
   * @param furniture of the pages
   * @param outline the text around its tables
   */
  public SearchRegions(List<Page> pages, Furniture furniture, Outline outline) {
    this.pages = pages;
    this.furniture = furniture;
    this.outline = outline;
  }

  /** Whether a glyph only counts the rows or columns of a table whose region was asked for. */
  public boolean isCounting(Glyph glyph) {
    return counting.contains(glyph);
  }

  /**
   * From the last heading at or before that of the table's section to the one after it; of many
   * pages only those where the table may be.
   *
   * @param near pages that hold most of the table, as its ruling lines show; null where none do
   */
  public SearchRegion of(TableKind kind, @Nullable PageRange near) {
    Line from = null;
    Line to = null;
    List<Line> lines = outline.lines();
    for (Heading heading : kind.hasSection() ? outline.headings() : List.<Heading>of()) {
      if (heading.kind() <= kind.section()) {
        from = lines.get(heading.nextLine() - 1);
      } else if (to == null) {
        to = lines.get(heading.line());
      }
    }
    List<Page> within = new ArrayList<>();
    for (Page page : pages) {
      boolean before = from != null && page.number() < from.page();
      boolean after = to != null && page.number() > to.page();
      if (!before && !after) {
        within.add(page);
      }
    }
    List<SearchRegion.Part> parts = new ArrayList<>();
    for (Page page : likely(within, near)) {
      parts.add(part(page, lowerEdge(from, page), upperEdge(to, page)));
    }
    SearchRegion region = region(kind, parts);
    counting.addAll(region.counting());
    return region;
  }

  /** What lies where a table was found by other means. */
  public SearchRegion within(TableKind kind, List<Provenance> extents) {
    List<SearchRegion.Part> parts = new ArrayList<>();
    for (Provenance extent : extents) {
      Box box = Objects.requireNonNull(extent.box());
      pages.stream()
          .filter(page -> page.number() == extent.page())
          .forEach(page -> parts.add(part(page, box.y0(), box.y1()).within(box)));
    }
    return region(kind, parts);
  }

  private static SearchRegion region(TableKind kind, List<SearchRegion.Part> parts) {
    List<RegionRuns> pages = new ArrayList<>();
    Set<Glyph> counting = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<SearchRegion.Part> half : SideBySide.of(parts, kind)) {
      List<RegionRuns> runs = new ArrayList<>();
      half.forEach(part -> runs.add(RegionRuns.of(part, kind)));
      Set<Glyph> own = CountingRuns.of(kind, runs);
      if (!own.isEmpty()) {
        runs.replaceAll(page -> RegionRuns.of(page.part().without(own), kind));
      }
      pages.addAll(runs);
      counting.addAll(own);
    }
    return new SearchRegion(kind, pages, counting);
  }

  /**
   * The pages where a table may be: the rest of one that ruling lines show is near what they show,
   * and figures lie on some page of any other.
   */
  private static List<Page> likely(List<Page> pages, @Nullable PageRange near) {
    if (pages.size() <= MAXIMUM_PAGES) {
      return pages;
    }
    if (near != null) {
      int from = near.first() - MAXIMUM_PAGES;
      int to = near.last() + MAXIMUM_PAGES;
      return pages.stream().filter(p -> p.number() >= from && p.number() <= to).toList();
    }
    BitSet figures = new BitSet();
    for (int i = 0; i < pages.size(); i++) {
      if (LoneFigures.on(pages.get(i))) {
        figures.set(Math.max(0, i - BESIDE), i + BESIDE + 1);
      }
    }
    return IntStream.range(0, pages.size()).filter(figures::get).mapToObj(pages::get).toList();
  }

  private static double lowerEdge(@Nullable Line line, Page page) {
    Box box = line == null || line.page() != page.number() ? null : line.box();
    return box == null ? 0 : box.centerY() + box.height() / 4;
  }

  private static double upperEdge(@Nullable Line line, Page page) {
    Box box = line == null || line.page() != page.number() ? null : line.box();
    return box == null ? page.height() : box.centerY() - box.height() / 4;
  }

  private SearchRegion.Part part(Page page, double y0, double y1) {
    Predicate<Glyph> other = furniture.on(page);
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      double y = glyph.box().centerY();
      if (y > y0 && y < y1 && !other.test(glyph)) {
        glyphs.add(glyph);
      }
    }
    return new SearchRegion.Part(page, y0, y1, glyphs);
  }
}
