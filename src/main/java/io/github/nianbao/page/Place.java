package io.github.nianbao.page;

import java.util.Comparator;

/**
 * Where something begins in a document.
 *
 * @param page from 1; 0 in a source without pages
 * @param y in points, from the top; in a source without pages in units of its own
 */
public record Place(int page, double y) implements Comparable<Place> {

  private static final Comparator<Place> DOWNWARDS =
      Comparator.comparingInt(Place::page).thenComparingDouble(Place::y);

  @Override
  public int compareTo(Place other) {
    return DOWNWARDS.compare(this, other);
  }

  /** Whether this comes before another. */
  public boolean before(Place other) {
    return compareTo(other) < 0;
  }
}
