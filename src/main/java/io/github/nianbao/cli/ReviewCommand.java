package io.github.nianbao.cli;

import io.github.nianbao.PageImages;
import io.github.nianbao.SourceTables;
import io.github.nianbao.cli.convert.ReportReader;
import io.github.nianbao.cli.convert.ReviewPages;
import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.cli.search.FileBytes;
import io.github.nianbao.export.review.ReviewIndex;
import io.github.nianbao.export.review.ReviewPage;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pages for a browser that show where each figure of a report lies, and what proves it. */
@Command(
    name = "review",
    description =
        "Writes a page for the browser that shows each figure over the page, or in the table, that it"
            + " was read from, and the sums that prove it.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ReviewCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      descriptionKey = "file",
      description = "PDFs, web pages, files of Word or Excel, OFDs, or text.")
  List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description =
          "The HTML file for one report; for several the folder for NAME.html and index.html, made"
              + " where it does not exist.")
  String out = "";

  @Mixin final ReadingOptions reading;

  private final ReportReader reader;
  private final ReviewPages pages;
  private final Console console;

  ReviewCommand(ReportReader reader, ReviewPages pages, Console console) {
    this.reader = reader;
    this.pages = pages;
    this.console = console;
    reading = new ReadingOptions(console);
  }

  @Override
  public Integer call() {
    try {
      return files.size() == 1 ? one(files.get(0)) : several();
    } catch (IOException | RuntimeException e) {
      console.say(out, Problem.of(e).told(console.chinese()));
      return ExitStatus.ENVIRONMENT;
    }
  }

  private int one(String file) throws IOException {
    Reviewed reviewed = review(file);
    if (reviewed == null) {
      return ExitStatus.SOME_UNREADABLE;
    }
    write(Path.of(out), reviewed.page());
    return ExitStatus.ALL_READ;
  }

  private int several() throws IOException {
    Path folder = Files.createDirectories(Path.of(out));
    ReviewIndex index = new ReviewIndex(console.chinese());
    Set<String> names = new HashSet<>(Set.of("index.html"));
    int status = ExitStatus.ALL_READ;
    for (String file : files) {
      Reviewed reviewed = review(file);
      if (reviewed == null) {
        status = ExitStatus.SOME_UNREADABLE;
        continue;
      }
      String stem = reviewed.report().source().name().replaceFirst("\\.[^.]+$", "");
      String name = stem + ".html";
      for (int i = 2; !names.add(name); i++) {
        name = stem + "-" + i + ".html";
      }
      write(folder.resolve(name), reviewed.page());
      index.add(name, reviewed.report());
    }
    write(folder.resolve("index.html"), index.page());
    return status;
  }

  /** Half a character of a document is no reason to write nothing. */
  private static void write(Path file, String page) throws IOException {
    Files.write(file, page.getBytes(StandardCharsets.UTF_8));
  }

  private record Reviewed(AnnualReport report, String page) {}

  /** The page of a file; null for one that cannot be read, which has been said. */
  private @Nullable Reviewed review(String file) throws IOException {
    ReadOptions options = reading.options();
    AnnualReport report;
    String page;
    try (PageLine line = new PageLine(console)) {
      Path path = Path.of(file);
      byte[] bytes = FileBytes.of(path, options.limit(Limit.BYTES));
      report = reader.read(bytes, path.getFileName().toString(), options.withProgress(line));
      page = pages.page(bytes, report, options);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      console.say(file, Problem.of(e).told(console.chinese()));
      return null;
    }
    return new Reviewed(report, page);
  }

  /** The page of a report that was read from some bytes. */
  static String page(byte[] bytes, AnnualReport report, ReadOptions options, Console console)
      throws IOException {
    return ReviewPage.of(
        report,
        PageImages.of(bytes, report, options),
        SourceTables.of(bytes, report, options),
        Main.Version.text(),
        console.chinese());
  }
}
