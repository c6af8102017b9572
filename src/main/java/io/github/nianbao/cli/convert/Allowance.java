package io.github.nianbao.cli.convert;

import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;

/** How much a ZIP may unpack to, together with all ZIPs in it: a small one to much is a bomb. */
final class Allowance {

  /** What any archive may unpack to. */
  private static final long FREE_BYTES = 1L << 28;

  /** Beyond that, how many times its size; reports hardly shrink, text some five times. */
  private static final long MAX_RATIO = 100;

  private final long most;
  private long left;

  /**
   * @param size of the ZIP in bytes
   */
  Allowance(long size) {
    most = Math.max(FREE_BYTES, MAX_RATIO * size);
    left = most;
  }

  /**
   * Takes some of it.
   *
   * @throws UnreadableReportException where no more is left, now and ever after
   */
  synchronized void take(long bytes) throws UnreadableReportException {
    left = bytes > left ? -1 : left - bytes;
    if (left < 0) {
      throw new UnreadableReportException(
          Reason.LIMIT, "It would unpack to more than " + most + " bytes.", null);
    }
  }
}
