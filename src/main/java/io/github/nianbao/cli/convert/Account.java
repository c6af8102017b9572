package io.github.nianbao.cli.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nianbao.cli.output.OwnFiles;
import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.export.Dataset;
import io.github.nianbao.input.FileType;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.TableQuality;
import io.github.nianbao.report.Wording;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run did: a line for a person, JSON for a program. */
public final class Account {

  private static final List<String> TABLES = TableQuality.tables();

  /** Of problems that are told apart by their advice alone. */
  private static final Wording NO_SENTENCE = new Wording("", "");

  private final List<Map<Quality, Integer>> qualities = new ArrayList<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final Map<String, Integer> unreadKinds = new TreeMap<>();
  private final Map<Problem, Integer> problems = new LinkedHashMap<>();
  private final Conversion.Request request;
  private final double seconds;
  private final int inputs;
  private int read;
  private int copies;
  private int unreadable;
  private int ignored;
  private int reused;
  private int flagged;
  private int withoutPage;

  /**
   * @param seconds the run took
   */
  Account(Outcomes outcomes, Conversion.Request request, double seconds) {
    this.request = request;
    this.seconds = seconds;
    inputs = outcomes.size();
    TABLES.forEach(table -> qualities.add(new EnumMap<>(Quality.class)));
    outcomes.forEachReport(
        (facts, i) -> {
          flagged += facts.isVerified() ? 0 : 1;
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
        problems.merge(
            new Problem(problem.code(), NO_SENTENCE, problem.advice(), true), 1, Integer::sum);
        FileType type = outcomes.task(i).input().type();
        if (problem.kindIsWrong() && !type.isRead()) {
          unreadKinds.merge(InputTables.kind(type), 1, Integer::sum);
        }
      } else if (outcomes.isReport(i)) {
        read++;
      } else if (outcomes.isCopy(i)) {
        copies++;
      } else {
        ignored++;
      }
      reused += result.reused() ? 1 : 0;
      withoutPage += result.noPage() == null ? 0 : 1;
    }
  }

  /** Whether an input could not be read, or none was, or a page that was asked for is not there. */
  boolean failed() {
    return unreadable > 0 || read == 0 || withoutPage > 0;
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
        .put("jobs", request.jobs())
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

  /**
   * What a person is told at the end: the closing line, the advice once for each reason, and where
   * to look.
   *
   * @param failing reports that meet what was asked to fail on
   * @param written whether the tables were written
   */
  List<String> told(int failing, boolean written, boolean chinese) {
    AccountText text = new AccountText(chinese);
    List<String> lines = new ArrayList<>(List.of(closing(failing, text)));
    problems.forEach(
        (problem, count) -> {
          Wording advice = problem.advice();
          if (advice != null) {
            lines.add(text.advice(problem.code(), count, advice));
          }
        });
    if (written && unreadable > 0) {
      lines.add(text.look(request.out(), OwnFiles.UNREADABLE + ".csv"));
    }
    if (written && flagged > 0 && request.formats().contains(Dataset.FINDINGS)) {
      lines.add(text.look(request.out(), Dataset.FINDINGS.fileName()));
    }
    return lines;
  }

  private String closing(int failing, AccountText text) {
    List<String> sentences = new ArrayList<>();
    sentences.add(text.read(read, unreadable));
    if (read > 0) {
      sentences.add(text.qualities(TABLES, qualities));
    }
    if (unreadable > 0) {
      sentences.add(text.unread(reasons));
    }
    if (!unreadKinds.isEmpty()) {
      sentences.add(text.kinds(unreadKinds));
    }
    if (copies + ignored > 0) {
      sentences.add(text.besides(copies, ignored));
    }
    if (reused > 0) {
      sentences.add(text.reused(reused));
    }
    sentences.add(text.time(seconds, rate()));
    if (failing > 0) {
      sentences.add(text.failing(failing));
    }
    return text.join(sentences);
  }
}
