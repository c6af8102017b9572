package io.github.nianbao.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service that reads for ever in many threads: it says the same as one thread does, and leaves
 * nothing behind. {@code -Dnianbao.service.documents=5000 -Dnianbao.service.seconds=600} is the
 * long form.
 */
class ServiceTest {

  private static final int DOCUMENTS = Integer.getInteger("nianbao.service.documents", 30);
  private static final int SECONDS = Integer.getInteger("nianbao.service.seconds", 0);
  private static final int THREADS = 8;

  /** Short runs are mostly compiling. */
  private static final String COMPILER = SECONDS == 0 ? "1" : "4";

  /** What the JVM keeps for itself varies; a tenth of it would be a leak of one kind or another. */
  private static final long MOST_GROWTH = 2 << 20;

  @Test
  void eightThreadsReadAsOneDoesAndLeaveNothingBehind(@TempDir Path folder) throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Map<String, String> measured = run(folder, home, temporary);
    String all = measured.toString();
    assertEquals("[]", measured.get("wrong"), all);
    assertEquals("[]", measured.get("different"), all);
    assertTrue(number(measured, "read") >= DOCUMENTS, all);
    assertTrue(number(measured, "reports") > DOCUMENTS / 3, all);
    assertTrue(number(measured, "heapGrowth") < MOST_GROWTH, all);
    assertEquals("0", measured.get("threadsLeft"), all);
    assertTrue(number(measured, "filesLeft") <= 0, all);
    assertEquals("0", measured.get("searchesForFonts"), all);
    assertEquals(List.of(), files(home));
    assertEquals(List.of(), files(temporary));
  }

  private static Map<String, String> run(Path folder, Path home, Path temporary)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Duser.home=" + home,
            "-Djava.io.tmpdir=" + temporary,
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=" + COMPILER,
            "-cp",
            System.getProperty("java.class.path"),
            ServiceRun.class.getName(),
            String.valueOf(DOCUMENTS),
            String.valueOf(SECONDS),
            String.valueOf(THREADS));
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int status = process.waitFor();
    String text = Files.readString(out, StandardCharsets.UTF_8);
    assertEquals(0, status, text);
    Map<String, String> measured = new HashMap<>();
    text.lines()
        .map(line -> line.split("=", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> measured.put(parts[0], parts[1]));
    return measured;
  }

  private static long number(Map<String, String> measured, String name) {
    return Long.parseLong(measured.getOrDefault(name, "0"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
