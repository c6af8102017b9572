package io.github.nianbao.pdf.paint;

import java.io.InputStream;
import java.util.Objects;

/**
 * A string that is shown, read code by code. As that of Java, but without a lock, which would be
 * taken several times for each glyph.
 */
final class ShownString extends InputStream {

  private byte[] bytes = {};
  private int at;
  private int end;
  private int mark;

  /** Goes to the beginning of another string, which must not change while it is read. */
  void set(byte[] source, int from, int to) {
    bytes = source;
    at = from;
    end = to;
    mark = from;
  }

  @Override
  public int read() {
    return at < end ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (at == end) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(bytes, at, target, offset, count);
    at += count;
    return count;
  }

  @Override
  public int available() {
    return end - at;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int limit) {
    mark = at;
  }

  @Override
  public void reset() {
    at = mark;
  }
}
