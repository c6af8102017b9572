package io.github.nianbao.pdf;

import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What the bytes of a file say about it, before and beside what PDFBox makes of them. */
final class FileCheck {

  /** Where readers look for the header, in bytes. */
  private static final int HEADER_REACH = 1024;

  private FileCheck() {}

  /** Throws where the bytes are too many, or no PDF, saying what they look like. */
  static void beforeOpening(byte[] bytes, ReadOptions options) throws UnreadableReportException {
    if (bytes.length == 0) {
      throw new UnreadableReportException(Reason.EMPTY, "The file is empty.", null);
    }
    if (bytes.length > options.maxBytes()) {
      throw new UnreadableReportException(
          Reason.LIMIT,
          "The file has "
              + bytes.length
              + " bytes; the limit is "
              + options.maxBytes()
              + " bytes.",
          null);
    }
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, HEADER_REACH), StandardCharsets.ISO_8859_1);
    if (!head.contains("%PDF-")) {
      throw new UnreadableReportException(
          Reason.NOT_A_PDF, "The file is no PDF; it looks like " + Looks.of(head) + ".", null);
    }
  }

  /** What is damaged though the document opens. */
  static List<Finding> findings(PDDocument document, byte[] bytes) {
    int from = Math.max(0, bytes.length - HEADER_REACH);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF") && !tail.contains("startxref")) {
      return List.of(
          Finding.of(
              FindingCode.FILE_DAMAGED,
              null,
              null,
              "The file ends early; pages or parts of pages may be missing."));
    }
    return List.of();
  }
}
