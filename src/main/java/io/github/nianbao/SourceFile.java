package io.github.nianbao;

import io.github.nianbao.digest.Sha256;
import io.github.nianbao.dump.DumpReader;
import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.input.FileType;
import io.github.nianbao.input.FileTypeDetector;
import io.github.nianbao.input.MarkedTables;
import io.github.nianbao.input.PageEye;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.input.TextDecoder;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.look.TableLook;
import io.github.nianbao.narrative.title.DocumentHints;
import io.github.nianbao.ofd.OfdReader;
import io.github.nianbao.pdf.PageViews;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.pdf.PictureFile;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.SourceKind;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.scan.ScanReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The way from the bytes of a file, by what they are, to the report: a document with pages, one
 * without, or a text.
 */
final class SourceFile {

  private final byte[] bytes;
  private final String name;
  private final ReadOptions options;
  private final Deadline deadline;

  /**
   * A file.
   *
   * @param bytes of it; not changed
   * @param name without folders; empty where there is none
   */
  SourceFile(byte[] bytes, String name, ReadOptions options, Deadline deadline) {
    this.bytes = bytes;
    this.name = name;
    this.options = options;
    this.deadline = deadline;
  }

  /** Reads what the bytes are, whatever the name says, but no text that should be a PDF. */
  AnnualReport read() throws IOException {
    FileType type = FileTypeDetector.of(bytes, name);
    boolean pdfWanted = name.isEmpty() || name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    if (!type.isReadWith(options) || (type.isText() && pdfWanted)) {
      throw type.refusal();
    }
    return switch (type) {
      case PDF -> readPdf(bytes);
      case PNG, JPEG, GIF, BMP, TIFF -> readPdf(PictureFile.pdf(bytes, options, deadline));
      case OFD -> readOfd();
      case TEXT -> readDump();
      default -> readFlow(FlowFormat.of(type));
    };
  }

  /**
   * Reads a PDF.
   *
   * @param pdf the bytes of the file, or a PDF made of the picture that it is
   */
  private AnnualReport readPdf(byte[] pdf) throws IOException {
    Recogniser recogniser = options.scans();
    PageEye eye = recogniser == null ? null : new ScanReader(recogniser, deadline);
    PagedDocument document = PdfReader.read(pdf, options, deadline, eye);
    boolean scan =
        !document.pages().isEmpty()
            && document.pages().stream().allMatch(page -> page.recognition() != null);
    return readPages(document, scan ? SourceKind.SCAN : SourceKind.PDF, witness(pdf));
  }

  /** Who looks at what was read of a PDF. */
  private PageReports.Witness witness(byte[] pdf) {
    Recogniser recogniser = options.look();
    if (recogniser == null) {
      return PageReports.Witness.SILENT;
    }
    return (forms, pages) -> {
      TableLook look = new TableLook(forms, pages);
      PageViews.show(
          pdf,
          look.pages(),
          options,
          deadline,
          (picture, guessed) -> look.look(picture, guessed, recogniser, deadline));
      return look.seen();
    };
  }

  private AnnualReport readOfd() throws IOException {
    PagedDocument document = OfdReader.read(bytes, options, deadline);
    return readPages(document, SourceKind.OFD, PageReports.Witness.SILENT);
  }

  private AnnualReport readPages(
      PagedDocument document, SourceKind kind, PageReports.Witness witness)
      throws UnreadableReportException {
    Source source = source(document.pageCount(), document.producer(), kind);
    return PageReports.read(document, source, witness, deadline);
  }

  private AnnualReport readFlow(FlowFormat format) throws UnreadableReportException {
    FlowDocument document = format.read(bytes, name, options, deadline);
    return FlowReports.read(document, source(0, document.producer(), format.kind()), deadline);
  }

  /** Reads what is said to be text. */
  AnnualReport readText() throws UnreadableReportException {
    boolean marked = FileTypeDetector.of(bytes, name) == FileType.MARKDOWN;
    return marked ? readFlow(FlowFormat.of(FileType.MARKDOWN)) : readDump();
  }

  private AnnualReport readDump() throws UnreadableReportException {
    Source source = source(0, "", SourceKind.TEXT);
    DocumentHints hints = new DocumentHints(name, null);
    String dump = MarkedTables.asDump(text(bytes, options));
    return DumpReports.read(DumpReader.read(dump, deadline), hints, source, List.of(), deadline);
  }

  /** The characters of a text, unless they are too many. */
  static String text(byte[] bytes, ReadOptions options) throws UnreadableReportException {
    String text = TextDecoder.decode(bytes);
    if (text.length() > options.limit(Limit.CHARACTERS)) {
      throw new LimitReached(Limit.CHARACTERS, options.limit(Limit.CHARACTERS));
    }
    return text;
  }

  private Source source(int pages, String producer, SourceKind kind) {
    return new Source(name, Sha256.hex(bytes), bytes.length, pages, producer, kind);
  }
}
