package io.github.nianbao.pack;

import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;

/** What is said of a document that is packed wrongly. */
public final class Damage {

  private Damage() {}

  /**
   * A refusal.
   *
   * @param english what is wrong, as the rest of a sentence
   * @param chinese the same
   */
  public static UnreadableReportException of(String english, String chinese) {
    return new UnreadableReportException(Reason.DAMAGED, sentence(english, chinese));
  }

  /** A refusal because of something that was thrown. */
  public static UnreadableReportException of(String english, String chinese, Throwable cause) {
    return new UnreadableReportException(Reason.DAMAGED, sentence(english, chinese), cause);
  }

  private static Wording sentence(String english, String chinese) {
    return new Wording("It is damaged: " + english + ".", "文件已损坏：" + chinese + "。");
  }
}
