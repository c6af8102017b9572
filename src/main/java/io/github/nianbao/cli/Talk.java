package io.github.nianbao.cli;

import io.github.nianbao.report.UnreadableReportException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** What is said to the person at the terminal. */
final class Talk {

  private Talk() {}

  /** Why a file could not be read or written, as one sentence. */
  static String reason(Throwable problem) {
    if (problem instanceof UnreadableReportException && problem.getMessage() != null) {
      return printable(problem.getMessage());
    }
    if (problem instanceof NoSuchFileException) {
      return "There is no such file or folder.";
    }
    if (problem instanceof AccessDeniedException) {
      return "There is no permission for it.";
    }
    if (problem instanceof FileSystemLoopException) {
      return "It is a link to a folder that holds it.";
    }
    if (problem instanceof InvalidPathException) {
      return "The name cannot be used here; a UTF-8 locale may help.";
    }
    if (problem instanceof IOException) {
      return "It cannot be accessed (" + detail(problem) + ").";
    }
    if (problem instanceof OutOfMemoryError || problem instanceof StackOverflowError) {
      return "It needs more memory than there is.";
    }
    return "It cannot be read because of an error in this program (" + detail(problem) + ").";
  }

  private static String detail(Throwable problem) {
    String name = problem.getClass().getSimpleName();
    String message = problem.getMessage();
    return message == null ? name : name + ": " + printable(message);
  }

  /** Text without the control characters that could play tricks on a terminal. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
        .strip();
  }
}
