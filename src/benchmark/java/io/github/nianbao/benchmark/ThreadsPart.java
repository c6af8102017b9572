package io.github.nianbao.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How many times as much two threads read in the time of one. */
final class ThreadsPart {

  private final Results results;

  ThreadsPart(Results results) {
    this.results = results;
  }

  void run() throws IOException, InterruptedException {
    double report = scaling("report");
    results.add(
        "warm, two threads: reports in the same time",
        Results.number(report),
        "one thread 1.00; PDFTextStripper " + Results.number(scaling("strip")),
        Results.number(report),
        "≥ 1.70");
  }

  private static double scaling(String work) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(work));
    Corpus.files().stream().map(Path::toString).forEach(arguments::add);
    return Double.parseDouble(
        Processes.printed(Processes.program(TwoThreads.class, List.of("-Xmx1g"), arguments)));
  }
}
