package io.github.nianbao.cli.search;

import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;

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
      throw refusal("It would unpack to more than " + most + " bytes.", "解压后会超过 " + most + " 字节。");
    }
  }

  /** What is said of a ZIP that holds too much. */
  static UnreadableReportException refusal(String english, String chinese) {
    return new UnreadableReportException(
        Reason.LIMIT,
        new Wording(english, chinese),
        new Wording("Unpack it yourself, and name the folder.", "请自行解压，再读取解压后的文件夹。"));
  }
}
