package io.github.nianbao.benchmark;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Long documents and crowded pages. */
final class GrowthPart {

  private static final int PAGES = 500;
  private static final int MOST = 200_000;

  private final Results results;

  GrowthPart(Results results) {
    this.results = results;
  }

  private interface Made {
    byte[] of(int size) throws IOException;
  }

  void run(int rounds) throws Exception {
    longDocument(rounds);
    grow("pages", PAGES, rounds, LongDocument::ofPages);
    for (HostilePages pages : HostilePages.values()) {
      grow(pages.title(), MOST, rounds, pages::document);
    }
  }

  private void longDocument(int rounds) throws Exception {
    byte[] document = LongDocument.ofPages(PAGES);
    Timings times = new Timings();
    times.add("report", () -> Nianbao.read(document));
    times.add("stripper", () -> strip(document));
    times.rounds(2, rounds);
    results.addTimes(
        "warm, " + PAGES + " pages, the tables on 480 to 483",
        times.median("report"),
        "PDFTextStripper",
        times.median("stripper"),
        times.ratio("report", "stripper"),
        "≤ 1.50");
    int half = leastHeap(LongDocument.ofPages(PAGES / 2));
    int whole = leastHeap(document);
    results.add(
        "least heap for " + PAGES + " pages",
        whole + " MiB",
        "for half of them " + half + " MiB",
        Results.number((double) whole / half),
        "");
  }

  /** Crowded pages are no report, which is said when all has been read. */
  private static void readAny(byte[] pdf) throws IOException {
    try {
      Nianbao.read(pdf);
    } catch (UnreadableReportException e) {
      if (e.reason() != Reason.NO_REPORT) {
        throw e;
      }
    }
  }

  private static void strip(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper().getText(document);
    }
  }

  private static int leastHeap(byte[] pdf) throws IOException, InterruptedException {
    Path file = Files.createTempFile("nianbao-benchmark", ".pdf");
    try {
      Files.write(file, pdf);
      return MemoryPart.leastHeap(file);
    } finally {
      Files.delete(file);
    }
  }

  /** Times a quarter, a half and the whole of a size, in turns. */
  private void grow(String what, int most, int rounds, Made made) throws Exception {
    Timings times = new Timings();
    for (int part : new int[] {4, 2, 1}) {
      byte[] pdf = made.of(most / part);
      times.add("1/" + part, () -> readAny(pdf));
    }
    times.rounds(1, rounds);
    results.addGrowth(
        String.format(Locale.ROOT, "%,d %s", most, what),
        Results.millis(times.median("1/4")),
        Results.millis(times.median("1/2")),
        Results.millis(times.median("1/1")),
        Results.number(times.ratio("1/1", "1/2")));
  }
}
