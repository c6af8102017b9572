package io.github.nianbao.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times of things that take turns: each is done once in every round. */
final class Timings {

  /** What is timed. */
  interface Work {
    void run() throws Exception;
  }

  private final Map<String, Work> works = new LinkedHashMap<>();
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  Timings add(String name, Work work) {
    works.put(name, work);
    return this;
  }

  /** Does everything so often, and then as often for its time. */
  Timings rounds(int warmUp, int rounds) throws Exception {
    for (int round = -warmUp; round < rounds; round++) {
      for (Map.Entry<String, Work> work : works.entrySet()) {
        long start = System.nanoTime();
        work.getValue().run();
        if (round >= 0) {
          add(work.getKey(), (System.nanoTime() - start) / 1e6);
        }
      }
    }
    return this;
  }

  /** Adds a time that was measured elsewhere. */
  void add(String name, double time) {
    millis.computeIfAbsent(name, key -> new ArrayList<>()).add(time);
  }

  /** The median time, in milliseconds. */
  double median(String name) {
    List<Double> sorted = new ArrayList<>(millis.getOrDefault(name, List.of(Double.NaN)));
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /**
   * How often a thing's time goes into another's: the median of the rounds, so that what disturbs
   * one round disturbs both.
   */
  double ratio(String name, String beside) {
    Timings ratios = new Timings();
    List<Double> own = millis.getOrDefault(name, List.of());
    List<Double> other = millis.getOrDefault(beside, List.of());
    for (int i = 0; i < Math.min(own.size(), other.size()); i++) {
      ratios.add("", own.get(i) / other.get(i));
    }
    return ratios.median("");
  }
}
