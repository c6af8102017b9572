package io.github.nianbao.pdf.file;

import io.github.nianbao.limit.LimitReached;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.Inflater;

/**
 * What unpacking the streams of a document takes: how much each page may unpack, and the inflater
 * and the arrays, which are used again and again. Documents with hundreds of small streams exist.
 */
public final class Unpacker implements AutoCloseable {

  private final long maximum;
  private final Inflater inflater = new Inflater(true);
  private final Deque<byte[]> spare = new ArrayDeque<>();
  private UnpackedBytes allowance;

  /**
   * @param maximum bytes that a page may unpack to
   */
  public Unpacker(long maximum) {
    this.maximum = maximum;
    allowance = new UnpackedBytes(maximum);
  }

  /** A page begins, with an allowance of its own. */
  public void nextPage() {
    allowance = new UnpackedBytes(maximum);
  }

  /** How many bytes may still come. */
  int left() {
    return allowance.left();
  }

  /**
   * So many bytes were unpacked.
   *
   * @throws LimitReached where they are more than were left
   */
  void take(int bytes) {
    allowance.take(bytes);
  }

  public LimitReached reached() {
    return allowance.reached();
  }

  /**
   * For deflated data without a header; ready for a new stream. To be done with before the next.
   */
  Inflater inflater() {
    inflater.reset();
    return inflater;
  }

  /** An array of any length that nobody uses, whatever it holds. */
  byte[] borrow() {
    return spare.isEmpty() ? new byte[0] : spare.pop();
  }

  /** Nobody uses the array any more. */
  void giveBack(byte[] array) {
    spare.push(array);
  }

  @Override
  public void close() {
    inflater.end();
  }
}
