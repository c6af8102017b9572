package io.github.nianbao.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a limited heap does to the reading. */
final class MemoryPart {

  private static final int[] HEAPS = {12, 16, 20, 24, 28, 32, 40, 48, 64, 96, 128, 192, 256};

  private final Results results;

  MemoryPart(Results results) {
    this.results = results;
  }

  /** Every report of the corpus in a small heap, and two workers in a limited one. */
  void run(int rounds) throws Exception {
    List<Path> files = Corpus.files();
    int read = 0;
    for (Path file : files) {
      String usual = Processes.printed(reader(List.of(), 1, 1, List.of(file)));
      String small = Processes.printed(reader(List.of("-Xmx48m"), 1, 1, List.of(file)));
      read += !usual.isEmpty() && usual.equals(small) ? 1 : 0;
    }
    results.add(
        "reports read alike with -Xmx48m, each in a JVM of its own",
        String.valueOf(read),
        "no limit " + files.size(),
        Results.number((double) read / files.size()),
        "1.00");

    Timings times = new Timings();
    times.add("160m", () -> check(reader(List.of("-Xmx160m"), 2, 6, files)));
    times.add("no limit", () -> check(reader(List.of(), 2, 6, files)));
    times.rounds(1, rounds);
    results.addTimes(
        "2 workers with -Xmx160m, a document of " + 6 * files.size(),
        times.median("160m") / (6 * files.size()),
        "no limit",
        times.median("no limit") / (6 * files.size()),
        times.ratio("160m", "no limit"),
        "≤ 1.20");
  }

  /** The least heap of the list above in which a file is read, in MiB. */
  static int leastHeap(Path file) throws IOException, InterruptedException {
    String usual = Processes.printed(reader(List.of(), 1, 1, List.of(file)));
    int low = 0;
    int high = HEAPS.length - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      // The one collector that gives up where it is all that runs.
      List<String> options = List.of("-Xmx" + HEAPS[middle] + "m", "-XX:+UseParallelGC");
      if (Processes.printed(reader(options, 1, 1, List.of(file))).equals(usual)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return HEAPS[low];
  }

  private static void check(List<String> command) throws IOException, InterruptedException {
    if (Processes.printed(command).isEmpty()) {
      throw new IOException("failed: " + command);
    }
  }

  private static List<String> reader(
      List<String> options, int threads, int times, List<Path> files) {
    List<String> arguments = new ArrayList<>(List.of("" + threads, "" + times));
    files.stream().map(Path::toString).forEach(arguments::add);
    return Processes.program(ReadAll.class, options, arguments);
  }
}
