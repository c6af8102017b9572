package io.github.nianbao.export;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.nianbao.export.json.Json;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what {@link JsonWriter} wrote. Immutable and safe to share between threads. Text that
 * is no JSON, or JSON with members that a report does not have, is an {@link IOException}; whether
 * nothing is missing, the schema beside this class says.
 */
public final class JsonReader {

  private static final ObjectReader READER = Json.reader();

  /** A reader; one serves for any number of reports. */
  public JsonReader() {}

  /** A report from its JSON. */
  public AnnualReport fromJson(String json) throws IOException {
    return present(READER.readValue(json));
  }

  /** A report from its JSON in UTF-8. */
  public AnnualReport fromBytes(byte[] json) throws IOException {
    return present(READER.readValue(json));
  }

  /** A report from a file of its JSON in UTF-8. */
  public AnnualReport read(Path file) throws IOException {
    return fromBytes(Files.readAllBytes(file));
  }

  private static AnnualReport present(@Nullable AnnualReport report) throws IOException {
    if (report == null) {
      throw new IOException("the JSON is null, not a report");
    }
    return report;
  }
}
