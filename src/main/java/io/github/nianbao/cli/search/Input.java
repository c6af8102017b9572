package io.github.nianbao.cli.search;

import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.input.FileType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found where the user pointed.
 *
 * @param label what the user is told it is called
 * @param source its path relative to the folder or ZIP that was named, with {@code /}; for a file
 *     that was named itself, its name
 * @param type what it is
 * @param bytes its size
 * @param expectation whether it should be a report
 * @param content its bytes; null where they cannot be had, or where no report is expected
 * @param problem why it cannot be read; null where that is not known yet, or where nobody expects
 *     it to be read
 */
public record Input(
    String label,
    String source,
    FileType type,
    long bytes,
    Expectation expectation,
    @Nullable InputBytes content,
    @Nullable Problem problem) {

  /** The endings of the names of reports, those first that are most likely to be read in full. */
  public static final List<String> ENDINGS =
      List.of(
          ".pdf",
          ".txt",
          ".docx",
          ".xlsx",
          ".ofd",
          ".doc",
          ".wps",
          ".rtf",
          ".xls",
          ".mhtml",
          ".mht",
          ".shtml",
          ".html",
          ".htm",
          ".md",
          ".markdown");

  static Input unreadable(String label, String source, Problem problem) {
    return new Input(label, source, FileType.EMPTY, 0, Expectation.REPORT, null, problem);
  }

  static Input ignored(String label, String source, FileType type, long bytes) {
    return new Input(label, source, type, bytes, Expectation.NONE, null, null);
  }

  /** Whether it is no failure if it turns out to be no report. */
  public boolean mayBeNone() {
    return expectation != Expectation.REPORT;
  }

  /** The name without folders. */
  public String name() {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  /** The ending of a report's name in lower case; empty where it has another. */
  public String ending() {
    return ending(source);
  }

  public static String ending(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().filter(lowerCase::endsWith).findFirst().orElse("");
  }
}
