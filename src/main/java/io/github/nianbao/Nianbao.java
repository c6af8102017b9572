package io.github.nianbao;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads annual reports. Keeps no state; every method may be called from any thread.
 *
 * <p>An input that cannot be read as a report at all is an {@link UnreadableReportException},
 * whatever is in it: nothing else is thrown because of a document, neither by PDFBox nor by this
 * library, whose own errors are its reason {@link Reason#PROGRAM_ERROR} with the error as the
 * cause. Memory that does not suffice is its reason {@link Reason#LIMIT}. Any other {@link
 * IOException} is trouble with the file or the stream. What is wrong inside a readable report is a
 * finding of the report.
 *
 * <p>No thread is started. The {@linkplain Limit#SECONDS time} a document takes is looked at
 * between its parts and within the long ones, but PDFBox cannot be stopped in the middle: whoever
 * must have an answer in time whatever comes calls these methods in a thread that can be given up.
 */
public final class Nianbao {

  /** What Java can hold in one array. */
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  private Nianbao() {}

  /**
   * Reads a file, with the {@linkplain ReadOptions#defaults() usual options}.
   *
   * @param file the file
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(Path file) throws IOException {
    return read(file, ReadOptions.defaults());
  }

  /**
   * Reads a file of any kind that is read, as {@link #read(byte[], String, ReadOptions)} does.
   *
   * @param file the file
   * @param options the password and the limits
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(Path file, ReadOptions options) throws IOException {
    if (Files.size(file) > options.limit(Limit.BYTES)) {
      throw tooLarge(options);
    }
    try (InputStream in = Files.newInputStream(file)) {
      Path name = file.getFileName();
      return read(bytes(in, options), name == null ? "" : name.toString(), options);
    }
  }

  /**
   * Reads a PDF, with the {@linkplain ReadOptions#defaults() usual options}.
   *
   * @param in the stream; it stays open
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(InputStream in) throws IOException {
    return read(in, ReadOptions.defaults());
  }

  /**
   * Reads a PDF from a stream to its end; the stream stays open.
   *
   * @param in the stream; it stays open
   * @param options the password and the limits
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(InputStream in, ReadOptions options) throws IOException {
    return read(in, "", options);
  }

  /**
   * Reads a stream, with the {@linkplain ReadOptions#defaults() usual options}.
   *
   * @param in the stream; it stays open
   * @param name of the file, without folders
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(InputStream in, String name) throws IOException {
    return read(in, name, ReadOptions.defaults());
  }

  /**
   * Reads a stream to its end; the stream stays open. It is taken for what {@link #read(byte[],
   * String, ReadOptions)} takes its bytes for.
   *
   * @param in the stream; it stays open
   * @param name of the file it comes from, without folders
   * @param options the password and the limits
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(InputStream in, String name, ReadOptions options)
      throws IOException {
    return read(bytes(in, options), name, options);
  }

  /**
   * Reads a PDF, with the {@linkplain ReadOptions#defaults() usual options}.
   *
   * @param pdf the bytes of the PDF
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(byte[] pdf) throws IOException {
    return read(pdf, ReadOptions.defaults());
  }

  /**
   * Reads a PDF. The array is not changed.
   *
   * @param pdf the bytes of the PDF
   * @param options the password and the limits
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(byte[] pdf, ReadOptions options) throws IOException {
    return read(pdf, "", options);
  }

  /**
   * Reads the bytes of a file, with the {@linkplain ReadOptions#defaults() usual options}.
   *
   * @param bytes the bytes of the file
   * @param name of the file, without folders
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(byte[] bytes, String name) throws IOException {
    return read(bytes, name, ReadOptions.defaults());
  }

  /**
   * Reads the bytes of a file: a PDF, an OFD, a web page, a Word or an Excel file, with a
   * recogniser also a picture, whatever its name, or text, unless its name says that it should be a
   * PDF. The array is not changed.
   *
   * @param bytes the bytes of the file
   * @param name of the file, without folders; empty where there is none, and then no text will do
   * @param options the password, the limits, the recogniser
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(byte[] bytes, String name, ReadOptions options)
      throws IOException {
    Objects.requireNonNull(bytes);
    Objects.requireNonNull(name);
    Deadline deadline = Deadline.of(options);
    if (bytes.length > options.limit(Limit.BYTES)) {
      throw tooLarge(options);
    }
    return guarded(() -> new SourceFile(bytes, name, options, deadline).read());
  }

  /**
   * Reads a text dump of a report, with the {@linkplain ReadOptions#defaults() usual options}.
   *
   * @param text the text of the report
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport readText(String text) throws IOException {
    return readText(text, ReadOptions.defaults());
  }

  /**
   * Reads a text dump of a report.
   *
   * @param text the text of the report
   * @param options the password and the limits
   * @return the report
   * @throws IOException where it cannot be read
   */
  public static AnnualReport readText(String text, ReadOptions options) throws IOException {
    Deadline deadline = Deadline.of(options);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > options.limit(Limit.BYTES)) {
      throw tooLarge(options);
    }
    return guarded(() -> new SourceFile(bytes, "", options, deadline).readText());
  }

  /** One way of reading. */
  interface Reading<T> {
    T result() throws IOException;
  }

  /** Whatever comes of a document, its readers get one exception. */
  static <T> T guarded(Reading<T> reading) throws IOException {
    try {
      return reading.result();
    } catch (LimitReached e) {
      throw UnreadableReportException.over(e.limit(), e.value());
    } catch (OutOfMemoryError e) {
      throw UnreadableReportException.overMemory(e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new UnreadableReportException(
          Reason.PROGRAM_ERROR,
          new Wording(
              "It cannot be read because of an error in this program" + said(e, " (", ")") + ".",
              "本程序出错，无法读取" + said(e, "（", "）") + "。"),
          e);
    }
  }

  /** What an error says; nothing where it says nothing. */
  private static String said(Throwable error, String before, String after) {
    String message = error.getMessage();
    return message == null ? "" : before + message + after;
  }

  private static byte[] bytes(InputStream in, ReadOptions options) throws IOException {
    int most = (int) Math.min(options.limit(Limit.BYTES), MAX_ARRAY);
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw tooLarge(options);
    }
    return bytes;
  }

  private static UnreadableReportException tooLarge(ReadOptions options) {
    return UnreadableReportException.over(Limit.BYTES, options.limit(Limit.BYTES));
  }
}
