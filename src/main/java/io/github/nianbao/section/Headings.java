package io.github.nianbao.section;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the headings of the six sections among the lines of a report. */
final class Headings {

  /** A heading may be wrapped over so many lines. */
  private static final int MOST_LINES = 3;

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
    List<Heading> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      deadline.check();
      Heading heading = at(lines, i);
      if (heading != null && (!tableLines.get(i) || heading.cost() == 0)) {
        candidates.add(heading);
      }
    }
    return inOrder(withoutLists(candidates), deadline);
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
  private static List<Heading> withoutLists(List<Heading> candidates) {
    List<Heading> kept = new ArrayList<>();
    int start = 0;
    while (start < candidates.size()) {
      int end = start + 1;
      while (end < candidates.size()
          && candidates.get(end - 1).rest().isBlank()
          && candidates.get(end - 1).nextLine() == candidates.get(end).line()
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

  /** The longest chain of kinds that rise; of equal ones that with the fewest misprints. */
  private static List<Heading> inOrder(List<Heading> candidates, Deadline deadline) {
    int n = candidates.size();
    int[] length = new int[n];
    int[] cost = new int[n];
    Map<Integer, Integer> before = new HashMap<>();
    int best = -1;
    for (int i = 0; i < n; i++) {
      deadline.check();
      length[i] = 1;
      cost[i] = weight(candidates.get(i));
      int own = cost[i];
      for (int j = 0; j < i; j++) {
        boolean rises = candidates.get(j).kind() < candidates.get(i).kind();
        boolean apart = candidates.get(j).nextLine() <= candidates.get(i).line();
        int joined = cost[j] + own;
        boolean better =
            length[j] + 1 > length[i] || (length[j] + 1 == length[i] && joined < cost[i]);
        if (rises && apart && better) {
          length[i] = length[j] + 1;
          cost[i] = joined;
          before.put(i, j);
        }
      }
      if (best < 0
          || length[i] > length[best]
          || (length[i] == length[best] && cost[i] < cost[best])) {
        best = i;
      }
    }
    List<Heading> chain = new ArrayList<>();
    for (Integer i = best < 0 ? null : best; i != null; i = before.get(i)) {
      chain.add(candidates.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Misprints, and an ordinal that does not fit, speak against a heading. */
  private static int weight(Heading heading) {
    return heading.cost() + (heading.kind() == heading.ordinal() ? 0 : 3);
  }
}
