package io.github.nianbao.export;

import io.github.nianbao.export.json.JsonMapping;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
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
  /** One row for every figure of a list that follows none of the national forms. */
  OTHER_LISTS,
  /** What every measure means; the same whatever the reports. */
  CODEBOOK,
  /** What every kind of finding means; the same whatever the reports. */
  FINDING_CODES,
  /** All the tables in one Excel file, a sheet for each. */
  XLSX;

  /** {@return what the file is called} */
  public String fileName() {
    return switch (this) {
      case NDJSON -> "reports.ndjson";
      case XLSX -> "reports.xlsx";
      default -> table(TableOptions.defaults()).fileName();
    };
  }

  /**
   * The columns.
   *
   * @param options how it is written
   * @return null for a file that is no table
   */
  public @Nullable TableSchema schema(TableOptions options) {
    return this == NDJSON || this == XLSX ? null : table(options).with(options);
  }

  private TableSchema table(TableOptions options) {
    return switch (this) {
      case CELLS -> CellsTable.SCHEMA;
      case REPORTS -> ReportsTable.schema(options);
      case FINDINGS -> FindingsTable.SCHEMA;
      case OTHER_LISTS -> OtherListsTable.SCHEMA;
      case CODEBOOK -> CodebookTable.SCHEMA;
      case FINDING_CODES -> FindingCodesTable.SCHEMA;
      case NDJSON, XLSX -> throw new IllegalStateException(name());
    };
  }

  /** {@return those that are CSV files} */
  public static List<Dataset> tables() {
    return Stream.of(values()).filter(one -> one != NDJSON && one != XLSX).toList();
  }

  /**
   * Begins the file.
   *
   * @param out is closed with the sink
   * @param options how it is written
   * @return it
   * @throws IOException where it cannot be written
   */
  public Sink open(OutputStream out, TableOptions options) throws IOException {
    return open(out, options, null);
  }

  /**
   * Begins the file.
   *
   * @param out is closed with the sink
   * @param options how it is written
   * @param temporary a file that may be made meanwhile, which an Excel file needs; null for one in
   *     the temporary folder of the system
   * @return it
   * @throws IOException where it cannot be written
   */
  public Sink open(OutputStream out, TableOptions options, @Nullable Path temporary)
      throws IOException {
    if (this == NDJSON) {
      return new NdjsonSink(out);
    }
    if (this == XLSX) {
      return new XlsxSink(out, options, temporary);
    }
    CsvFile file = new CsvFile(out, table(options).with(options), options.bom());
    begin(file);
    return new CsvSink(file, rows(options));
  }

  /** Writes what does not depend on the reports. */
  private void begin(RowWriter rows) throws IOException {
    if (this == CODEBOOK) {
      CodebookTable.write(rows);
    } else if (this == FINDING_CODES) {
      FindingCodesTable.write(rows);
    }
  }

  private Rows rows(TableOptions options) {
    return switch (this) {
      case CELLS -> CellsTable::write;
      case REPORTS -> (file, entry) -> ReportsTable.write(file, entry, options);
      case FINDINGS -> FindingsTable::write;
      case OTHER_LISTS -> OtherListsTable::write;
      case NDJSON, CODEBOOK, FINDING_CODES, XLSX -> (file, entry) -> {};
    };
  }

  /** A file that takes reports. */
  public interface Sink extends Closeable {
    /**
     * Adds a report.
     *
     * @param entry the report
     * @throws IOException where it cannot be written
     */
    void add(ReportEntry entry) throws IOException;

    /**
     * Says that all reports were added.
     *
     * @return whether all of them are to be added once more
     * @throws IOException where it cannot be written
     */
    default boolean again() throws IOException {
      return false;
    }
  }

  @FunctionalInterface
  private interface Rows {
    void write(RowWriter file, ReportEntry entry) throws IOException;
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

  /** One sheet after the other, for none of which memory is needed. */
  private static final class XlsxSink implements Sink {
    private final XlsxWriter file;
    private final TableOptions options;
    private final Iterator<Dataset> left = tables().iterator();
    private Dataset table;

    XlsxSink(OutputStream out, TableOptions options, @Nullable Path temporary) throws IOException {
      file = new XlsxWriter(out, temporary);
      this.options = options;
      table = next();
    }

    private Dataset next() throws IOException {
      Dataset next = left.next();
      file.begin(next.table(options).with(options));
      next.begin(file);
      return next;
    }

    @Override
    public void add(ReportEntry entry) throws IOException {
      table.rows(options).write(file, entry);
    }

    @Override
    public boolean again() throws IOException {
      if (!left.hasNext()) {
        return false;
      }
      table = next();
      return true;
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
