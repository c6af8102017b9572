package io.github.nianbao.cli.convert;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;

/** Reads the bytes of a file; the façade, or what a test puts in its place. */
@FunctionalInterface
public interface ReportReader {
  /**
   * A report.
   *
   * @param name of the file, without folders
   */
  AnnualReport read(byte[] bytes, String name, ReadOptions options) throws IOException;
}
