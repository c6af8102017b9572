package io.github.nianbao.cli.convert;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;

/** Makes the page on which a person reviews a report. */
@FunctionalInterface
public interface ReviewPages {

  /** Ends the name of the page beside the JSON of a report. */
  String ENDING = ".review.html";

  /**
   * The page of a report.
   *
   * @param bytes of the file that it was read from
   */
  String page(byte[] bytes, AnnualReport report, ReadOptions options) throws IOException;
}
