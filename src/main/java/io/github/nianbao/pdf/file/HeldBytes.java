package io.github.nianbao.pdf.file;

import io.github.nianbao.limit.Deadline;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file held in one array. PDFBox's parsers look ahead and go back at nearly every character,
 * which its own readers make dear. Nothing else of ours is asked while they work, so that this is
 * the place to look at the time.
 */
public final class HeldBytes implements RandomAccessRead {

  /** How often a parser goes somewhere between two looks at the time. */
  private static final int MOVES = 1024;

  private final byte[] bytes;
  private final Deadline deadline;
  private int position;
  private int moves;
  private boolean closed;

  public HeldBytes(byte[] bytes, Deadline deadline) {
    this.bytes = bytes;
    this.deadline = deadline;
  }

  @Override
  public int read() {
    return position < bytes.length ? bytes[position++] & 0xFF : end();
  }

  private int end() {
    deadline.check();
    return -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (position >= bytes.length) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  @Override
  public int peek() {
    return position < bytes.length ? bytes[position] & 0xFF : -1;
  }

  @Override
  public void rewind(int count) throws IOException {
    seek((long) position - count);
  }

  @Override
  public void skip(int count) throws IOException {
    seek((long) position + count);
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long target) throws IOException {
    if (target < 0) {
      throw new IOException("A place before the first byte: " + target);
    }
    position = (int) Math.min(target, bytes.length);
    if (++moves % MOVES == 0) {
      deadline.check();
    }
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public int available() {
    return bytes.length - position;
  }

  @Override
  public boolean isEOF() {
    return position >= bytes.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(new HeldBytes(bytes, deadline), start, length, true);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
