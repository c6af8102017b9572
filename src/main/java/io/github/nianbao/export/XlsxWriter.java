package io.github.nianbao.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel file on its way into a stream: a sheet for each table, one after the other, numbers as
 * numbers, the head frozen. Needs fastexcel, which the library does not bring along.
 *
 * <p>It is written to a temporary file first: the same tables give the same bytes, so the time at
 * which fastexcel wrote them has to go.
 */
final class XlsxWriter implements Closeable, RowWriter {

  /** Excel's own limits. */
  private static final int MOST_ROWS = 1 << 20;

  private static final int LONGEST_TEXT = 32_767;

  /** Excel keeps as many digits of a number; one with more is written as text. */
  private static final int MOST_DIGITS = 15;

  /** So many rows are held in memory. */
  private static final int HELD_ROWS = 500;

  /** One that a ZIP holds without a time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1981, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

  private final OutputStream out;
  private final Path temporary;
  private final Workbook workbook;
  private @Nullable Worksheet sheet;
  private @Nullable TableSchema schema;
  private int part;
  private int rows;

  /**
   * @param out is closed with the file
   * @param temporary where it may be written first; null for the temporary folder of the system
   */
  XlsxWriter(OutputStream out, @Nullable Path temporary) throws IOException {
    this.out = out;
    this.temporary = temporary == null ? Files.createTempFile("nianbao", ".xlsx") : temporary;
    workbook = new Workbook(Files.newOutputStream(this.temporary), "nianbao", null);
  }

  /** Ends the sheet before, and begins that of a table. */
  void begin(TableSchema table) throws IOException {
    schema = table;
    part = 0;
    nextSheet(table);
  }

  private Worksheet nextSheet(TableSchema table) throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    part++;
    Worksheet next = workbook.newWorksheet(part == 1 ? table.name() : table.name() + " " + part);
    next.freezePane(0, 1);
    List<String> heads = table.header();
    for (int column = 0; column < heads.size(); column++) {
      next.value(0, column, heads.get(column));
    }
    next.range(0, 0, 0, heads.size() - 1).style().bold().set();
    rows = 1;
    sheet = next;
    return next;
  }

  @Override
  public void row(List<? extends @Nullable Object> values) throws IOException {
    Worksheet to = sheet;
    if (to == null || schema == null) {
      throw new IllegalStateException("no sheet was begun");
    }
    if (rows == MOST_ROWS) {
      to = nextSheet(schema);
    }
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      if (value instanceof Number number && isExact(number)) {
        to.value(rows, column, number);
      } else if (value != null && !value.toString().isEmpty()) {
        String text = value.toString();
        to.inlineString(rows, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
      }
    }
    rows++;
    if (rows % HELD_ROWS == 0) {
      to.flush();
    }
  }

  private static boolean isExact(Number number) {
    return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= MOST_DIGITS;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (sheet != null) {
        sheet.finish();
      }
      workbook.close();
      copyWithoutTime();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private void copyWithoutTime() throws IOException {
    try (ZipFile from = new ZipFile(temporary.toFile())) {
      ZipOutputStream to = new ZipOutputStream(out);
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        to.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            String without = CREATED.matcher(text).replaceFirst("$1" + NO_TIME + ":00Z");
            to.write(without.getBytes(StandardCharsets.UTF_8));
          } else {
            content.transferTo(to);
          }
        }
      }
      to.finish();
    }
  }
}
