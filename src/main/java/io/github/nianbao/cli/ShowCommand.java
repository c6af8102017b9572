package io.github.nianbao.cli;

import io.github.nianbao.cli.convert.ReportReader;
import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.cli.search.FileBytes;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One report, readable in the terminal. */
@Command(
    name = "show",
    description = "Prints the tables of a report, what is known about them, and the findings.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ShowCommand implements Callable<Integer> {

  /** No label is shown in less. */
  private static final int NARROWEST = 20;

  @Parameters(
      paramLabel = "FILE",
      descriptionKey = "file",
      description = "A PDF, a web page, a file of Word or Excel, an OFD, or text.")
  String file = "";

  @Option(names = "--places", description = "Says where each figure stands.")
  boolean places;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide the tables may be; that of the terminal unless said.")
  @Nullable Integer width;

  @Mixin final ReadingOptions reading;

  private final ReportReader reader;
  private final Console console;

  ShowCommand(ReportReader reader, Console console) {
    this.reader = reader;
    this.console = console;
    reading = new ReadingOptions(console);
  }

  @Override
  public Integer call() {
    ReadOptions options = reading.options();
    AnnualReport report;
    try (PageLine line = new PageLine(console)) {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        return unreadable(
            console.in("It is a folder; show takes one file.", "这是文件夹；show 每次读取一个文件。"));
      }
      byte[] bytes = FileBytes.of(path, options.limit(Limit.BYTES));
      report = reader.read(bytes, path.getFileName().toString(), options.withProgress(line));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return unreadable(Problem.of(e).told(console.chinese()));
    }
    int columns = width == null ? console.width() : Math.max(NARROWEST, width);
    new ReportPrinter(console, columns).print(report, places);
    return ExitStatus.ALL_READ;
  }

  private int unreadable(String reason) {
    console.say(file, reason);
    return ExitStatus.SOME_UNREADABLE;
  }
}
