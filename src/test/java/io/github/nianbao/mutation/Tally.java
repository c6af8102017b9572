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
  private int tried;

  void add(List<String> kinds, List<Judged> tables) {
    tried++;
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
    return text.append(String.format("%n%d prints", tried)).toString();
  }
}
