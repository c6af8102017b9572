package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.cli.convert.ReportReader;
import io.github.nianbao.cli.convert.TimedReader;
import io.github.nianbao.cli.output.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
      "1:some input could not be read, or --fail-on was met",
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

  private Main() {}

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
    ReportReader reader = new TimedReader(anyReader);
    int status =
        new CommandLine(new Main())
            .addSubcommand(new ConvertCommand(reader, console))
            .addSubcommand(new PanelCommand(console))
            .addSubcommand(new ShowCommand(reader, console))
            .addSubcommand(new ReviewCommand(reader, console))
            .setOut(console.out())
            .setErr(console.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
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

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Say what to do: convert, panel, show or review.");
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
