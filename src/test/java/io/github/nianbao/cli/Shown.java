package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** What the command line shows of a real report. */
public final class Shown {

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

  /** The options of {@code convert} but for those that every command has. */
  public static List<String> optionsOfConvert() {
    return Pattern.compile("--[a-z-]+")
        .matcher(Run.of("convert", "--help").out())
        .results()
        .map(MatchResult::group)
        .filter(option -> !List.of("--help", "--version", "--output").contains(option))
        .distinct()
        .toList();
  }
}
