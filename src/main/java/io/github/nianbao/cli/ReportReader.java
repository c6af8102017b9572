package io.github.nianbao.cli;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a file; the façade, or what a test puts in its place. */
@FunctionalInterface
interface ReportReader {
  AnnualReport read(Path file, ReadOptions options) throws IOException;
}
