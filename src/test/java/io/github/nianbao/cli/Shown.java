package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** What the command line shows of a real report. */
public final class Shown {

  private Shown() {}

  /** The standard output of {@code show}. */
  public static String of(Path report) {
    return Run.of(Nianbao::read, Ansi.OFF, "show", report.toString()).out();
  }
}
