package io.github.nianbao.cli;

import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.Wording;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads reports: the password, and one for each limit. */
final class ReadingOptions {

  private final Console console;
  private ReadOptions options = ReadOptions.defaults();

  ReadingOptions(Console console) {
    this.console = console;
  }

  /** As typed; asked once, for it opens the recogniser. */
  ReadOptions options() {
    if (look) {
      return options.withLook(recogniser("--look"));
    }
    return scans ? options.withScans(recogniser("--scans")) : options;
  }

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      description = "Password of encrypted documents.")
  void password(String password) {
    options = options.withPassword(password);
  }

  @Option(
      names = "--scans",
      description =
          "Reads pages too that are pictures, as of a scanner; nianbao-scans.jar must lie beside"
              + " nianbao-cli.jar.")
  boolean scans;

  @Option(
      names = "--look",
      description =
          "As --scans, and looks at every figure of a PDF in the picture of its page, as a witness"
              + " for its text; takes longer.")
  boolean look;

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec command;

  /** The recogniser that lies beside the program, for an option. */
  private Recogniser recogniser(String option) {
    return Recogniser.installed()
        .orElseThrow(
            () ->
                new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    console.in(
                        "For "
                            + option
                            + " the file nianbao-scans.jar must lie beside nianbao-cli.jar;"
                            + " mvn package -P scans makes it.",
                        "使用 "
                            + option
                            + " 时，nianbao-scans.jar 须与 nianbao-cli.jar 放在同一文件夹；用 mvn package"
                            + " -P scans 生成。")));
  }

  /** Gives a command an option for each limit, as the limit itself names it. */
  @Spec(Spec.Target.MIXEE)
  void addLimits(CommandSpec command) {
    for (Limit limit : Limit.values()) {
      Wording excess = limit.excess(limit.defaultValue());
      command.addOption(
          OptionSpec.builder(limit.option())
              .paramLabel("N")
              .type(Long.class)
              .description(
                  console.in(
                      "By default no " + excess.english() + ".", "默认不允许" + excess.chinese() + "。"))
              .setter(new LimitSetter(limit, command))
              .build());
    }
  }

  /** Takes the value of one limit from the command line. */
  private final class LimitSetter implements CommandLine.Model.ISetter {
    private final Limit limit;
    private final CommandSpec command;

    LimitSetter(Limit limit, CommandSpec command) {
      this.limit = limit;
      this.command = command;
    }

    @Override
    public <T> T set(T value) {
      // Picocli sets every option to null before it looks at the command line.
      if (value instanceof Long number) {
        if (number < 1) {
          throw new ParameterException(
              command.commandLine(), console.in("A limit must be at least 1.", "限制至少为 1。"));
        }
        options = options.withLimit(limit, number);
      }
      return value;
    }
  }
}
