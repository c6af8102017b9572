package io.github.nianbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Measures everything that the project promises of its speed, beside its peers on the same files in
 * the same run, and prints tables in Markdown. Absolute times depend on the machine and on what else
 * it does; the ratios count.
 */
public final class BenchmarkRun {

  private static final List<String> PARTS = List.of("warm", "threads", "cold", "batch", "memory", "growth");
  private static final Path PAGE = Path.of("src", "site", "markdown", "speed.md");
  private static final Path OUT = Path.of("target", "benchmark.md");

  private BenchmarkRun() {}

  /**
   * Runs the parts and puts the tables of those that were run into the page about speed.
   *
   * @param args parts of {@code warm threads cold batch memory growth}, all where there are none; or {@code
   *     files} and PDFs or folders, for the times of each file alone; or {@code formats} and folders
   *     of web pages, Word and Excel files
   */
  public static void main(String[] args) throws Exception {
    Logger.getLogger("org.apache").setLevel(Level.SEVERE);
    List<String> parts = List.of(args);
    if (parts.contains("files")) {
      FileTimes.print(parts.subList(1, parts.size()));
      return;
    }
    if (parts.contains("formats")) {
      FormatTimes.print(parts.subList(1, parts.size()));
      return;
    }
    Results results = new Results();
    String machine = Machine.description();
    for (String part : parts.isEmpty() ? PARTS : parts) {
      run(part, results);
    }
    String text =
        results.markdown()
            + "\n"
            + machine
            + ". Reports: the "
            + Corpus.files().size()
            + " of "
            + Corpus.name()
            + ". Medians of turns.\n";
    Files.writeString(OUT, text);
    System.out.println("\n" + text);
    writePage(text);
  }

  private static void run(String part, Results results) throws Exception {
    switch (part) {
      case "warm" -> new WarmPart().run(3, results);
      case "threads" -> new ThreadsPart(results).run();
      case "cold" -> new ColdPart(results).documents(8, 5);
      case "batch" -> new ColdPart(results).batch(300, 3);
      case "memory" -> new MemoryPart(results).run(3);
      case "growth" -> new GrowthPart(results).run(3);
      default -> throw new IllegalArgumentException("no part " + part + " of " + PARTS);
    }
  }

  private static void writePage(String text) throws IOException {
    String begin = "<!-- benchmark:begin -->\n";
    String page = Files.readString(PAGE);
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf("<!-- benchmark:end -->");
    Files.writeString(PAGE, page.substring(0, from) + text + page.substring(to));
  }
}
