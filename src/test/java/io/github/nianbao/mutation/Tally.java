package io.github.nianbao.mutation;

import io.github.nianbao.mutation.Promise.Judged;
import io.github.nianbao.mutation.Promise.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many prints of each kind were tried, and what became of their tables. */
final class Tally {

  private final Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
  private final Map<String, Integer> prints = new TreeMap<>();

  /** What spoke alone against a table: how often it was wrong, and how often it was right. */
  private final Map<String, int[]> alone = new TreeMap<>();

  private int tried;

  void add(List<String> kinds, List<Judged> tables) {
    tried++;
    for (Judged table : tables) {
      if (table.doubts().size() == 1) {
        int[] own = alone.computeIfAbsent(table.doubts().iterator().next(), doubt -> new int[2]);
        own[table.why().isEmpty() ? 1 : 0]++;
      }
    }
    for (String kind : kinds) {
      prints.merge(kind, 1, Integer::sum);
      for (Judged table : tables) {
        counts
            .computeIfAbsent(kind, key -> new EnumMap<>(Verdict.class))
            .merge(table.verdict(), 1, Integer::sum);
      }
    }
  }

  int tried() {
    return tried;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(String.format("%-34s %7s", "change", "prints"));
    for (Verdict verdict : Verdict.values()) {
      text.append(String.format(" %8s", verdict));
    }
    counts.forEach(
        (kind, own) -> {
          text.append(String.format("%n%-34s %7d", kind, prints.get(kind)));
          for (Verdict verdict : Verdict.values()) {
            text.append(String.format(" %8d", own.getOrDefault(verdict, 0)));
          }
        });
    text.append(String.format("%n%n%7s %7s  what alone spoke against the table", "wrong", "right"));
    alone.forEach(
        (doubt, own) -> text.append(String.format("%n%7d %7d  %s", own[0], own[1], doubt)));
    return text.append(String.format("%n%d prints", tried)).toString();
  }
}
