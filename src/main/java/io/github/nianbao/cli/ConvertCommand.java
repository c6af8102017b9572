package io.github.nianbao.cli;

import io.github.nianbao.cli.convert.Conversion;
import io.github.nianbao.cli.convert.FailOn;
import io.github.nianbao.cli.convert.ReportReader;
import io.github.nianbao.cli.convert.ReviewPages;
import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.export.Dataset;
import io.github.nianbao.export.TableOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files, folders and ZIPs in, a JSON file for each report and the tables of a dataset out. */
@Command(
    name = "convert",
    description = "Writes OUT/NAME.json for every report, and the tables of a dataset.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ConvertCommand implements Callable<Integer> {

  /** Stands for a list of paths on the standard input. */
  private static final String LIST = "-";

  @Spec @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      descriptionKey = "paths",
      description =
          "Files, folders with all folders in them, ZIPs, and patterns such as '2021/**.pdf'; - for"
              + " a list of them on the standard input. What comes from a folder or a ZIP keeps its"
              + " place: OUT/SUB/NAME.json.")
  List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description =
          "Folder for the output; made where it does not exist. A second run into it does only what"
              + " is new or has changed.")
  String out = "";

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      converter = FormatOption.class,
      description =
          "What is written beside the JSON files: ndjson, cells, reports, findings, other-lists,"
              + " codebook, finding-codes; csv for the last six, xlsx for these in one Excel file, all for all."
              + " Tables come with datapackage.json.")
  List<Dataset> formats = new ArrayList<>();

  @Option(names = "--bom", description = "Tables begin with a byte-order mark, for Excel.")
  boolean bom;

  /** What the measures are called in the table of reports. */
  enum Names {
    SHORT,
    LONG
  }

  @Option(
      names = "--names",
      paramLabel = "NAMES",
      description =
          "What the measures are called in reports.csv: long, as in the JSON, or short, of 32"
              + " characters at most and without dots; the codebook has both.")
  Names names = Names.LONG;

  @Option(
      names = "--states",
      description = "reports.csv says beside each figure what stands in the cell.")
  boolean states;

  /** In which language the heads of columns are labels. */
  enum HeadLabels {
    ZH
  }

  @Option(
      names = "--labels",
      paramLabel = "LANGUAGE",
      description = "With zh the heads of all tables are Chinese labels, not names.")
  @Nullable HeadLabels labels;

  @Option(
      names = "--review",
      description = "Writes OUT/NAME.review.html beside the JSON: each figure in its place.")
  boolean review;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many inputs are read at a time; one for each core unless said.")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Says nothing but what ends the run.")
  boolean quiet;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "Exit status 1 also for: warning, inconsistent, incomplete; each includes those after it.")
  @Nullable FailOn failOn;

  @Mixin final ReadingOptions reading;

  private final ReportReader reader;
  private final ReviewPages pages;
  private final Console console;

  ConvertCommand(ReportReader reader, ReviewPages pages, Console console) {
    this.reader = reader;
    this.pages = pages;
    this.console = console;
    reading = new ReadingOptions(console);
  }

  @Override
  public Integer call() {
    Conversion.Request request =
        new Conversion.Request(
            paths.stream().filter(path -> !path.equals(LIST)).toList(),
            list(),
            out,
            formats(),
            new TableOptions(bom, names == Names.SHORT, states, labels == HeadLabels.ZH),
            checkedJobs(),
            failOn,
            reading.options());
    ConvertProgress progress = new ConvertProgress(console, quiet);
    Conversion conversion = new Conversion(reader, review ? pages : null, request, progress);
    Stopping stopping = Stopping.of(conversion);
    try {
      Conversion.Outcome outcome = conversion.run();
      progress.end();
      if (outcome.stopped()) {
        console
            .err()
            .println(console.in("Stopped; the same command goes on from here.", "已停止；用同样的命令可继续。"));
      }
      if (!quiet || outcome.stopped()) {
        outcome.told(console.chinese()).forEach(console.err()::println);
      }
      return outcome.failed() ? ExitStatus.SOME_UNREADABLE : ExitStatus.ALL_READ;
    } catch (OutputException e) {
      progress.end();
      console.say(e.path(), e.sentence(console.chinese()));
      return ExitStatus.ENVIRONMENT;
    } finally {
      stopping.end();
    }
  }

  private Set<Dataset> formats() {
    Set<Dataset> all = EnumSet.noneOf(Dataset.class);
    all.addAll(formats);
    return all;
  }

  private int checkedJobs() {
    if (jobs < 1) {
      throw wrong(console.in("There must be at least 1 job.", "--jobs 至少为 1。"));
    }
    return jobs;
  }

  private List<String> list() {
    if (!paths.contains(LIST)) {
      return List.of();
    }
    try {
      return console.input();
    } catch (IOException e) {
      throw wrong(console.in("The standard input cannot be read.", "无法读取标准输入。"));
    }
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
