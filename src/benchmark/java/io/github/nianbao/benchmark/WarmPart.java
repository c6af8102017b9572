package io.github.nianbao.benchmark;

import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Warm times with JMH: each in JVMs of its own, in turns. */
final class WarmPart {

  private static final List<String> ALL = List.of("report", "json", "stripper", "tabulaLattice");

  private final Timings times = new Timings();
  private final int files = Corpus.files().size();
  private double allocated;
  private double allocatedByStripper;

  void run(int rounds, Results results) throws RunnerException {
    for (int round = 0; round < rounds; round++) {
      for (String name : ALL) {
        times.add(name, time(name));
      }
    }
    peer(results, "report", "PDFTextStripper", "stripper", "≤ 0.35");
    peer(results, "json", "PDFTextStripper", "stripper", "≤ 0.35");
    peer(results, "report", "tabula-java lattice", "tabulaLattice", "≤ 1/15 = 0.067");
    results.add(
        "allocated for a report",
        mebibytes(allocated),
        "PDFTextStripper " + mebibytes(allocatedByStripper),
        Results.number(allocated / allocatedByStripper),
        "");
  }

  private void peer(Results results, String name, String peer, String beside, String goal) {
    results.addTimes(
        name.equals("json") ? "warm, file in memory to JSON" : "warm, file in memory to report",
        times.median(name) / files,
        peer,
        times.median(beside) / files,
        times.ratio(name, beside),
        goal);
  }

  private String mebibytes(double bytes) {
    return Results.number(bytes / files / (1 << 20)) + " MiB";
  }

  /** The time of all files, and on the way what was allocated for them. */
  private double time(String name) throws RunnerException {
    boolean slow = name.equals("tabulaLattice");
    boolean early = name.equals("stripper");
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(Warm.class.getName() + "\\." + name + "$")
                    .forks(1)
                    .jvmArgs("-Xmx1g")
                    // By number, not by time: the compiler needs calls, however busy the machine is.
                    // Nianbao's time falls until about the 180th, the stripper's until the fortieth.
                    .warmupIterations(slow ? 3 : early ? 60 : 200)
                    .measurementIterations(slow ? 3 : 9)
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .jvmArgsAppend("-Djmh.ignoreLock=true")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    Result<?> allocation =
        Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
    double bytes = allocation.getScore();
    if (name.equals("report")) {
      allocated = bytes;
    } else if (name.equals("stripper")) {
      allocatedByStripper = bytes;
    }
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }
}
