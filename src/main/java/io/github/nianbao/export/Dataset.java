package io.github.nianbao.export;

import io.github.nianbao.export.json.JsonMapping;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The files of a dataset, each filled report by report in the order in which they are given. */
public enum Dataset {
  /** One report a line, the JSON of the contract. */
  NDJSON,
  /** One row for every cell. */
  CELLS,
  /** One row for every report. */
  REPORTS,
  /** One row for every finding. */
  FINDINGS,
  /** What every measure means; the same whatever the reports. */
  CODEBOOK;

  /** What the file is called. */
  public String fileName() {
    TableSchema schema = schema();
    return schema == null ? "reports.ndjson" : schema.fileName();
  }

  /** The columns; null for a file that is no table. */
  public @Nullable TableSchema schema() {
    return switch (this) {
      case NDJSON -> null;
      case CELLS -> CellsTable.SCHEMA;
      case REPORTS -> ReportsTable.SCHEMA;
      case FINDINGS -> FindingsTable.SCHEMA;
      case CODEBOOK -> CodebookTable.SCHEMA;
    };
  }

  /**
   * Begins the file.
   *
   * @param out is closed with the sink
   * @param bom whether a table begins with a byte-order mark
   */
  public Sink open(OutputStream out, boolean bom) throws IOException {
    TableSchema schema = schema();
    if (schema == null) {
      return new NdjsonSink(out);
    }
    CsvFile file = new CsvFile(out, schema, bom);
    if (this == CODEBOOK) {
      CodebookTable.write(file);
    }
    return new CsvSink(file, rows());
  }

  private Rows rows() {
    return switch (this) {
      case CELLS -> CellsTable::write;
      case REPORTS -> ReportsTable::write;
      case FINDINGS -> FindingsTable::write;
      case NDJSON, CODEBOOK -> (file, entry) -> {};
    };
  }

  /** A file that takes reports. */
  public interface Sink extends Closeable {
    /** Adds a report. */
    void add(ReportEntry entry) throws IOException;
  }

  @FunctionalInterface
  private interface Rows {
    void write(CsvFile file, ReportEntry entry) throws IOException;
  }

  private record CsvSink(CsvFile file, Rows rows) implements Sink {
    @Override
    public void add(ReportEntry entry) throws IOException {
      rows.write(file, entry);
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  private record NdjsonSink(OutputStream out) implements Sink {
    @Override
    public void add(ReportEntry entry) throws IOException {
      out.write((JsonMapping.line(entry.report()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
