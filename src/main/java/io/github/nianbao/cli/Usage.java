package io.github.nianbao.cli;

import io.github.nianbao.cli.output.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the program is used, said where it is asked for and where it is used wrongly. */
final class Usage {

  private Usage() {}

  /** What the help says, in Chinese; in English it stands beside the options. */
  static ResourceBundle inChinese() {
    try (InputStream in =
            Objects.requireNonNull(Usage.class.getResourceAsStream("help_zh.properties"));
        InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Says in one line what is wrong with a command line.
   *
   * @return the exit status
   */
  static int say(ParameterException problem, Console console) {
    String help = problem.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    String said = Problem.printable(console.in(english(problem), chinese(problem)));
    console.err().println(said + console.in(" See ", "用法见 ") + help);
    return ExitStatus.USAGE;
  }

  private static String english(ParameterException problem) {
    String message = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    return message.endsWith(".") ? message : message + ".";
  }

  /** What Picocli says in English alone. */
  private static String chinese(ParameterException problem) {
    if (problem instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .map(CommandLine.Model.ArgSpec::paramLabel)
          .distinct()
          .collect(Collectors.joining("、", "缺少参数：", "。"));
    }
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return String.join("、", unmatched.getUnmatched()) + "：无此选项或参数。";
    }
    return english(problem);
  }
}
