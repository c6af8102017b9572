package io.github.nianbao.pdf;

import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.Severity;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the bytes of a file say about it, beside what PDFBox makes of them. */
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
          "The file has " + bytes.length + " bytes; the limit is " + options.maxBytes() + " bytes.",
          null);
    }
    if (headerAt(bytes) < 0) {
      throw new UnreadableReportException(
          Reason.NOT_A_PDF,
          "The file is no PDF; it looks like " + Looks.of(head(bytes)) + ".",
          null);
    }
  }

  /** What is damaged though PDFBox, which repairs silently, may open the file all the same. */
  static List<Finding> findings(byte[] bytes) {
    List<Finding> findings = new ArrayList<>();
    int end = lastIndexOf(bytes, "startxref");
    if (end < lastIndexOf(bytes, "endobj")) {
      findings.add(
          Finding.of(
              FindingCode.FILE_DAMAGED,
              null,
              null,
              "The file ends early; pages or parts of pages may be missing."));
    } else if (!pointsToTable(bytes, end)) {
      findings.add(
          new Finding(
              FindingCode.FILE_DAMAGED,
              Severity.WARNING,
              null,
              null,
              "The file's table of contents is damaged and was rebuilt.",
              null,
              null));
    }
    return findings;
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEADER_REACH), StandardCharsets.ISO_8859_1);
  }

  private static int headerAt(byte[] bytes) {
    return head(bytes).indexOf("%PDF-");
  }

  /** Whether the number after {@code startxref} is where a cross-reference begins. */
  private static boolean pointsToTable(byte[] bytes, int startxref) {
    int from = startxref + "startxref".length();
    String after =
        new String(bytes, from, Math.min(32, bytes.length - from), StandardCharsets.ISO_8859_1)
            .strip();
    String digits = after.replaceAll("\\D.*", "");
    if (digits.isEmpty() || digits.length() > 10) {
      return false;
    }
    long offset = Long.parseLong(digits);
    // Offsets count from the header, or from the first byte, whatever stands before the header.
    return isTable(bytes, offset) || isTable(bytes, offset + headerAt(bytes));
  }

  private static boolean isTable(byte[] bytes, long offset) {
    if (offset >= bytes.length) {
      return false;
    }
    int from = (int) offset;
    String text =
        new String(bytes, from, Math.min(32, bytes.length - from), StandardCharsets.ISO_8859_1)
            .stripLeading();
    return text.startsWith("xref") || text.matches("(?s)\\d+\\s+\\d+\\s+obj.*");
  }

  private static int lastIndexOf(byte[] bytes, String word) {
    for (int i = bytes.length - word.length(); i >= 0; i--) {
      int matched = 0;
      while (matched < word.length() && bytes[i + matched] == word.charAt(matched)) {
        matched++;
      }
      if (matched == word.length()) {
        return i;
      }
    }
    return -1;
  }
}
