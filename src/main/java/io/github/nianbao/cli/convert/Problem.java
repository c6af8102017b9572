package io.github.nianbao.cli.convert;

import io.github.nianbao.report.UnreadableReportException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Why an input could not be read, or a file not be written.
 *
 * @param code in lower case, such as {@code no-text-layer}, for counting
 * @param sentence for a person, without control characters
 */
public record Problem(String code, String sentence) {

  private static final String MEMORY = "no-memory";
  private static final String ACCESS = "no-access";
  private static final String DAMAGED = code(UnreadableReportException.Reason.DAMAGED);
  private static final String PASSWORD = code(UnreadableReportException.Reason.PASSWORD_NEEDED);

  /** What an exception means to a person. */
  public static Problem of(Throwable problem) {
    if (problem instanceof UnreadableReportException unreadable && problem.getMessage() != null) {
      return new Problem(code(unreadable.reason()), printable(problem.getMessage()));
    }
    if (problem instanceof NoSuchFileException) {
      return new Problem("not-found", "There is no such file or folder.");
    }
    if (problem instanceof AccessDeniedException) {
      return new Problem(ACCESS, "There is no permission for it.");
    }
    if (problem instanceof FileSystemLoopException) {
      return new Problem("link-loop", "It is a link to a folder that holds it.");
    }
    if (problem instanceof ZipException) {
      return ofZip(problem);
    }
    if (problem instanceof InvalidPathException) {
      return new Problem("bad-name", "The name cannot be used here; a UTF-8 locale may help.");
    }
    if (problem instanceof IOException
        && says(problem, "No space left", "not enough space", "quota", "File too large")) {
      return new Problem(ACCESS, "There is no space left.");
    }
    if (problem instanceof IOException && says(problem, "Read-only file system")) {
      return new Problem(ACCESS, "It is read-only.");
    }
    if (problem instanceof IOException) {
      return new Problem(ACCESS, "It cannot be accessed (" + detail(problem) + ").");
    }
    if (problem instanceof OutOfMemoryError || problem instanceof StackOverflowError) {
      return new Problem(MEMORY, "It needs more memory than there is.");
    }
    return new Problem(
        "program-error",
        "It cannot be read because of an error in this program (" + detail(problem) + ").");
  }

  /** Why a ZIP, or an entry of one, cannot be read. */
  static Problem ofZip(Throwable problem) {
    String message = problem.getMessage();
    String detail = message == null ? problem.getClass().getSimpleName() : printable(message);
    return new Problem(DAMAGED, "The ZIP is damaged (" + detail + ").");
  }

  /** Whether the same bytes would give the same problem at another time. */
  boolean lasts() {
    return !code.equals(MEMORY) && !code.equals(ACCESS) && !code.equals(PASSWORD);
  }

  private static String code(UnreadableReportException.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Java has no types for these, but passes on what the system says. */
  private static boolean says(Throwable problem, String... texts) {
    String message = String.valueOf(problem.getMessage());
    return Stream.of(texts).anyMatch(message::contains);
  }

  private static String detail(Throwable problem) {
    String name = problem.getClass().getSimpleName();
    String message = problem.getMessage();
    return message == null ? name : name + ": " + printable(message);
  }

  /**
   * Text without the control characters that could play tricks on a terminal, those of one byte
   * that only terminals know among them, and without those that turn the direction of writing.
   */
  public static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
  }
}
