package io.github.nianbao.cli.output;

import io.github.nianbao.report.Limit;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Why an input could not be read, or a file not be written.
 *
 * @param code in lower case, such as {@code no-text-layer}, for counting
 * @param sentence for a person, without control characters
 * @param advice what that person can do; null where the sentence says all
 * @param lasts whether the same bytes would give the same problem at another time
 */
public record Problem(String code, Wording sentence, @Nullable Wording advice, boolean lasts) {

  private static final String MEMORY = "no-memory";
  private static final String ACCESS = "no-access";

  /** A problem that the sentence says all about. */
  public static Problem of(String code, String english, String chinese) {
    return new Problem(code, new Wording(english, chinese), null, !code.equals(ACCESS));
  }

  /** What an exception means to a person. */
  public static Problem of(Throwable problem) {
    if (problem instanceof UnreadableReportException unreadable) {
      return of(unreadable);
    }
    if (problem instanceof OutOfMemoryError memory) {
      return of(UnreadableReportException.overMemory(memory));
    }
    if (problem instanceof NoSuchFileException) {
      return of("not-found", "There is no such file or folder.", "没有这个文件或文件夹。");
    }
    if (problem instanceof AccessDeniedException) {
      return of(ACCESS, "There is no permission for it.", "没有访问权限。");
    }
    if (problem instanceof FileSystemLoopException) {
      return of("link-loop", "It is a link to a folder that holds it.", "这是指向其上级文件夹的链接。");
    }
    if (problem instanceof ZipException) {
      return ofZip(problem);
    }
    if (problem instanceof InvalidPathException) {
      return of(
          "bad-name",
          "The name cannot be used here; a UTF-8 locale may help.",
          "此名称在当前环境中无法使用；换用 UTF-8 语言环境或可解决。");
    }
    if (problem instanceof IOException) {
      return ofAccess(problem);
    }
    Wording detail = detail(problem);
    return of(
        code(Reason.PROGRAM_ERROR),
        "It cannot be read because of an error in this program" + detail.english() + ".",
        "本程序出错，无法读取" + detail.chinese() + "。");
  }

  private static Problem of(UnreadableReportException unreadable) {
    boolean memory = unreadable.getCause() instanceof OutOfMemoryError;
    boolean time = unreadable.limit() == Limit.SECONDS;
    return new Problem(
        memory ? MEMORY : code(unreadable.reason()),
        printable(unreadable.getMessage(), unreadable.messageZh()),
        printable(unreadable.advice(), unreadable.adviceZh()),
        !memory && !time && unreadable.reason() != Reason.PASSWORD_NEEDED);
  }

  private static Problem ofAccess(Throwable problem) {
    if (says(problem, "No space left", "not enough space", "quota", "File too large")) {
      return of(ACCESS, "There is no space left.", "磁盘空间不足。");
    }
    if (says(problem, "Read-only file system")) {
      return of(ACCESS, "It is read-only.", "只读，无法写入。");
    }
    Wording detail = detail(problem);
    return of(
        ACCESS, "It cannot be accessed" + detail.english() + ".", "无法访问" + detail.chinese() + "。");
  }

  /** Why a ZIP, or an entry of one, cannot be read. */
  public static Problem ofZip(Throwable problem) {
    Wording detail = detail(problem);
    Wording sentence =
        new Wording(
            "The ZIP is damaged" + detail.english() + ".", "ZIP 已损坏" + detail.chinese() + "。");
    return of(new UnreadableReportException(Reason.DAMAGED, sentence, problem));
  }

  private static String code(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Java has no types for these, but passes on what the system says. */
  private static boolean says(Throwable problem, String... texts) {
    String message = String.valueOf(problem.getMessage());
    return Stream.of(texts).anyMatch(message::contains);
  }

  /** What an exception says, in parentheses; nothing where it says nothing. */
  private static Wording detail(Throwable problem) {
    String message = problem.getMessage();
    if (message == null || message.isBlank()) {
      return new Wording("", "");
    }
    String said = printable(message);
    return new Wording(" (" + said + ")", "（" + said + "）");
  }

  /** Whether the kind of the file is what is wrong. */
  public boolean kindIsWrong() {
    return code.equals(code(Reason.NOT_A_PDF));
  }

  /** The sentence alone. */
  public String sentence(boolean chinese) {
    return chinese ? sentence.chinese() : sentence.english();
  }

  /** The sentence and the advice in one line. */
  public String told(boolean chinese) {
    if (advice == null) {
      return sentence(chinese);
    }
    return chinese
        ? sentence.chinese() + advice.chinese()
        : sentence.english() + " " + advice.english();
  }

  private static Wording printable(String english, String chinese) {
    return new Wording(printable(english), printable(chinese));
  }

  /**
   * Text without the control characters that could play tricks on a terminal, those of one byte
   * that only terminals know among them, and without those that turn the direction of writing.
   */
  public static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
  }
}
