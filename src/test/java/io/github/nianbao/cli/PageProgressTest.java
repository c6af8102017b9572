package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.assemble.Reports;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.PageProgress;
import io.github.nianbao.report.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** What is said while a document of many pages that take long is read. */
class PageProgressTest {

  private final Folders folders;

  PageProgressTest(@TempDir Path folder) throws IOException {
    folders = Folders.in(folder);
  }

  private static AnnualReport read(byte[] bytes, String name, ReadOptions options) {
    PageProgress progress = Objects.requireNonNull(options.progress());
    progress.pages(0, 40);
    progress.pages(12, 40);
    return Reports.full();
  }

  /** Runs on a terminal, or with talk to a file. */
  private static String talk(boolean terminal, Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.of(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            StandardCharsets.UTF_8,
            Ansi.OFF,
            terminal);
    String[] words = new String[args.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = args[i].toString();
    }
    int status = Main.run(PageProgressTest::read, console, words);
    assertEquals(0, status, () -> err.toString(StandardCharsets.UTF_8));
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theBarOfATerminalMovesWithThePagesOfADocument() throws IOException {
    Path scan = folders.file("a.pdf", "full");
    String talk = talk(true, "convert", scan, "-o", folders.out());
    assertTrue(talk.contains("0 of 40 pages; "), talk);
    assertTrue(talk.contains("12 of 40 pages, 0 s left; "), talk);
    String end = talk.substring(talk.lastIndexOf('\r'));
    assertFalse(end.contains("pages"), end);
  }

  @Test
  void aFileOfTalkHasNoLineForEachPage() throws IOException {
    Path scan = folders.file("a.pdf", "full");
    String talk = talk(false, "convert", scan, "-o", folders.out());
    assertFalse(talk.contains("pages"), talk);
  }

  @Test
  void showSaysOnATerminalHowFarItIsAndClearsTheLine() throws IOException {
    Path scan = folders.file("a.pdf", "full");
    String talk = talk(true, "show", scan);
    assertTrue(talk.contains("12 of 40 pages, 0 s left"), talk);
    assertTrue(talk.endsWith("\r\u001B[K"), talk);
    assertEquals("", talk(false, "show", scan));
  }

  /** Two documents at a time, each page of which has taken three seconds until now. */
  @Test
  void theSecondsLeftAreThoseOfTheDocumentThatTakesLongest() {
    PagesInHand pages = new PagesInHand();
    long second = TimeUnit.SECONDS.toNanos(1);
    pages.told("a", 0, 4, 0);
    pages.told("b", 0, 40, 0);
    pages.told("a", 2, 4, 6 * second);
    pages.told("b", 10, 40, 30 * second);
    Console console =
        Console.of(
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8,
            Ansi.OFF);
    assertEquals("12 of 44 pages, 90 s left", pages.told(console));
    pages.end("b");
    assertEquals("第 2 / 4 页，还需 6 秒", pages.told(console.inChinese()));
    pages.told("a", 4, 4, 12 * second);
    pages.told("c", 0, 2, 12 * second);
    assertEquals("4 of 6 pages, 6 s left", pages.told(console));
  }
}
