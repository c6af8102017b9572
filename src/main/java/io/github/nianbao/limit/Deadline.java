package io.github.nianbao.limit;

import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.util.concurrent.TimeUnit;

/**
 * When reading a document has to have ended. Nothing is stopped from outside, which Java cannot:
 * whoever may take long asks, every so often, whether it may go on.
 */
public final class Deadline {

  private final long from = System.nanoTime();
  private final long seconds;
  private final long nanos;

  private Deadline(long seconds) {
    this.seconds = seconds;
    nanos = TimeUnit.SECONDS.toNanos(seconds);
  }

  /** Begins now. */
  public static Deadline of(ReadOptions options) {
    return new Deadline(options.limit(Limit.SECONDS));
  }

  /** Never comes. */
  public static Deadline none() {
    return new Deadline(Long.MAX_VALUE);
  }

  /**
   * May it go on?
   *
   * @throws LimitReached if not
   */
  public void check() {
    if (System.nanoTime() - from > nanos) {
      throw new LimitReached(Limit.SECONDS, seconds);
    }
  }
}
