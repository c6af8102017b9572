package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** What the command line shows of a real report. */
public final class Shown {

  /** The commands that have options of their own. */
  public static final List<String> COMMANDS = List.of("convert", "diff", "panel", "review", "show");

  private Shown() {}

  /** The standard output of {@code show}. */
  public static String of(Path report) {
    return Run.of(Nianbao::read, Ansi.OFF, "show", report.toString()).out();
  }

  /** What {@code convert} says last of a folder: what was read, by quality, without the time. */
  public static String lastOfConvert(Path folder, Path out) {
    List<String> talk =
        Run.of(Nianbao::read, Ansi.OFF, "convert", folder.toString(), "-o", out.toString()).err();
    return talk.get(talk.size() - 1)
        .replaceFirst("( Besides: .*)? [0-9.]+ s, [0-9.]+ a second\\.$", "");
  }

  /** The options of a command but for those that need no explanation. */
  public static List<String> options(String command) {
    return Pattern.compile("--[a-z-]+")
        .matcher(Run.of(command, "--help").out())
        .results()
        .map(MatchResult::group)
        .filter(option -> !List.of("--help", "--version", "--output").contains(option))
        .distinct()
        .toList();
  }

  /**
   * Parses a command without running it.
   *
   * @param args with the name of the command first
   * @throws ParameterException where the program would not understand it
   */
  public static void parse(String... args) {
    Console console =
        Console.of(
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            StandardCharsets.UTF_8,
            Ansi.OFF);
    Main.commandLine(Nianbao::read, console).parseArgs(args);
  }

  /** The columns of the table of reports that {@code convert} writes of a report. */
  public static List<String> columnsOfReports(Path report, Path out) throws IOException {
    Run.of(
        Nianbao::read,
        Ansi.OFF,
        "convert",
        report.toString(),
        "-o",
        out.toString(),
        "--format",
        "reports");
    return List.of(Files.readAllLines(out.resolve("reports.csv")).get(0).split(",", -1));
  }
}
