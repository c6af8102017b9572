package io.github.nianbao;

import io.github.nianbao.dump.DumpDocument;
import io.github.nianbao.dump.DumpReader;
import io.github.nianbao.dump.TextDecoder;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Furniture;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.LineReader;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.PdfDocument;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.section.DocumentHead;
import io.github.nianbao.section.DocumentHints;
import io.github.nianbao.section.DocumentReader;
import io.github.nianbao.section.TableReader;
import io.github.nianbao.section.TableReader.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads annual reports. Keeps no state; every method may be called from any thread.
 *
 * <p>An input that cannot be read as a report at all is an {@link UnreadableReportException}; any
 * other {@link IOException} is trouble with the file or the stream. What is wrong inside a readable
 * report is a finding of the report.
 */
public final class Nianbao {

  /** What Java can hold in one array. */
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  private Nianbao() {}

  /** Reads a file, with the {@linkplain ReadOptions#defaults() usual options}. */
  public static AnnualReport read(Path file) throws IOException {
    return read(file, ReadOptions.defaults());
  }

  /**
   * Reads a file: a PDF, whatever its name, or text, unless its name says that it should be a PDF.
   */
  public static AnnualReport read(Path file, ReadOptions options) throws IOException {
    if (Files.size(file) > options.maxBytes()) {
      throw tooLarge(options);
    }
    try (InputStream in = Files.newInputStream(file)) {
      Path name = file.getFileName();
      return read(bytes(in, options), name == null ? "" : name.toString(), options);
    }
  }

  /** Reads a PDF, with the {@linkplain ReadOptions#defaults() usual options}. */
  public static AnnualReport read(InputStream in) throws IOException {
    return read(in, ReadOptions.defaults());
  }

  /** Reads a PDF from a stream to its end; the stream stays open. */
  public static AnnualReport read(InputStream in, ReadOptions options) throws IOException {
    return read(bytes(in, options), "", options);
  }

  /** Reads a PDF, with the {@linkplain ReadOptions#defaults() usual options}. */
  public static AnnualReport read(byte[] pdf) throws IOException {
    return read(pdf, ReadOptions.defaults());
  }

  /** Reads a PDF. The array is not changed. */
  public static AnnualReport read(byte[] pdf, ReadOptions options) throws IOException {
    return read(pdf, "", options);
  }

  /**
   * Reads the bytes of a file: a PDF, whatever its name, or text, unless its name says that it
   * should be a PDF. The array is not changed.
   *
   * @param name of the file, without folders; empty where there is none, and then only a PDF will
   *     do
   */
  public static AnnualReport read(byte[] bytes, String name, ReadOptions options)
      throws IOException {
    if (bytes.length > options.maxBytes()) {
      throw tooLarge(options);
    }
    return switch (InputKind.of(bytes, name)) {
      case PDF -> readPdf(bytes, name, options);
      case TEXT -> readText(bytes, name);
    };
  }

  /** Reads a text dump of a report. */
  public static AnnualReport readText(String text) throws IOException {
    return readText(text.getBytes(StandardCharsets.UTF_8), "");
  }

  private static AnnualReport readPdf(byte[] bytes, String name, ReadOptions options)
      throws IOException {
    PdfDocument document = PdfReader.read(bytes, options);
    Source source =
        new Source(
            name,
            Fingerprint.sha256(bytes),
            bytes.length,
            document.pageCount(),
            document.producer(),
            "pdf");
    return readPrint(document, source);
  }

  /** The way from the pages of a PDF to the report. */
  static AnnualReport readPrint(PdfDocument document, Source source) {
    Furniture furniture = Furniture.of(document.pages());
    Tables tables = TableReader.read(document.pages(), furniture);
    List<Line> lines = new ArrayList<>();
    for (Page page : document.pages()) {
      Predicate<Glyph> running = furniture.on(page).or(tables::holds).negate();
      lines.addAll(LineReader.lines(page, running));
    }
    DocumentHints hints = new DocumentHints(source.name(), document.title());
    DocumentHead head = DocumentReader.readPrint(lines, tables.regions(), hints);
    List<Finding> findings = new ArrayList<>(document.findings());
    findings.addAll(tables.findings());
    Map<TableKind, FilledForm> forms = PlacesAsDisplayed.of(tables.forms(), document.pages());
    return ReportAssembler.assemble(source, head, forms, findings);
  }

  private static AnnualReport readText(byte[] bytes, String name) throws IOException {
    DumpDocument document = DumpReader.read(TextDecoder.decode(bytes));
    DocumentHead head =
        DocumentReader.readDump(
            document.lines(), document.tableLines(), new DocumentHints(name, null));
    Source source = new Source(name, Fingerprint.sha256(bytes), bytes.length, 0, "", "text");
    return ReportAssembler.assemble(source, head, document.tables(), document.findings());
  }

  private static byte[] bytes(InputStream in, ReadOptions options) throws IOException {
    int most = (int) Math.min(options.maxBytes(), MAX_ARRAY);
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw tooLarge(options);
    }
    return bytes;
  }

  private static UnreadableReportException tooLarge(ReadOptions options) {
    return new UnreadableReportException(
        Reason.LIMIT, "It is larger than the limit of " + options.maxBytes() + " bytes.", null);
  }
}
