package io.github.nianbao.limit;

import io.github.nianbao.report.Limit;

/**
 * A limit of the options was reached. Never leaves the library: it becomes a reason or a finding.
 * Unchecked, so that no parser takes it for damage and goes on.
 */
public final class LimitReached extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final long value;

  /**
   * @param value of the limit
   */
  public LimitReached(Limit limit, long value) {
    super(limit.excess(value).english(), null, false, false);
    this.limit = limit;
    this.value = value;
  }

  /** Which. */
  public Limit limit() {
    return limit;
  }

  /** The value of the limit. */
  public long value() {
    return value;
  }
}
