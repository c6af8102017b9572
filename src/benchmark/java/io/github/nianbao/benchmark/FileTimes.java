package io.github.nianbao.benchmark;

import io.github.nianbao.Nianbao;
import io.github.nianbao.export.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Times the reading of reports, from bytes in memory to the finished report, beside the bare text
 * stripper of PDFBox on the same bytes in the same run: the two take turns, file by file. Absolute
 * times depend on the machine and on what else it does; the ratio is what counts.
 */
final class FileTimes {

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 15;

  private FileTimes() {}

  private interface Work {
    void run() throws IOException;
  }

  /** A file and the times it took, in nanoseconds, by round. */
  private static final class Timed {
    private final Path file;
    private final byte[] bytes;
    private final long[] report = new long[ROUNDS];
    private final long[] json = new long[ROUNDS];
    private final long[] stripper = new long[ROUNDS];

    Timed(Path file) throws IOException {
      this.file = file;
      this.bytes = Files.readAllBytes(file);
    }

    void round(int round) throws IOException {
      long own = time(() -> Nianbao.read(bytes));
      long bare = time(this::strip);
      long whole = time(() -> Json.bytes(Nianbao.read(bytes)));
      if (round >= 0) {
        report[round] = own;
        stripper[round] = bare;
        json[round] = whole;
      }
    }

    private void strip() throws IOException {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        new PDFTextStripper().getText(document);
      }
    }
  }

  /** Prints the times of PDFs, and of those in folders; of the corpus where there are none. */
  static void print(List<String> paths) throws IOException {
    List<Timed> files = new ArrayList<>();
    for (Path pdf : pdfs(paths)) {
      files.add(new Timed(pdf));
    }
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Timed timed : files) {
        timed.round(round);
      }
    }
    printTable(files);
  }

  private static List<Path> pdfs(List<String> paths) {
    return paths.isEmpty()
        ? Corpus.files()
        : paths.stream().map(Path::of).map(Corpus::pdfs).flatMap(List::stream).toList();
  }

  private static long time(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static double median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1e6;
  }

  private static double least(long[] times) {
    return Arrays.stream(times).min().orElse(0) / 1e6;
  }

  private static void printTable(List<Timed> files) {
    System.out.println("Milliseconds: medians, their ratio, and the ratio of the least times.");
    System.out.printf(
        "%-56s %9s %9s %9s %7s %7s%n", "", "report", "to JSON", "stripper", "ratio", "least");
    double[] sums = new double[5];
    for (Timed timed : files) {
      double[] times = {
        median(timed.report),
        median(timed.json),
        median(timed.stripper),
        least(timed.report),
        least(timed.stripper)
      };
      line(String.valueOf(timed.file.getFileName()), times);
      Arrays.setAll(sums, i -> sums[i] + times[i]);
    }
    line(files.size() + " files", sums);
  }

  /** The times in the order in which {@link #printTable} puts them. */
  private static void line(String name, double[] times) {
    System.out.printf(
        Locale.ROOT,
        "%-56s %9.2f %9.2f %9.2f %7.2f %7.2f%n",
        name,
        times[0],
        times[1],
        times[2],
        times[0] / times[2],
        times[3] / times[4]);
  }
}
