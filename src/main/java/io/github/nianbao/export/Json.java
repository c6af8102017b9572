package io.github.nianbao.export;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.nianbao.export.json.JsonMapping;
import io.github.nianbao.report.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reports as the JSON of the contract, and back: {@code Json.read(Json.write(report))} equals
 * {@code report}. Indented, members always in the same order, lines ended by {@code \n}, numbers as
 * printed. The schema is the resource {@code report.schema.json} beside this class.
 *
 * <p>Text that is no JSON, or JSON with members that a report does not have, is an {@link
 * IOException} when it is read; whether nothing is missing, the schema says.
 */
public final class Json {

  private static final ObjectReader READER = JsonMapping.reader();

  private static final ObjectWriter WRITER =
      JsonMapping.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

  /** The JSON of most reports, in bytes, is shorter. */
  private static final int USUAL_SIZE = 1 << 16;

  private Json() {}

  /**
   * {@return the JSON as text}
   *
   * @param report the report
   */
  public static String write(AnnualReport report) {
    return new String(bytes(report), StandardCharsets.UTF_8);
  }

  /**
   * {@return the JSON in UTF-8, without a byte-order mark}
   *
   * @param report the report
   */
  public static byte[] bytes(AnnualReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      WRITER.writeValue(text, report);
      text.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * {@return a report from its JSON}
   *
   * @param json the JSON
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(String json) throws IOException {
    return present(READER.readValue(json));
  }

  /**
   * {@return a report from its JSON in UTF-8}
   *
   * @param json the JSON
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(byte[] json) throws IOException {
    return present(READER.readValue(json));
  }

  /**
   * {@return a report from a file of its JSON in UTF-8}
   *
   * @param file the file
   * @throws IOException where it cannot be read
   */
  public static AnnualReport read(Path file) throws IOException {
    return read(Files.readAllBytes(file));
  }

  private static AnnualReport present(@Nullable AnnualReport report) throws IOException {
    if (report == null) {
      throw new IOException("the JSON is null, not a report");
    }
    return report;
  }
}
