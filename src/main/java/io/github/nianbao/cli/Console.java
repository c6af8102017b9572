package io.github.nianbao.cli;

import io.github.nianbao.cli.output.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command reads from and where it writes.
 *
 * @param in for lists of inputs
 * @param out for data
 * @param err for talk
 * @param ansi whether data may be coloured
 * @param hasTerminal whether talk goes to a terminal
 * @param chinese whether what is wrong with a file is said in Chinese, not in English
 */
record Console(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Ansi ansi,
    boolean hasTerminal,
    boolean chinese) {

  /** Reads nothing and writes to streams, data in UTF-8. */
  static Console of(OutputStream out, OutputStream err, Charset talk, Ansi ansi) {
    return of(new ByteArrayInputStream(new byte[0]), out, err, talk, ansi, false);
  }

  /** Reads from a stream and writes to others, data in UTF-8. */
  static Console of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Charset talk,
      Ansi ansi,
      boolean hasTerminal) {
    return new Console(
        in,
        new PrintWriter(out, true, StandardCharsets.UTF_8),
        new PrintWriter(err, true, talk),
        ansi,
        hasTerminal,
        false);
  }

  /** The same for a user whose language is Chinese. */
  Console inChinese() {
    return new Console(in, out, err, ansi, hasTerminal, true);
  }

  /**
   * The streams of the process. Data is UTF-8 everywhere; talk is in the encoding of the terminal,
   * or in UTF-8 where that has no Chinese, for file names are Chinese as a rule. What is wrong with
   * a file is said in the language of the user, where that is Chinese.
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
    Console console =
        of(
            // Buffered: a FileInputStream alone does not read all of a pipe.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            chinese ? terminal : StandardCharsets.UTF_8,
            Ansi.AUTO,
            isTerminal());
    boolean reads = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
    return reads ? console.inChinese() : console;
  }

  /**
   * Java does not know whether talk goes to a terminal; Linux does, and elsewhere colours stand for
   * one.
   */
  private static boolean isTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | RuntimeException e) {
      return Ansi.AUTO.enabled();
    }
  }

  /** The lines of the standard input, in UTF-8; parted by NUL where it has one. */
  List<String> input() throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    String separators = text.indexOf('\0') >= 0 ? "\0" : "\r\n";
    return List.of(StringUtils.split(text, separators));
  }

  /** Says one line about an input. */
  void say(String name, String sentence) {
    err.println(Problem.printable(name) + ": " + sentence);
  }
}
