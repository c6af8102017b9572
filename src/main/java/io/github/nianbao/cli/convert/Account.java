package io.github.nianbao.cli.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.TableQuality;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a run did: a line for a person, JSON for a program. */
final class Account {

  private static final List<String> TABLES = TableQuality.tables();

  private final List<Map<Quality, Integer>> qualities = new ArrayList<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final int jobs;
  private final double seconds;
  private final int inputs;
  private int read;
  private int copies;
  private int unreadable;
  private int ignored;
  private int reused;

  /**
   * @param seconds the run took
   */
  Account(Outcomes outcomes, int jobs, double seconds) {
    this.jobs = jobs;
    this.seconds = seconds;
    inputs = outcomes.size();
    TABLES.forEach(table -> qualities.add(new EnumMap<>(Quality.class)));
    outcomes.forEachReport(
        (facts, i) -> {
          for (int t = 0; t < TABLES.size(); t++) {
            qualities.get(t).merge(facts.qualities().get(t), 1, Integer::sum);
          }
        });
    for (int i = 0; i < inputs; i++) {
      Result result = outcomes.result(i);
      Problem problem = result.problem();
      if (problem != null) {
        unreadable++;
        reasons.merge(problem.code(), 1, Integer::sum);
      } else if (outcomes.isReport(i)) {
        read++;
      } else if (outcomes.isCopy(i)) {
        copies++;
      } else {
        ignored++;
      }
      reused += result.reused() ? 1 : 0;
    }
  }

  int unreadable() {
    return unreadable;
  }

  /** The {@code summary.json}; all but the member {@code run} depends on the inputs alone. */
  byte[] json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("inputs", inputs);
    root.put("read", read);
    root.put("copies", copies);
    root.put("unreadable", unreadable);
    root.put("ignored", ignored);
    ObjectNode tables = root.putObject("quality");
    for (int t = 0; t < TABLES.size(); t++) {
      ObjectNode counts = tables.putObject(TABLES.get(t));
      for (Quality quality : Quality.values()) {
        counts.put(quality.json(), qualities.get(t).getOrDefault(quality, 0));
      }
    }
    ObjectNode why = root.putObject("unreadableByReason");
    reasons.forEach(why::put);
    root.putObject("run")
        .put("jobs", jobs)
        .put("reused", reused)
        .put("seconds", Math.round(seconds * 1000) / 1000.0)
        .put("inputsPerSecond", Math.round(rate() * 10) / 10.0);
    try {
      String text =
          JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root);
      return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double rate() {
    return seconds > 0 ? inputs / seconds : 0;
  }

  /** The closing line. */
  @Override
  public String toString() {
    List<String> sentences = new ArrayList<>();
    sentences.add(read + " read, " + unreadable + " not read");
    if (read > 0) {
      sentences.add(
          IntStream.range(0, TABLES.size())
              .filter(t -> isThere(qualities.get(t)) || qualities.stream().noneMatch(this::isThere))
              .mapToObj(t -> text(TABLES.get(t), qualities.get(t)))
              .collect(Collectors.joining("; ")));
    }
    if (unreadable > 0) {
      sentences.add("Not read: " + list(reasons));
    }
    Map<String, Integer> besides = new LinkedHashMap<>();
    besides.put("with the content of another", copies);
    besides.put("no reports", ignored);
    besides.values().removeIf(count -> count == 0);
    if (!besides.isEmpty()) {
      sentences.add("Besides: " + list(besides));
    }
    if (reused > 0) {
      sentences.add(reused + " done by an earlier run");
    }
    sentences.add(String.format(Locale.ROOT, "%.1f s, %.1f a second", seconds, rate()));
    return String.join(". ", sentences) + ".";
  }

  /** Whether any report has, or may have, a table. */
  private boolean isThere(Map<Quality, Integer> counts) {
    return counts.getOrDefault(Quality.ABSENT, 0) < read;
  }

  private static String list(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String text(String table, Map<Quality, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().json())
        .collect(Collectors.joining(", ", table + ": ", ""));
  }
}
