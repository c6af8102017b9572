package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** Documents that would be read for ever. */
class TimeTest {

  private static final String SENTENCE =
      ": It goes beyond a limit: more than 2 seconds of reading.";

  private final Folders folders;
  private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

  TimeTest(@TempDir Path root) throws IOException {
    folders = Folders.in(root);
  }

  @Test
  void whatOverrunsIsGivenUpAndTheBatchGoesOn() throws IOException {
    Path slow = folders.file("a.pdf", "slow");
    folders.file("b.pdf", "full");
    folders.file("c.pdf", "no review");
    String[] command = {
      "convert",
      folders.in().toString(),
      "-o",
      folders.out().toString(),
      "--jobs",
      "1",
      "--max-seconds",
      "2"
    };
    Run run = assertTimeout(Duration.ofSeconds(20), () -> Run.of(this::read, Ansi.OFF, command));
    assertEquals(1, run.status());
    assertEquals(slow + SENTENCE, run.err().get(0));
    assertEquals(List.of("b.json", "c.json"), folders.written());
    assertTrue(
        threads.stream().allMatch(Thread::isDaemon), "a thread keeps the program from ending");
    assertTrue(threads.stream().distinct().count() > 1, "the thread given up was not replaced");
    // Another time it may be faster.
    folders.file("a.pdf", "slow");
    Run again = Run.of(Run::read, Ansi.OFF, command);
    assertTrue(again.err().get(0).startsWith(slow + ": It is not a PDF."), again::toString);
  }

  @Test
  void showGivesUpToo() throws IOException {
    Path slow = folders.file("a.pdf", "slow");
    Run run =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> Run.of(this::read, Ansi.OFF, "show", slow.toString(), "--max-seconds", "2"));
    assertEquals(1, run.status());
    assertEquals(
        List.of(
            slow
                + SENTENCE
                + " If it is an honest report, raise the limit: --max-seconds on the command line,"
                + " Limit.SECONDS in a program."),
        run.err());
  }

  private AnnualReport read(byte[] bytes, String name, ReadOptions options) throws IOException {
    threads.add(Thread.currentThread());
    while (new String(bytes, StandardCharsets.UTF_8).equals("slow")) {
      // Like a parser that is caught in a loop: an interruption changes nothing.
      LockSupport.parkNanos(Duration.ofHours(1).toNanos());
    }
    return Run.read(bytes, name, options);
  }
}
