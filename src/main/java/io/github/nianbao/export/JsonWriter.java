package io.github.nianbao.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a report as the JSON of the contract: indented, members always in the same order, lines
 * ended by {@code \n}, numbers as printed. Immutable and safe to share between threads.
 */
public final class JsonWriter {

  private static final ObjectWriter WRITER = Json.writer();

  /** A writer; one serves for any number of reports. */
  public JsonWriter() {}

  /** The JSON as text. */
  public String toJson(AnnualReport report) {
    try {
      return WRITER.writeValueAsString(report) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JSON in UTF-8, without a byte-order mark. */
  public byte[] toBytes(AnnualReport report) {
    return toJson(report).getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the JSON in UTF-8; the stream stays open. */
  public void write(AnnualReport report, OutputStream out) throws IOException {
    out.write(toBytes(report));
  }

  /** Writes the JSON in UTF-8 to a file, over the one that may be there. */
  public void write(AnnualReport report, Path file) throws IOException {
    Files.write(file, toBytes(report));
  }
}
