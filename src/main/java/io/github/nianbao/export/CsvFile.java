package io.github.nianbao.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A table of the dataset on its way into a stream: UTF-8, commas, a header, rows ended by {@code
 * \n}, nothing for a value that is missing. Text that a spreadsheet would take for a formula is
 * made {@linkplain SafeText safe}. Needs commons-csv, which the library does not bring along.
 */
public final class CsvFile implements Closeable, RowWriter {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  private final Writer writer;
  private final TableSchema schema;

  /**
   * Writes the header.
   *
   * @param out is closed with the file
   * @param schema the columns
   * @param bom whether a byte-order mark, by which Excel knows UTF-8, comes first
   * @throws IOException where it cannot be written
   */
  public CsvFile(OutputStream out, TableSchema schema, boolean bom) throws IOException {
    this(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), schema, bom);
  }

  /**
   * Writes the header.
   *
   * @param writer is closed with the file
   * @param schema the columns
   * @throws IOException where it cannot be written
   */
  public CsvFile(Writer writer, TableSchema schema) throws IOException {
    this(writer, schema, false);
  }

  private CsvFile(Writer writer, TableSchema schema, boolean bom) throws IOException {
    if (bom) {
      writer.write('\uFEFF');
    }
    this.writer = writer;
    this.schema = schema;
    FORMAT.printRecord(writer, schema.header().toArray());
  }

  @Override
  public void row(List<? extends @Nullable Object> values) throws IOException {
    if (values.size() != schema.fields().size()) {
      throw new IllegalArgumentException(
          values.size() + " values for the columns of " + schema.name());
    }
    @Nullable Object[] safe = new Object[values.size()];
    for (int i = 0; i < safe.length; i++) {
      safe[i] = values.get(i) instanceof String text ? SafeText.of(text) : values.get(i);
    }
    FORMAT.printRecord(writer, safe);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
