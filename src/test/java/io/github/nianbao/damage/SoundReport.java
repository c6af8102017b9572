package io.github.nianbao.damage;

import io.github.nianbao.Nianbao;
import io.github.nianbao.TestReports;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report that can be read, with what is printed in it. */
final class SoundReport {

  private final String name;
  private final byte[] bytes;
  private final String truth;
  private final AnnualReport read;

  /**
   * @param file a PDF, beside which lies what is printed in it
   */
  SoundReport(Path file) throws IOException {
    name = file.getFileName().toString().replace(".pdf", "");
    bytes = Files.readAllBytes(file);
    truth = Files.readString(file.resolveSibling(name + ".truth.json"));
    read = read(bytes);
  }

  static AnnualReport read(byte[] bytes) throws IOException {
    return Nianbao.read(bytes, "report.pdf", ReadOptions.defaults());
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where a figure is printed; null where the sound report does not print it. */
  @Nullable Cell cell(String pointer) {
    return read.cells().get(pointer);
  }

  /** The pointers of the figures that a reading vouches for and that are not those printed. */
  List<String> vouchedForWrongly(AnnualReport reading) throws IOException {
    return TestReports.vouchedForWrongly(truth, reading);
  }
}
