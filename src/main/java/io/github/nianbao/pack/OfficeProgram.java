package io.github.nianbao.pack;

import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;

/** The program that a file is of, and what is said of its files that cannot be opened. */
public enum OfficeProgram {
  WORD("a Word", "Word", ".docx"),
  EXCEL("an Excel", "Excel", ".xlsx");

  private final String withArticle;
  private final String program;
  private final String ending;

  OfficeProgram(String withArticle, String program, String ending) {
    this.withArticle = withArticle;
    this.program = program;
    this.ending = ending;
  }

  /** What is thrown of a file that a password locks. */
  public UnreadableReportException locked() {
    return new UnreadableReportException(
        Reason.PASSWORD_NEEDED,
        new Wording(
            "It is " + withArticle + " file that a password locks.", "是加密的 " + program + " 文件。"),
        new Wording(
            "Open it in " + program + " or WPS and save it without a password.",
            "请用 " + program + " 或 WPS 打开，取消密码后另存。"));
  }

  /** What is thrown of a file of before 1997. */
  public UnreadableReportException tooOld() {
    return new UnreadableReportException(
        Reason.NOT_A_PDF,
        new Wording(
            "It is " + withArticle + " file of before 1997.", "是 " + program + " 97 以前的文件。"),
        new Wording(
            "Open it in " + program + " or WPS and save it as " + ending + ".",
            "请用 " + program + " 或 WPS 打开，另存为 " + ending + "。"));
  }
}
