package io.github.nianbao.cli;

import io.github.nianbao.cli.output.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
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
 * @param chinese whether a person is spoken to in Chinese, not in English
 * @param width of the terminal that data goes to, in columns; without end where it goes to none
 */
record Console(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Ansi ansi,
    boolean hasTerminal,
    boolean chinese,
    int width) {

  /** Where nobody has said how wide a terminal is. */
  private static final int USUAL_WIDTH = 80;

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
        false,
        Integer.MAX_VALUE);
  }

  /** The same for a user whose language is Chinese. */
  Console inChinese() {
    return new Console(in, out, err, ansi, hasTerminal, true, width);
  }

  /**
   * The streams of the process. What goes to a terminal is in its encoding, or in UTF-8 where that
   * has no Chinese, for file names are Chinese as a rule; data that goes elsewhere is UTF-8
   * everywhere. The language is that of the user, where that is Chinese.
   */
  static Console ofProcess() {
    boolean dataIsRead = isTerminal(1);
    boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
    return new Console(
        // Buffered: a FileInputStream alone does not read all of a pipe.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        writer(
            FileDescriptor.out,
            dataIsRead
                ? encoding("stdout.encoding", "sun.stdout.encoding")
                : StandardCharsets.UTF_8),
        writer(FileDescriptor.err, encoding("stderr.encoding", "sun.stderr.encoding")),
        Ansi.AUTO,
        isTerminal(2),
        chinese,
        dataIsRead ? terminalWidth() : Integer.MAX_VALUE);
  }

  private static PrintWriter writer(FileDescriptor stream, Charset encoding) {
    return new PrintWriter(new FileOutputStream(stream), true, encoding);
  }

  private static Charset encoding(String... properties) {
    return Stream.concat(Stream.of(properties), Stream.of("native.encoding"))
        .map(System::getProperty)
        .filter(name -> name != null && Charset.isSupported(name))
        .findFirst()
        .map(Charset::forName)
        .filter(known -> known.canEncode() && known.newEncoder().canEncode('年'))
        .orElse(StandardCharsets.UTF_8);
  }

  /**
   * Java does not know whether a stream goes to a terminal; Linux does, and elsewhere colours stand
   * for one.
   */
  private static boolean isTerminal(int stream) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | RuntimeException e) {
      return Ansi.AUTO.enabled();
    }
  }

  /** What the shell says, or else the terminal itself. */
  private static int terminalWidth() {
    String columns = System.getenv("COLUMNS");
    if (columns != null && columns.matches("[1-9][0-9]{1,4}")) {
      return Integer.parseInt(columns);
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      String width = size.replaceFirst("\\d+ (\\d+)\\s*", "$1");
      return width.matches("[1-9][0-9]{1,4}") ? Integer.parseInt(width) : USUAL_WIDTH;
    } catch (IOException e) {
      return USUAL_WIDTH;
    }
  }

  /** The lines of the standard input, in UTF-8; parted by NUL where it has one. */
  List<String> input() throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    String separators = text.indexOf('\0') >= 0 ? "\0" : "\r\n";
    return List.of(StringUtils.split(text, separators));
  }

  /** The one of two sentences that is in the language of the user. */
  String in(String english, String chineseToo) {
    return chinese ? chineseToo : english;
  }

  /** Says one line about an input. */
  void say(String name, String sentence) {
    err.println(Problem.printable(name) + ": " + sentence);
  }
}
