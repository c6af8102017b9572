package io.github.nianbao.cli.search;

import io.github.nianbao.input.FileType;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether an input should be a report; if it should, it is a failure that it cannot be read. */
enum Expectation {
  /** It was named itself, or it is a document or an archive, or is called one. */
  REPORT,
  /** A text, whatever its name, or a web page: its content decides, and most are none. */
  PERHAPS,
  /** Data, a picture, a program. */
  NONE;

  /** The endings of documents and of texts. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(?s).*\\.(pdf|txt|docx?|wps|rtf|odt|xlsx?|et|ods|ofd|cebx?|mht|mhtml)");

  /** What only the name of a report has. */
  private static final Pattern ANNUAL_REPORT = Pattern.compile("年报|年度报告");

  /**
   * What is expected of a file that was found in a folder or an archive.
   *
   * @param source its path
   */
  static Expectation of(FileType type, String source) {
    String name = source.substring(source.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    // What macOS and Word put beside a document has its name.
    if (type == FileType.RESOURCES || name.startsWith("~$")) {
      return NONE;
    }
    boolean text = type.isText() && name.endsWith(".txt");
    if (DOCUMENT.matcher(name).matches() && !text) {
      return REPORT;
    }
    boolean entitled = ANNUAL_REPORT.matcher(name).find();
    return switch (type) {
      case PDF, MHTML, DOCX, DOC, WPS, RTF, ODT, XLSX, XLS, ODS, OFFICE, OFD, TIFF -> REPORT;
      case ZIP, RAR, SEVEN_ZIP, GZIP, BZIP2, XZ, TAR -> REPORT;
      case TEXT, MARKDOWN -> PERHAPS;
      case HTML -> entitled ? REPORT : PERHAPS;
      case PNG, JPEG, GIF, BMP, WEBP, OLE, EMPTY, BINARY -> entitled ? REPORT : NONE;
      case JSON, XML, PACKAGE, RESOURCES -> NONE;
    };
  }
}
