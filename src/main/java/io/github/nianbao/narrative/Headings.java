package io.github.nianbao.narrative;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the headings of the six sections among the lines of a report. */
final class Headings {

  /** A heading may be wrapped over so many lines. */
  private static final int MOST_LINES = 3;

  /** The lines of a list are no further apart than this, in font sizes. */
  private static final double LIST_PITCH = 4;

  /** So many headings without a line between them are a list of headings. */
  private static final int LIST = 3;

  private Headings() {}

  /**
   * The headings, in reading order, each kind at most once.
   *
   * @param lines all lines
   * @param tableLines indexes of lines that belong to tables; only a heading without any misprint
   *     is believed there
   * @param deadline when it has to have ended
   */
  static List<Heading> of(List<Line> lines, BitSet tableLines, Deadline deadline) {
    return inOrder(candidates(lines, tableLines, deadline), deadline);
  }

  /**
   * All that may be headings, in reading order, but for those of a contents page.
   *
   * @param lines all lines
   * @param tableLines indexes of lines that belong to tables
   * @param deadline when it has to have ended
   */
  static List<Heading> candidates(List<Line> lines, BitSet tableLines, Deadline deadline) {
    List<Heading> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      deadline.check();
      Heading heading = at(lines, i);
      if (heading != null && (!tableLines.get(i) || heading.cost() == 0)) {
        candidates.add(heading);
      }
    }
    return withoutLists(candidates, lines);
  }

  private static @Nullable Heading at(List<Line> lines, int index) {
    if (HeadingMatcher.isNone(lines.get(index).text())) {
      return null;
    }
    Heading best = HeadingMatcher.match(lines.get(index).text(), index, 1);
    if (best != null && (best.cost() == 0 || !best.rest().isBlank())) {
      return best;
    }
    StringBuilder text = new StringBuilder(lines.get(index).text());
    for (int more = 1; more < MOST_LINES && index + more < lines.size(); more++) {
      text.append(lines.get(index + more).text());
      Heading wrapped = HeadingMatcher.match(text.toString(), index, more + 1);
      boolean better = best == null || (wrapped != null && wrapped.cost() < best.cost());
      if (wrapped != null && wrapped.rest().isBlank() && better) {
        best = wrapped;
      }
    }
    return best;
  }

  /** Takes out a contents page: headings without anything between them that come again later. */
  private static List<Heading> withoutLists(List<Heading> candidates, List<Line> lines) {
    List<Heading> kept = new ArrayList<>();
    int start = 0;
    while (start < candidates.size()) {
      int end = start + 1;
      while (end < candidates.size()
          && candidates.get(end - 1).rest().isBlank()
          && candidates.get(end - 1).nextLine() == candidates.get(end).line()
          && isRightOver(
              lines.get(candidates.get(end).line() - 1), lines.get(candidates.get(end).line()))
          && candidates.get(end - 1).kind() < candidates.get(end).kind()) {
        end++;
      }
      List<Heading> run = candidates.subList(start, end);
      List<Heading> later = candidates.subList(end, candidates.size());
      boolean list =
          run.size() >= LIST
              && run.stream()
                  .filter(h -> later.stream().anyMatch(l -> l.kind() == h.kind()))
                  .skip(run.size() / 2)
                  .findAny()
                  .isPresent();
      if (!list) {
        kept.addAll(run);
      }
      start = end;
    }
    return kept;
  }

  /** Whether no table lies between two lines after one another. */
  private static boolean isRightOver(Line upper, Line lower) {
    Box above = upper.box();
    Box below = lower.box();
    return above == null
        || below == null
        || (upper.page() == lower.page()
            && below.centerY() - above.centerY() <= LIST_PITCH * lower.size());
  }

  /** The longest chain of kinds that rise; of equal ones that with the fewest misprints. */
  static List<Heading> inOrder(List<Heading> candidates, Deadline deadline) {
    List<HeadingChain> chains = new ArrayList<>();
    // Of the chains that end far enough before a heading, the best for each kind of their ends.
    Map<Integer, HeadingChain> settled = new TreeMap<>();
    int next = 0;
    HeadingChain best = null;
    for (Heading heading : candidates) {
      deadline.check();
      for (; next < chains.size() && isFarBefore(chains.get(next), heading); next++) {
        settled.merge(chains.get(next).last().kind(), chains.get(next), HeadingChain::better);
      }
      HeadingChain before = null;
      for (HeadingChain chain : settled.values()) {
        before = chain.isBefore(heading) ? HeadingChain.better(before, chain) : before;
      }
      for (HeadingChain chain : chains.subList(next, chains.size())) {
        before = chain.isBefore(heading) ? HeadingChain.better(before, chain) : before;
      }
      HeadingChain chain = HeadingChain.of(before, heading);
      chains.add(chain);
      best = HeadingChain.better(best, chain);
    }
    return best == null ? List.of() : best.headings();
  }

  private static boolean isFarBefore(HeadingChain chain, Heading heading) {
    return chain.last().line() + MOST_LINES <= heading.line();
  }
}
