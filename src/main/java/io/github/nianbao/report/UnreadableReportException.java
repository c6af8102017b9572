package io.github.nianbao.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The input cannot be read as a report at all. What is wrong inside a readable report is a {@link
 * Finding}, never an exception.
 */
public final class UnreadableReportException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why an input cannot be read. */
  public enum Reason {
    /** Nothing in it. */
    EMPTY,
    /** Neither a PDF nor, where that is allowed, text. */
    NOT_A_PDF,
    /** Encrypted, and the password is missing or wrong. */
    PASSWORD_NEEDED,
    /** A PDF without pages. */
    NO_PAGES,
    /** Pages without any text: a scan, or tables and text published as images. */
    NO_TEXT_LAYER,
    /** Fonts that do not say which characters they show, or say it wrongly. */
    NO_UNICODE,
    /** Damaged beyond reading. */
    DAMAGED,
    /** Over one of the limits of {@link ReadOptions}. */
    LIMIT
  }

  private final Reason reason;

  /**
   * @param reason why
   * @param message one sentence for a person, in English
   */
  public UnreadableReportException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why the input cannot be read. */
  public Reason reason() {
    return reason;
  }
}
