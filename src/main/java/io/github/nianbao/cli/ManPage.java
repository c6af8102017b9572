package io.github.nianbao.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** The page for {@code man}, made of what the help knows; the build calls it. */
@Command(
    name = "man-page",
    description = "Prints the page for man.",
    hidden = true,
    mixinStandardHelpOptions = true)
final class ManPage implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  private final Console console;

  ManPage(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      CommandSpec program = spec.root();
      PrintWriter out = console.out();
      out.print(".TH NIANBAO 1 \"\" \"" + text(Main.Version.text()) + "\"\n.SH NAME\n");
      out.print("nianbao \\- " + text(program.usageMessage().description()) + "\n");
      out.print(".SH SYNOPSIS\n");
      program.subcommands().values().stream()
          .map(command -> command.getCommandSpec())
          .filter(command -> !command.usageMessage().hidden())
          .forEach(command -> out.print(synopsis(command) + "\n.br\n"));
      program.subcommands().values().stream()
          .map(command -> command.getCommandSpec())
          .filter(command -> !command.usageMessage().hidden())
          .forEach(command -> section(command, out));
      out.print(".SH EXIT STATUS\n");
      program
          .usageMessage()
          .exitCodeList()
          .forEach((status, meaning) -> out.print(".TP\n" + status + "\n" + text(meaning) + "\n"));
    }
    return ExitStatus.ALL_READ;
  }

  private static String synopsis(CommandSpec command) {
    return text(
        new Help(command, Help.defaultColorScheme(Ansi.OFF))
            .synopsis(0)
            .replaceAll("\\s+", " ")
            .strip());
  }

  private static void section(CommandSpec command, PrintWriter out) {
    out.print(".SH " + command.name().toUpperCase(Locale.ROOT) + "\n");
    out.print(text(command.usageMessage().description()) + "\n");
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      out.print(
          ".TP\n" + text(parameter.paramLabel()) + "\n" + text(parameter.description()) + "\n");
    }
    for (OptionSpec option : command.options()) {
      String names = String.join(", ", option.names());
      String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
      out.print(".TP\n" + text(names + label) + "\n" + text(option.description()) + "\n");
    }
  }

  /** Text in which the formatter sees no commands of its own. */
  private static String text(String... lines) {
    String all = String.join(" ", lines).replace("%n", "").replace("\\", "\\e").replace("-", "\\-");
    return all.startsWith(".") || all.startsWith("'") ? "\\&" + all : all;
  }
}
