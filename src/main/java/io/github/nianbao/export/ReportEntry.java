package io.github.nianbao.export;

import io.github.nianbao.report.AnnualReport;
import java.util.List;

/**
 * A report as the dataset knows it.
 *
 * @param report what was read
 * @param source the input it was read from, as a path relative to what was named
 * @param json the path of its JSON, relative to the output folder
 * @param copies the other inputs with the same content
 */
public record ReportEntry(AnnualReport report, String source, String json, List<String> copies) {

  /** How many hexadecimal digits of the content's SHA-256 tell reports apart. */
  private static final int DIGITS = 16;

  /**
   * {@return what names the report in every table: a letter, so that no program takes it for a
   * number, and the beginning of the SHA-256 of the content}
   *
   * @param sha256 of the content, in hexadecimal digits
   */
  public static String id(String sha256) {
    return "r" + sha256.substring(0, DIGITS);
  }

  String id() {
    return id(report.source().sha256());
  }
}
