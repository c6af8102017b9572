package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Batches by the real program. The long form, with 2000 reports and 20 kills: {@code mvn verify
 * -Dit.test=BatchIT -Dnianbao.batch.reports=2000 -Dnianbao.batch.kills=20}.
 */
class BatchIT {

  private static final int REPORTS = Integer.getInteger("nianbao.batch.reports", 60);
  private static final int KILLS = Integer.getInteger("nianbao.batch.kills", 4);
  private static final long START_MILLIS = 600;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void jobsAndKillsChangeNoByte() throws Exception {
    Path in = folder.resolve("in");
    new MadeArchive().write(in, REPORTS);
    Program program = new Program(folder);

    Path one = folder.resolve("one");
    long from = System.nanoTime();
    Program.Ran ran = program.run(args(in, one, 1));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    assertEquals(1, ran.status(), ran::toString);
    say("1 job: " + millis + " ms: " + counts(ran));
    Map<String, String> expected = files(one);
    assertTrue(expected.size() > REPORTS, () -> "only " + expected.keySet());
    int rubbish = (REPORTS + 10) / 40;
    String unread = "Not read: " + rubbish + " damaged, " + rubbish + " no-report.";
    assertTrue(counts(ran).contains(unread), ran::toString);
    assertFalse(ran.err().stream().anyMatch(line -> line.startsWith("\tat ")), ran::toString);
    assertFalse(Files.exists(folder.resolve("escaped.json")));

    Path all = folder.resolve("all");
    from = System.nanoTime();
    ran = program.run(args(in, all, Runtime.getRuntime().availableProcessors()));
    say("all cores: " + (System.nanoTime() - from) / 1_000_000 + " ms: " + counts(ran));
    assertSame(expected, files(all));

    Path killed = folder.resolve("killed");
    Random random = new Random(KILLS);
    int kills = 0;
    for (int tries = 0; kills < KILLS && tries < 3 * KILLS; tries++) {
      Process process = program.start(args(in, killed, 2));
      long pause = START_MILLIS + (long) (random.nextDouble() * 2 * millis / KILLS);
      if (process.waitFor(pause, TimeUnit.MILLISECONDS)) {
        // It had nothing left to do: so that it has, all is forgotten.
        Files.deleteIfExists(killed.resolve(".nianbao/journal"));
      } else {
        process.destroyForcibly().waitFor();
        kills++;
        assertWhole(expected, killed);
      }
    }
    ran = program.run(args(in, killed, 2));
    say(kills + " kills, then: " + counts(ran));
    assertEquals(KILLS, kills);
    assertSame(expected, files(killed));

    ran = program.run(args(in, killed, 2));
    say("again: " + counts(ran));
    assertSame(expected, files(killed));
    assertTrue(counts(ran).contains(" done by an earlier run"), ran::toString);
  }

  private static String[] args(Path in, Path out, int jobs) {
    return new String[] {
      "convert", in.toString(), "-o", out.toString(), "--format", "all", "--jobs", "" + jobs
    };
  }

  /** The line that counts what was read; advice follows it. */
  private static String counts(Program.Ran ran) {
    return ran.err().stream()
        .filter(line -> line.matches("\\d+ read, .*"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(ran.toString()));
  }

  /** What a kill leaves is a part of the result: files appear whole or not at all. */
  private static void assertWhole(Map<String, String> expected, Path out) throws IOException {
    if (Files.exists(out)) {
      files(out).forEach((name, content) -> assertEquals(expected.get(name), content, name));
    }
  }

  private static void assertSame(Map<String, String> expected, Map<String, String> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, content) -> assertEquals(content, actual.get(name), name));
  }

  /** The files by name; of the summary all but how the run went. */
  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (name.equals("summary.json")) {
          ObjectNode summary = (ObjectNode) JSON.readTree(file.toFile());
          summary.remove("run");
          contents.put(name, summary.toString());
        } else if (!name.startsWith(".nianbao")) {
          contents.put(name, digest(file));
        }
      }
    }
    return contents;
  }

  private static String digest(Path file) throws IOException {
    return Files.size(file) + " bytes, " + Arrays.hashCode(Files.readAllBytes(file));
  }

  /** For whoever runs the long form. */
  private static void say(String line) {
    System.out.println("BatchIT, " + REPORTS + " reports: " + line);
  }
}
