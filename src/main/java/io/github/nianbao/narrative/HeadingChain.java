package io.github.nianbao.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headings that follow one another in the order of their sections.
 *
 * @param before those before the last one; null where it is the only one
 * @param last the last one
 * @param length how many there are
 * @param cost what speaks against them: misprints, and ordinals that do not fit
 */
record HeadingChain(@Nullable HeadingChain before, Heading last, int length, int cost) {

  /** What an ordinal that is not that of the section counts, in misprints. */
  private static final int OTHER_ORDINAL = 3;

  /**
   * @param before a chain that {@linkplain #isBefore is before} the heading; null for none
   */
  static HeadingChain of(@Nullable HeadingChain before, Heading heading) {
    int own = heading.cost() + (heading.kind() == heading.ordinal() ? 0 : OTHER_ORDINAL);
    return before == null
        ? new HeadingChain(null, heading, 1, own)
        : new HeadingChain(before, heading, before.length + 1, before.cost + own);
  }

  /** Whether it can go on with a heading: one of a later section, below it. */
  boolean isBefore(Heading heading) {
    return last.kind() < heading.kind() && last.nextLine() <= heading.line();
  }

  /** The longer one; of equal ones that with less against it, then that which ends first. */
  static HeadingChain better(@Nullable HeadingChain first, HeadingChain second) {
    if (first == null || first.length != second.length) {
      return first == null || first.length < second.length ? second : first;
    }
    if (first.cost != second.cost) {
      return first.cost < second.cost ? first : second;
    }
    return first.last.line() <= second.last.line() ? first : second;
  }

  /** All of them, in reading order. */
  List<Heading> headings() {
    Deque<Heading> headings = new ArrayDeque<>();
    for (HeadingChain chain = this; chain != null; chain = chain.before) {
      headings.addFirst(chain.last);
    }
    return List.copyOf(headings);
  }
}
