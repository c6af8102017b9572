package io.github.nianbao.cli.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.digest.Sha256;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Severity;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs into the folder have finished: a line of JSON for each input, written after its
 * report is in place. A line that a power cut tore is passed over. Safe to share between threads.
 */
final class Journal implements Closeable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final String program;
  private final Map<String, Entry> entries;
  private final OutputStream out;

  /**
   * A line.
   *
   * @param program version
   * @param sha256 of the content of the input
   * @param name of the input, which may stand in for a title
   * @param output path of the JSON
   * @param json SHA-256 of the JSON; null where the input could not be read
   */
  record Line(
      String program,
      String sha256,
      String name,
      String output,
      @Nullable String json,
      @Nullable List<Quality> qualities,
      @Nullable String content,
      @Nullable Severity worst,
      @Nullable Problem problem) {}

  /** What is kept of a line in memory. */
  private record Entry(String key, @Nullable String json, Result result) {}

  private Journal(Path file, String program, Map<String, Entry> entries, OutputStream out) {
    this.file = file;
    this.program = program;
    this.entries = Collections.unmodifiableMap(entries);
    this.out = out;
  }

  static Journal open(Path file, String program) throws OutputException {
    Map<String, Entry> entries = new HashMap<>();
    try {
      if (Files.exists(file)) {
        load(file, program, entries);
      }
      OutputStream out =
          Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      if (Files.size(file) > 0) {
        // Ends a line that was torn.
        out.write('\n');
      }
      return new Journal(file, program, entries, out);
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }

  private static void load(Path file, String program, Map<String, Entry> entries)
      throws IOException {
    // Not Files.lines: what a power cut left need not be UTF-8.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        Line line = parse(text);
        if (line != null && program.equals(line.program())) {
          entries.put(
              line.output(), new Entry(key(line.sha256(), line.name()), line.json(), result(line)));
        }
      }
    }
  }

  private static @Nullable Line parse(String text) {
    try {
      Line line = text.isBlank() ? null : JSON.readValue(text, Line.class);
      boolean whole =
          line != null
              && line.sha256() != null
              && line.name() != null
              && line.output() != null
              && (line.problem() != null || (line.json() != null && line.qualities() != null));
      return whole ? line : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static Result result(Line line) {
    Problem problem = line.problem();
    if (problem != null) {
      return Result.unreadable(line.sha256(), problem, true);
    }
    List<Quality> qualities = Objects.requireNonNull(line.qualities());
    String content = Objects.requireNonNullElse(line.content(), "");
    return Result.read(line.sha256(), new Facts(qualities, content, line.worst()), true);
  }

  private static String key(String sha256, String name) {
    return Sha256.hex(sha256, name).substring(0, 32);
  }

  /**
   * What an earlier run made of an input, if the same version of the program did it and its JSON is
   * still there as it was written; else null.
   */
  @Nullable Result find(String output, String sha256, String name, OutputFolder folder) {
    Entry entry = entries.get(output);
    if (entry == null || !entry.key.equals(key(sha256, name))) {
      return null;
    }
    if (entry.json == null) {
      return entry.result;
    }
    try {
      byte[] written = Files.readAllBytes(folder.path(output));
      return Sha256.hex(written).equals(entry.json) ? entry.result : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Records what became of an input. */
  synchronized void add(String name, String output, @Nullable String json, Result result)
      throws OutputException {
    Facts facts = result.facts();
    Line line =
        new Line(
            program,
            result.sha256(),
            name,
            output,
            json,
            facts == null ? null : facts.qualities(),
            facts == null ? null : facts.content(),
            facts == null ? null : facts.worst(),
            result.problem());
    try {
      out.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
