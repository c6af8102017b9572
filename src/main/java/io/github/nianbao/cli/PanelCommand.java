package io.github.nianbao.cli;

import io.github.nianbao.cli.compare.PanelRun;
import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.export.compare.ListChoice;
import io.github.nianbao.export.compare.Panel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The reports of each authority over the years. */
@Command(
    name = "panel",
    description =
        "Writes panel.csv, one row for every authority, year and measure of the reports that convert"
            + " wrote into OUT, panel-findings.csv, what does not hold between the years,"
            + " panel-series.csv, what goes on over the forms of 2014 and 2019, and"
            + " panel-crosswalk.csv, how that is made and what does not go on.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class PanelCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "OUT",
      descriptionKey = "out",
      description = "The output folder of convert.")
  String out = "";

  @Option(names = "--bom", description = "Tables begin with a byte-order mark, for Excel.")
  boolean bom;

  @Option(
      names = "--lists",
      paramLabel = "LIST",
      converter = ListOption.class,
      description =
          "Which list of 2014 to 2018 the series go on from: own, that of the authority itself"
              + " (本级), unless said, or aggregate, that of all in its area (汇总).")
  ListChoice lists = ListChoice.OWN;

  private final Console console;

  PanelCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      if (!isFolder()) {
        console.say(out, console.in("There is no such folder.", "没有这个文件夹。"));
        return ExitStatus.SOME_UNREADABLE;
      }
      Panel.Summary summary = new PanelRun(out, bom, lists).run();
      if (summary.reports() == 0) {
        console.say(
            out,
            console.in("The folder holds no report that convert wrote.", "文件夹中没有 convert 写出的报告。"));
        return ExitStatus.SOME_UNREADABLE;
      }
      console
          .err()
          .printf(
              Locale.ROOT,
              console.in(
                  "Authorities: %d. Reports: %d. Findings over the years: %d.%n",
                  "机关 %d 个，报告 %d 份，跨年问题 %d 项。%n"),
              summary.authorities(),
              summary.reports(),
              summary.findings());
      return ExitStatus.ALL_READ;
    } catch (OutputException e) {
      console.say(e.path(), e.sentence(console.chinese()));
      return ExitStatus.ENVIRONMENT;
    }
  }

  private boolean isFolder() {
    try {
      return Files.isDirectory(Path.of(out));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
