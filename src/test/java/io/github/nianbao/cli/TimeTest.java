package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.jspecify.annotations.Nullable;
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

  /** It is read at once, for what lies in a pattern is no text. */
  @Test
  void aPageThatIsDrawnForEverIsGivenUp() throws IOException {
    Path slow = folders.in().resolve("a.pdf");
    drawnForEver(slow);
    Path page = folders.in().resolveSibling("page.html");
    Run run =
        assertTimeout(
            Duration.ofSeconds(30),
            () ->
                Run.of(
                    Nianbao::read,
                    Ansi.OFF,
                    "review",
                    slow.toString(),
                    "-o",
                    page.toString(),
                    "--max-seconds",
                    "2"));
    assertEquals(1, run.status());
    assertEquals(1, run.err().size(), run::toString);
    assertTrue(run.err().get(0).startsWith(slow + SENTENCE), run::toString);
    assertTrue(Files.notExists(page));
    String[] command = {
      "convert", slow.toString(), "-o", folders.out().toString(), "--review", "--max-seconds", "2"
    };
    Run batch =
        assertTimeout(Duration.ofSeconds(30), () -> Run.of(Nianbao::read, Ansi.OFF, command));
    assertEquals(1, batch.status());
    assertTrue(
        batch.err().get(0).startsWith(slow + ": It has no review page. It goes beyond a limit"),
        batch::toString);
    assertEquals(List.of("a.json"), folders.written());
  }

  /** Fills a part of a page with a pattern of forms that show forms, each ten times, ten deep. */
  private static void drawnForEver(Path file) throws IOException {
    Path report = Path.of("testdata", "reports", "narrow-columns-break-figures.pdf");
    try (PDDocument document = Loader.loadPDF(report.toFile())) {
      COSStream inner = stream(document, "0 0 1 1 re f", null);
      for (int depth = 0; depth < 10; depth++) {
        inner = stream(document, "/F Do ".repeat(10), inner);
      }
      PDTilingPattern pattern = new PDTilingPattern(inner);
      pattern.getCOSObject().setInt(COSName.PATTERN_TYPE, 1);
      pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
      pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
      pattern.setBBox(new PDRectangle(10, 10));
      pattern.setXStep(10);
      pattern.setYStep(10);
      for (PDPage page : document.getPages()) {
        PDResources resources = page.getResources();
        COSName name = resources.add(pattern);
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
          content.setNonStrokingColor(new PDColor(new float[0], name, new PDPattern(resources)));
          content.addRect(0, 0, 5, 5);
          content.fill();
        }
      }
      document.save(file.toFile());
    }
  }

  /** A form or a pattern that may show another form. */
  private static COSStream stream(PDDocument document, String content, @Nullable COSStream shown)
      throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(10, 10));
    PDResources resources = new PDResources();
    if (shown != null) {
      resources.put(COSName.getPDFName("F"), new PDFormXObject(shown));
    }
    form.setResources(resources);
    try (OutputStream out = form.getCOSObject().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return form.getCOSObject();
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
