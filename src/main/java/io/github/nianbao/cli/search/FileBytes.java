package io.github.nianbao.cli.search;

import io.github.nianbao.report.Limit;
import io.github.nianbao.report.UnreadableReportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of files, up to a limit. */
public final class FileBytes {

  /** The most an array holds. */
  static final int MOST = Integer.MAX_VALUE - 8;

  private FileBytes() {}

  /**
   * All bytes of a file.
   *
   * @throws UnreadableReportException where there are more than the most there may be
   */
  public static byte[] of(Path file, long most) throws IOException {
    if (Files.size(file) > most) {
      throw tooLarge(most);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(in, most);
    }
  }

  private static byte[] of(InputStream in, long most) throws IOException {
    int atOnce = (int) Math.min(most, MOST);
    byte[] bytes = in.readNBytes(atOnce);
    if (bytes.length == atOnce && in.read() >= 0) {
      throw tooLarge(most);
    }
    return bytes;
  }

  static UnreadableReportException tooLarge(long most) {
    return UnreadableReportException.over(Limit.BYTES, most);
  }
}
