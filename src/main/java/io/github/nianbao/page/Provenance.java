package io.github.nianbao.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found in its source.
 *
 * @param page number from 1; 0 in a source without pages
 * @param box in points, origin top left of the page as it is read; in a source without pages in
 *     units of its own, in which what comes later lies lower; null where the edges are not known
 * @param words what a source without pages calls it, such as {@code table 3, row 7, cell 5}; null
 *     on a page, and where it has no name
 */
public record Provenance(int page, @Nullable Box box, @Nullable String words) {

  /** A place without a name. */
  public Provenance(int page, @Nullable Box box) {
    this(page, box, null);
  }

  /** This and another on the same page, in one box; where one has no box, that of the other. */
  public Provenance and(Provenance other) {
    if (box == null || other.box == null) {
      return box == null ? new Provenance(page, other.box, words) : this;
    }
    return new Provenance(page, box.union(other.box), words);
  }

  /** Whether both share some of one page. */
  public boolean overlaps(Provenance other) {
    return page == other.page
        && box != null
        && other.box != null
        && box.y0() < other.box.y1()
        && other.box.y0() < box.y1()
        && box.x0() < other.box.x1()
        && other.box.x0() < box.x1();
  }

  /** Where it begins. */
  public Place place() {
    return new Place(page, box == null ? 0 : box.y0());
  }

  /** Some places, those of each page in one, in the order of their pages. */
  public static List<Provenance> byPage(List<Provenance> places) {
    Map<Integer, Provenance> pages = new TreeMap<>();
    for (Provenance place : places) {
      pages.merge(place.page, place, Provenance::and);
    }
    return List.copyOf(pages.values());
  }
}
