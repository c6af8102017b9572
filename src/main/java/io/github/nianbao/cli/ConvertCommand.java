package io.github.nianbao.cli;

import io.github.nianbao.export.JsonWriter;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files and folders in, one JSON file for each report out. */
@Command(
    name = "convert",
    description = "Writes OUT/NAME.json for every NAME.pdf and NAME.txt.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ConvertCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, and folders that are searched with all folders in them. The JSON of a file in a"
              + " folder keeps its place: OUT/SUB/NAME.json.")
  List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "Folder for the JSON; made where it does not exist.")
  String out = "";

  @Mixin ReadingOptions reading = new ReadingOptions();

  private final ReportReader reader;
  private final Console console;
  private final JsonWriter writer = new JsonWriter();
  private final Tally tally = new Tally();

  ConvertCommand(ReportReader reader, Console console) {
    this.reader = reader;
    this.console = console;
  }

  @Override
  public Integer call() {
    ReadOptions options = reading.options();
    Path folder;
    try {
      folder = Files.createDirectories(Path.of(out));
    } catch (IOException | InvalidPathException e) {
      return cannotWrite(out, e);
    }
    List<Input> inputs = new InputFinder(this::unreadable, this::renamed).find(paths);
    for (Input input : inputs) {
      AnnualReport report = read(input.file(), options);
      if (report == null) {
        continue;
      }
      try {
        write(report, folder.resolve(input.output()));
      } catch (IOException | InvalidPathException e) {
        return cannotWrite(folder.resolve(input.output()).toString(), e);
      }
      tally.read(report);
    }
    console.err().println(tally);
    return tally.unreadable() == 0 ? ExitStatus.ALL_READ : ExitStatus.SOME_UNREADABLE;
  }

  /** A report, or null where the file cannot be read, which never stops the others. */
  private @Nullable AnnualReport read(Path file, ReadOptions options) {
    try {
      return reader.read(file, options);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      unreadable(file.toString(), Talk.reason(e));
      return null;
    }
  }

  /** Nobody ever sees half a file: it gets its name when it is whole. */
  private void write(AnnualReport report, Path target) throws IOException {
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      writer.write(report, part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void unreadable(String name, String reason) {
    tally.addUnreadable();
    console.say(name, reason);
  }

  private void renamed(Input input) {
    console.say(
        input.file().toString(),
        "Another input has the same name; the JSON of this one is "
            + Talk.printable(input.output().toString())
            + ".");
  }

  private int cannotWrite(String name, Exception problem) {
    console.say(name, "The output cannot be written. " + Talk.reason(problem));
    return ExitStatus.ENVIRONMENT;
  }
}
