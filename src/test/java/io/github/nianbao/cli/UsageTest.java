package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What is said of a command line: the help, and one line where it is wrong. */
class UsageTest {

  @Test
  void aWrongCommandLineGetsOneLine() {
    assertEquals(
        List.of("Missing required option: '--output=OUT'. See nianbao convert --help"),
        Run.of("convert", "x").err());
    assertEquals(
        List.of("Unmatched arguments from index 0: 'sow', 'x'. See nianbao --help"),
        Run.of("sow", "x").err());
    assertEquals(
        List.of("缺少参数：OUT。用法见 nianbao convert --help"), Run.inChinese("convert", "x").err());
    assertEquals(2, Run.of("convert", "x").status());
    assertEquals(1, Run.of().err().size());
  }

  /** Nothing is left in English for a user who reads Chinese. */
  @Test
  void allOfTheHelpIsInChineseToo() {
    List<String> english = new ArrayList<>();
    check(commandLine().getCommandSpec(), english);
    assertEquals(List.of(), english);
    assertTrue(Run.inChinese("--help").out().startsWith("用法：nianbao"));
  }

  @Test
  void thePageForManAndTheCompletionNameEveryOption() {
    String page = Run.of("man-page").out();
    String completion = Run.of("generate-completion").out();
    for (String command : Shown.COMMANDS) {
      for (String option : Shown.options(command)) {
        assertTrue(page.contains(option.replace("-", "\\-")), option);
        assertTrue(completion.contains("'" + option + "'"), option);
      }
    }
    assertTrue(page.startsWith(".TH NIANBAO 1 "), page);
    assertTrue(page.lines().noneMatch(line -> line.contains("%n")), page);
  }

  private static CommandLine commandLine() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return Main.commandLine(
        Nianbao::read, Console.of(nowhere, nowhere, StandardCharsets.UTF_8, Ansi.OFF).inChinese());
  }

  private static void check(CommandSpec command, List<String> english) {
    note(command.qualifiedName(), command.usageMessage().description(), english);
    for (OptionSpec option : command.options()) {
      note(command.qualifiedName() + " " + option.longestName(), option.description(), english);
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      note(
          command.qualifiedName() + " " + parameter.paramLabel(), parameter.description(), english);
    }
    command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(sub -> !sub.usageMessage().hidden())
        .forEach(sub -> check(sub, english));
  }

  private static void note(String what, String[] description, List<String> english) {
    if (!String.join("", description).codePoints().anyMatch(Character::isIdeographic)) {
      english.add(what + ": " + String.join(" ", description));
    }
  }
}
