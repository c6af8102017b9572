package io.github.nianbao.cli.search;

import io.github.nianbao.report.UnreadableReportException;
import java.io.IOException;
import java.nio.file.Path;

/** Where the bytes of an input come from. */
public interface InputBytes {

  /**
   * All bytes; asked for once.
   *
   * @param most how many there may be
   * @throws UnreadableReportException where there are more
   */
  byte[] bytes(long most) throws IOException;

  /** Says that the bytes will not be asked for, or not again. */
  default void done() {}

  /** A file on disk. */
  record OnDisk(Path file) implements InputBytes {
    @Override
    public byte[] bytes(long most) throws IOException {
      return FileBytes.of(file, most);
    }
  }
}
