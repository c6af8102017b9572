package io.github.nianbao.cli.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** All tasks of a run with their results, and which of them have the same content. */
final class Outcomes {

  private final List<Task> tasks;
  private final List<Result> results;
  private final Map<String, Integer> firsts = new HashMap<>();
  private final Map<String, List<String>> copies = new HashMap<>();

  /** By what a report says: the first input that says it. */
  private final Map<String, Integer> saying = new HashMap<>();

  Outcomes(List<Task> tasks, List<Result> results) {
    this.tasks = tasks;
    this.results = results;
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      if (result.facts() != null && firsts.putIfAbsent(result.sha256(), i) != null) {
        copies
            .computeIfAbsent(result.sha256(), sha256 -> new ArrayList<>())
            .add(tasks.get(i).input().source());
      }
      Facts facts = result.facts();
      if (facts != null && !facts.content().isEmpty()) {
        saying.putIfAbsent(facts.content(), i);
      }
    }
  }

  int size() {
    return results.size();
  }

  Task task(int i) {
    return tasks.get(i);
  }

  Result result(int i) {
    return results.get(i);
  }

  /** Whether an input was read as a report and is the first with its content. */
  boolean isReport(int i) {
    return results.get(i).facts() != null && isFirst(i);
  }

  /** Whether an input was read as a report and has the content of one before it. */
  boolean isCopy(int i) {
    return results.get(i).facts() != null && !isFirst(i);
  }

  private boolean isFirst(int i) {
    return firsts.getOrDefault(results.get(i).sha256(), -1) == i;
  }

  /** The other inputs with the content of one. */
  List<String> copies(int i) {
    return copies.getOrDefault(results.get(i).sha256(), List.of());
  }

  /** The first input with the same report in other bytes; null where there is none. */
  @Nullable String sameAs(int i) {
    Facts facts = results.get(i).facts();
    Integer first = facts == null ? null : saying.get(facts.content());
    if (first == null || results.get(first).sha256().equals(results.get(i).sha256())) {
      return null;
    }
    return tasks.get(first).input().source();
  }

  /** Every report once, in order. */
  void forEachReport(ObjIntConsumer<Facts> consumer) {
    for (int i = 0; i < size(); i++) {
      Facts facts = results.get(i).facts();
      if (facts != null && isFirst(i)) {
        consumer.accept(facts, i);
      }
    }
  }
}
