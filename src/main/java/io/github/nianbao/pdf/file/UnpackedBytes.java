package io.github.nianbao.pdf.file;

import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.Limit;

/** How much may be unpacked: a small stream can unpack to a thousand times its size. */
final class UnpackedBytes {

  private final long maximum;
  private long taken;

  UnpackedBytes(long maximum) {
    this.maximum = maximum;
  }

  /** How many bytes may still come; as many as an array holds at most. */
  int left() {
    return (int) Math.max(0, Math.min(maximum - taken, Integer.MAX_VALUE - 8));
  }

  /**
   * So many bytes were unpacked.
   *
   * @throws LimitReached where they are more than were left
   */
  void take(long bytes) {
    taken += bytes;
    if (taken > maximum) {
      throw reached();
    }
  }

  LimitReached reached() {
    return new LimitReached(Limit.UNPACKED_BYTES, maximum);
  }
}
