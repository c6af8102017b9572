package io.github.nianbao.cli;

import io.github.nianbao.cli.compare.DiffRun;
import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.export.CsvFile;
import io.github.nianbao.export.compare.FigureDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two output folders. */
@Command(
    name = "diff",
    description =
        "Prints as CSV what changed between two output folders of convert, figure by figure.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class DiffCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      descriptionKey = "old",
      description = "An output folder of convert.")
  String before = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      descriptionKey = "new",
      description = "Another one, with the same reports.")
  String after = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file for it; the standard output unless said.")
  @Nullable String out;

  private final Console console;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (String folder : new String[] {before, after}) {
      if (!isFolder(folder)) {
        console.say(folder, console.in("There is no such folder.", "没有这个文件夹。"));
        return ExitStatus.SOME_UNREADABLE;
      }
    }
    try (CsvFile file = file()) {
      DiffRun.Summary summary = new DiffRun(Path.of(before), Path.of(after)).run(file);
      console
          .err()
          .printf(
              Locale.ROOT,
              console.in(
                  "Reports: %d. With changes: %d. Changes: %d.%n", "报告 %d 份，有变化 %d 份，变化 %d 处。%n"),
              summary.reports(),
              summary.changed(),
              summary.rows());
      return ExitStatus.ALL_READ;
    } catch (IOException | InvalidPathException e) {
      console.say(out == null ? after : out, Problem.of(e).told(console.chinese()));
      return ExitStatus.ENVIRONMENT;
    }
  }

  private CsvFile file() throws IOException {
    return out == null
        ? new CsvFile(console.out(), FigureDiff.SCHEMA)
        : new CsvFile(Files.newOutputStream(Path.of(out)), FigureDiff.SCHEMA, false);
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
