package io.github.nianbao;

import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.html.HtmlReader;
import io.github.nianbao.input.FileType;
import io.github.nianbao.input.FileTypeDetector;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.SourceKind;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.SheetReader;
import io.github.nianbao.word.WordReader;
import java.util.EnumSet;
import java.util.Set;

/**
 * A format of documents without pages.
 *
 * @param kind what its documents are to a user
 */
record FlowFormat(SourceKind kind, Reader reader) {

  /** What programs that make Word files of other documents put into them. */
  private static final Set<FileType> WRAPPED =
      EnumSet.of(FileType.HTML, FileType.MHTML, FileType.RTF);

  /** What makes a document of the bytes of a file. */
  interface Reader {
    FlowDocument read(byte[] bytes, ReadOptions options, Deadline deadline)
        throws UnreadableReportException;
  }

  /**
   * The format of a type of files.
   *
   * @throws UnreadableReportException if there is none
   */
  static FlowFormat of(FileType type) throws UnreadableReportException {
    return switch (type) {
      case HTML ->
          new FlowFormat(
              SourceKind.HTML, (page, options, deadline) -> HtmlReader.readPage(page, deadline));
      case MHTML ->
          new FlowFormat(
              SourceKind.HTML, (page, options, deadline) -> HtmlReader.readSaved(page, deadline));
      case MARKDOWN ->
          new FlowFormat(
              SourceKind.TEXT,
              (text, options, deadline) ->
                  HtmlReader.readText(SourceFile.text(text, options), deadline));
      case DOCX -> new FlowFormat(SourceKind.WORD, FlowFormat::docx);
      case DOC, WPS -> new FlowFormat(SourceKind.WORD, WordReader::readDoc);
      case RTF -> new FlowFormat(SourceKind.WORD, WordReader::readRtf);
      case XLSX -> new FlowFormat(SourceKind.SHEET, SheetReader::readXlsx);
      case XLS -> new FlowFormat(SourceKind.SHEET, SheetReader::readXls);
      default -> throw type.refusal();
    };
  }

  /** A Word file, or the document that it only wraps. */
  private static FlowDocument docx(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    FlowDocument document = WordReader.readDocx(bytes, options, deadline);
    if (document.tables().isEmpty()) {
      byte[] chunk = WordReader.chunkOfDocx(bytes, options, deadline);
      FileType type = chunk == null ? FileType.EMPTY : FileTypeDetector.of(chunk, "");
      if (chunk != null && WRAPPED.contains(type)) {
        return of(type).reader.read(chunk, options, deadline);
      }
    }
    return document;
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableReportException also where the library is not there that it takes
   */
  FlowDocument read(byte[] bytes, String name, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    FlowDocument document;
    try {
      document = reader.read(bytes, options, deadline);
    } catch (NoClassDefFoundError e) {
      throw FileTypeDetector.of(bytes, name).withoutLibrary(e);
    }
    deadline.check();
    return document;
  }
}
