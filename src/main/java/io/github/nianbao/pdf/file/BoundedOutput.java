package io.github.nianbao.pdf.file;

import io.github.nianbao.limit.LimitReached;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts the bytes that a filter writes, and ends it where they are too many. */
final class BoundedOutput extends FilterOutputStream {

  private final UnpackedBytes bytes;

  /**
   * Bounds an output; writing throws {@link LimitReached} beyond the limit.
   *
   * @param limit the maximum number of bytes
   */
  BoundedOutput(OutputStream out, long limit) {
    super(out);
    bytes = new UnpackedBytes(limit);
  }

  @Override
  public void write(int b) throws IOException {
    bytes.take(1);
    out.write(b);
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    bytes.take(length);
    out.write(source, offset, length);
  }
}
