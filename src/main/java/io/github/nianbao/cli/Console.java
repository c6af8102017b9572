package io.github.nianbao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes.
 *
 * @param out for data
 * @param err for talk
 * @param ansi whether data may be coloured
 */
record Console(PrintWriter out, PrintWriter err, Ansi ansi) {

  /** Writes to streams, data in UTF-8. */
  static Console of(OutputStream out, OutputStream err, Charset talk, Ansi ansi) {
    return new Console(
        new PrintWriter(out, true, StandardCharsets.UTF_8), new PrintWriter(err, true, talk), ansi);
  }

  /**
   * The streams of the process. Data is UTF-8 everywhere; talk is in the encoding of the terminal,
   * or in UTF-8 where that has no Chinese, for file names are Chinese as a rule.
   */
  static Console ofProcess() {
    Charset terminal =
        Stream.of("stderr.encoding", "sun.stderr.encoding", "native.encoding")
            .map(System::getProperty)
            .filter(name -> name != null && Charset.isSupported(name))
            .findFirst()
            .map(Charset::forName)
            .orElse(StandardCharsets.UTF_8);
    boolean chinese = terminal.canEncode() && terminal.newEncoder().canEncode('年');
    return of(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        chinese ? terminal : StandardCharsets.UTF_8,
        Ansi.AUTO);
  }

  /** Says one line about an input. */
  void say(String name, String sentence) {
    err.println(Talk.printable(name) + ": " + sentence);
  }
}
