package io.github.nianbao.print;

import io.github.nianbao.fragment.FragmentFinder;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.narrative.TableRegion;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Place;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The grids of ruling lines on the pages of one report, and the running text around them.
 *
 * @param pages of the report
 * @param furniture of them, and whatever lies behind the report
 * @param grids in reading order
 * @param regions where those that may be tables lie
 * @param glyphs that lie in those
 * @param fragments of the statutory tables in the grids
 * @param outline the text around them
 */
record PrintedGrids(
    List<Page> pages,
    Furniture furniture,
    List<Table> grids,
    List<TableRegion> regions,
    Set<Glyph> glyphs,
    FragmentFinder fragments,
    Outline outline) {

  /** A grid of fewer cells is a frame around text, no table. */
  private static final int LEAST_CELLS = 4;

  /** A narrower one, in points, is a character drawn as lines, as some bold ones are. */
  private static final double LEAST_WIDTH = 72;

  /** Where no document ends. */
  private static final Place NOWHERE = new Place(Integer.MAX_VALUE, 0);

  /** Those of a document, up to a second report in it. */
  static PrintedGrids of(List<Page> pages, Furniture furniture, Deadline deadline) {
    PrintedGrids all = before(NOWHERE, pages, furniture, deadline);
    Outline.SecondReport second = all.outline.second();
    if (second == null) {
      return all;
    }
    Place end = second.place();
    List<Page> own = pages.stream().filter(page -> page.number() <= end.page()).toList();
    Page last = own.get(own.size() - 1);
    Furniture beside = furniture.with(last, glyph -> glyph.box().centerY() >= end.y());
    PrintedGrids first = before(end, own, beside, deadline);
    return new PrintedGrids(
        own, beside, first.grids, first.regions, first.glyphs, first.fragments, all.outline);
  }

  private static PrintedGrids before(
      Place end, List<Page> pages, Furniture furniture, Deadline deadline) {
    List<Table> grids = new ArrayList<>();
    for (Page page : pages) {
      deadline.check();
      Lattice.grids(furniture.clear(page)).stream()
          .filter(grid -> grid.where().place().before(end))
          .forEach(grids::add);
    }
    int count = pages.stream().mapToInt(page -> page.glyphs().size()).sum();
    Set<Glyph> glyphs = Collections.newSetFromMap(new IdentityHashMap<>(count));
    List<TableRegion> regions = new ArrayList<>();
    for (Table grid : grids) {
      Box box = Objects.requireNonNull(grid.where().box());
      if (grid.cells().size() >= LEAST_CELLS && box.width() >= LEAST_WIDTH) {
        regions.add(new TableRegion(grid.page(), box));
        grid.cells().forEach(cell -> glyphs.addAll(cell.content().glyphs()));
      }
    }
    FragmentFinder fragments = FragmentFinder.of(grids);
    fragments.texts().forEach(cell -> cell.content().glyphs().forEach(glyphs::remove));
    Outline outline = outline(pages, furniture, glyphs, deadline);
    Set<CellContent> words = WordsOverTables.in(fragments.over(), outline);
    if (!words.isEmpty()) {
      Set<Glyph> own = Collections.newSetFromMap(new IdentityHashMap<>());
      words.forEach(cell -> own.addAll(cell.glyphs()));
      own.forEach(glyphs::remove);
      fragments.leaveOut(own::contains);
      regions.removeIf(region -> isAllOf(grids, region, words));
      outline = outline(pages, furniture, glyphs, deadline);
    }
    return new PrintedGrids(
        pages, furniture, List.copyOf(grids), regions, glyphs, fragments, outline);
  }

  /** Whether a region holds nothing but some cells: lines that cross by chance enclose these. */
  private static boolean isAllOf(List<Table> grids, TableRegion region, Set<CellContent> words) {
    return grids.stream()
        .filter(grid -> region.box().equals(grid.where().box()) && region.page() == grid.page())
        .flatMap(grid -> grid.cells().stream())
        .map(TableCell::content)
        .allMatch(content -> content.isBlank() || words.contains(content));
  }

  /** The text around some glyphs that belong to tables. */
  Outline around(Set<Glyph> tables, Deadline deadline) {
    return tables.size() == glyphs.size() ? outline : outline(pages, furniture, tables, deadline);
  }

  private static Outline outline(
      List<Page> pages, Furniture furniture, Set<Glyph> tables, Deadline deadline) {
    List<Line> lines = new ArrayList<>();
    for (Page page : pages) {
      deadline.check();
      lines.addAll(furniture.lines(page, tables::contains));
    }
    return Outline.of(lines, deadline);
  }
}
