package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.cli.convert.ReportReader;
import io.github.nianbao.cli.convert.TimedReader;
import io.github.nianbao.cli.output.Problem;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the program begins, and the one place where it ends. */
@Command(
    name = "nianbao",
    description = "Reads published 政府信息公开工作年度报告 and rebuilds their statutory tables.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = HelpCommand.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all input was read",
      "1:some input could not be read, nothing was, or --fail-on was met",
      "2:the command line is wrong",
      "3:the output cannot be written"
    })
public final class Main implements Runnable {

  /** Who takes the logs of PDFBox and POI: nobody; whoever wants them may set these. */
  private static final Map<String, String> LOGS =
      Map.of(
          "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog",
          "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl",
          "log4j2.StatusLogger.level", "OFF",
          "log4j2.simplelogLevel", "OFF");

  @Spec @Nullable CommandSpec spec;

  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  /**
   * Runs the program and ends it with the documented exit status.
   *
   * @param args as typed
   */
  public static void main(String[] args) {
    // What PDFBox logs of a damaged file, stack traces among it, the findings say in plain words.
    LOGS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
    System.exit(run(Nianbao::read, Console.ofProcess(), args));
  }

  /**
   * Runs the program.
   *
   * @return the exit status
   */
  static int run(ReportReader anyReader, Console console, String... args) {
    int status =
        commandLine(anyReader, console)
            .setParameterExceptionHandler((problem, typed) -> Usage.say(problem, console))
            .setExecutionExceptionHandler(
                (problem, command, parsed) -> {
                  console.say("nianbao", Problem.of(problem).told(console.chinese()));
                  return ExitStatus.ENVIRONMENT;
                })
            .execute(args);
    console.out().flush();
    console.err().flush();
    return status;
  }

  /** The command with its subcommands, which speak the language of the user. */
  static CommandLine commandLine(ReportReader anyReader, Console console) {
    TimedReader reader =
        new TimedReader(
            anyReader,
            (bytes, report, options) -> ReviewCommand.page(bytes, report, options, console));
    CommandLine commandLine =
        new CommandLine(new Main(console))
            .addSubcommand(new ConvertCommand(reader, reader, console))
            .addSubcommand(new PanelCommand(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(new ShowCommand(reader, console))
            .addSubcommand(new ReviewCommand(reader, reader, console))
            .addSubcommand(new ManPage(console))
            .addSubcommand(hidden(new GenerateCompletion()))
            .setOut(console.out())
            .setErr(console.err())
            .setCaseInsensitiveEnumValuesAllowed(true);
    return console.chinese() ? commandLine.setResourceBundle(Usage.inChinese()) : commandLine;
  }

  private static CommandLine hidden(Object command) {
    CommandLine hidden = new CommandLine(command);
    hidden.getCommandSpec().usageMessage().hidden(true);
    return hidden;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          console.in("Say what to do: ", "请给出命令：")
              + spec.subcommands().values().stream()
                  .map(CommandLine::getCommandSpec)
                  .filter(command -> !command.usageMessage().hidden())
                  .map(CommandSpec::name)
                  .collect(Collectors.joining(console.in(", ", "、")))
              + console.in(".", "。"));
    }
  }

  /** The version in the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }

    /** Name and version of the program. */
    static String text() {
      String version = Main.class.getPackage().getImplementationVersion();
      return "nianbao " + (version == null ? "(not packaged)" : version);
    }
  }
}
