package io.github.nianbao.cli.convert;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Makes the page on which a person reviews a report. */
@FunctionalInterface
public interface ReviewPages {

  /** Where the pages of this program say what they are, and what they say. */
  int HEAD = 200;

  String MARK = "<meta name=\"generator\" content=\"nianbao review\">";

  /** Whether a file is one of these pages, and so no report but one about it. */
  static boolean isOne(byte[] bytes) {
    int head = Math.min(HEAD, bytes.length);
    return new String(bytes, 0, head, StandardCharsets.ISO_8859_1).contains(MARK);
  }

  /** Ends the name of the page beside the JSON of a report. */
  String ENDING = ".review.html";

  /**
   * The page of a report.
   *
   * @param bytes of the file that it was read from
   */
  String page(byte[] bytes, AnnualReport report, ReadOptions options) throws IOException;
}
