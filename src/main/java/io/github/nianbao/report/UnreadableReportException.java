package io.github.nianbao.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The input cannot be read as a report at all: which reason, one sentence about it, and what its
 * user can do, both in English and in Chinese. What is wrong inside a readable report is a {@link
 * Finding}, never an exception.
 */
public final class UnreadableReportException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why an input cannot be read. */
  public enum Reason {
    /** Nothing in it. */
    EMPTY("Download it again.", "请重新下载。"),
    /** Neither a PDF nor, where that is allowed, text. The sentence says what it looks like. */
    NOT_A_PDF("Get the PDF from where the report was published.", "请从发布网站取得 PDF 文件。"),
    /** Encrypted, and the password is missing or wrong. */
    PASSWORD_NEEDED(
        "Give its password: --password on the command line, ReadOptions.withPassword in a program.",
        "请提供密码：命令行用 --password，程序中用 ReadOptions.withPassword。"),
    /** A PDF without pages. */
    NO_PAGES("Download it again, or ask the publisher for it.", "请重新下载，或向发布机关索取。"),
    /** Pages without any text: a scan, or tables and text published as images. */
    NO_TEXT_LAYER(
        "Read its pages as pictures (--scans on the command line, ReadOptions.withScans in a"
            + " program), or add a text layer by text recognition (OCR for Chinese); check its"
            + " figures.",
        "请作为图像读取（命令行用 --scans，程序中用 ReadOptions.withScans），或用文字识别（中文 OCR）加上文字层，并核对数字。"),
    /** Fonts that do not say which characters they show, or say it wrongly. */
    NO_UNICODE(
        "Look for another edition of it, or read its pages as pictures (--scans on the command line,"
            + " ReadOptions.withScans in a program), and check its figures.",
        "请另找其他版本，或作为图像读取（命令行用 --scans，程序中用 ReadOptions.withScans），并核对数字。"),
    /** Damaged beyond reading. */
    DAMAGED(
        "Download it again; if that does not help, ask the publisher for it.",
        "请重新下载；如仍无法读取，请向发布机关索取。"),
    /** Over one of the limits of {@link ReadOptions}, or more than memory holds. */
    LIMIT(
        "Give Java more memory (-Xmx), or read fewer documents at a time.",
        "请增大 Java 内存（-Xmx），或减少同时读取的文件数。"),
    /** A format that an optional library reads, and that library is not there. */
    LIBRARY_MISSING(
        "Add it to the class path, or read the report as a PDF.", "请把它加入类路径，或改读 PDF 版本。"),
    /** A document, but no report: no statutory table, no heading of a section, no title of one. */
    NO_REPORT(
        "Check that it is the annual report and not another document of the same place.",
        "请确认它是年度报告，而不是同处发布的其他文件。"),
    /** An error in this library, which is not the document's fault; the cause says which. */
    PROGRAM_ERROR(
        "Please report this to those who make this program, with the document.",
        "请将此问题连同该文件报告给本程序的开发者。");

    private final String advice;
    private final String adviceInChinese;

    Reason(String advice, String adviceInChinese) {
      this.advice = advice;
      this.adviceInChinese = adviceInChinese;
    }

    private Wording advice() {
      return new Wording(advice, adviceInChinese);
    }
  }

  /** Why. */
  private final Reason reason;

  /** About the input, in Chinese. */
  private final String sentenceZh;

  /** What its user can do. */
  private final String advice;

  /** The same in Chinese. */
  private final String adviceZh;

  /** The limit that was reached; null for none. */
  private final @Nullable Limit limit;

  /**
   * With the usual advice.
   *
   * @param reason why
   * @param sentence about the input
   */
  public UnreadableReportException(Reason reason, Wording sentence) {
    this(reason, sentence, reason.advice(), null, null);
  }

  /**
   * With the usual advice, because of something that was thrown.
   *
   * @param reason why
   * @param sentence about the input
   * @param cause what was thrown
   */
  public UnreadableReportException(Reason reason, Wording sentence, Throwable cause) {
    this(reason, sentence, reason.advice(), null, cause);
  }

  /**
   * With advice of its own.
   *
   * @param reason why
   * @param sentence about the input
   * @param advice what its user can do
   */
  public UnreadableReportException(Reason reason, Wording sentence, Wording advice) {
    this(reason, sentence, advice, null, null);
  }

  private UnreadableReportException(
      Reason reason,
      Wording sentence,
      Wording advice,
      @Nullable Limit limit,
      @Nullable Throwable cause) {
    super(sentence.english(), cause);
    this.reason = reason;
    sentenceZh = sentence.chinese();
    this.advice = advice.english();
    adviceZh = advice.chinese();
    this.limit = limit;
  }

  /**
   * Over a limit; the advice names the option that raises it.
   *
   * @param limit which
   * @param value of the limit
   * @return the exception
   */
  public static UnreadableReportException over(Limit limit, long value) {
    Wording excess = limit.excess(value);
    return new UnreadableReportException(
        Reason.LIMIT,
        new Wording(
            "It goes beyond a limit: " + excess.english() + ".", "超出限制：" + excess.chinese() + "。"),
        new Wording(
            "If it is an honest report, raise the limit: "
                + limit.option()
                + " on the command line, Limit."
                + limit.name()
                + " in a program.",
            "如果确是正常的报告，请提高限制：命令行用 " + limit.option() + "，程序中用 Limit." + limit.name() + "。"),
        limit,
        null);
  }

  /**
   * More than the memory that there is.
   *
   * @param cause what was thrown
   * @return it
   */
  public static UnreadableReportException overMemory(OutOfMemoryError cause) {
    return new UnreadableReportException(
        Reason.LIMIT, new Wording("It needs more memory than there is.", "内存不足。"), cause);
  }

  /** {@return why the input cannot be read} */
  public Reason reason() {
    return reason;
  }

  /**
   * {@return the limit that was reached; null for other reasons, and where it was that of memory}
   */
  public @Nullable Limit limit() {
    return limit;
  }

  /** {@return one sentence about the input in English} */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** {@return the same sentence in Chinese} */
  public String messageZh() {
    return sentenceZh;
  }

  /** {@return what the user can do about it: a sentence in English} */
  public String advice() {
    return advice;
  }

  /** {@return the same in Chinese} */
  public String adviceZh() {
    return adviceZh;
  }
}
