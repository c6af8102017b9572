package io.github.nianbao.export;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.nianbao.export.json.Json;
import io.github.nianbao.report.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a report as the JSON of the contract: indented, members always in the same order, lines
 * ended by {@code \n}, numbers as printed. Immutable and safe to share between threads.
 */
public final class JsonWriter {

  private static final ObjectWriter WRITER =
      Json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

  /** The JSON of most reports, in bytes, is shorter. */
  private static final int USUAL_SIZE = 1 << 16;

  /** A writer; one serves for any number of reports. */
  public JsonWriter() {}

  /** The JSON as text. */
  public String toJson(AnnualReport report) {
    return new String(toBytes(report), StandardCharsets.UTF_8);
  }

  /** The JSON in UTF-8, without a byte-order mark. */
  public byte[] toBytes(AnnualReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      WRITER.writeValue(text, report);
      text.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
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
