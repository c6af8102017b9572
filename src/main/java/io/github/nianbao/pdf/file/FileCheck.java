package io.github.nianbao.pdf.file;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.input.FileTypeDetector;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the bytes of a file say about it, beside what PDFBox makes of them. */
public final class FileCheck {

  private static final String HEADER = "%PDF-";

  /** PDF readers put up with this much before the header. */
  private static final int HEADER_WITHIN = 1024;

  /** The position of what is not in a file. */
  private static final long NOWHERE = Long.MAX_VALUE / 2;

  private FileCheck() {}

  /** Throws where the bytes are too many, or no PDF, saying what they look like. */
  public static void beforeOpening(byte[] bytes, ReadOptions options)
      throws UnreadableReportException {
    if (bytes.length == 0) {
      throw new UnreadableReportException(
          Reason.EMPTY, new Wording("The file is empty.", "文件是空的。"));
    }
    if (bytes.length > options.limit(Limit.BYTES)) {
      throw UnreadableReportException.over(Limit.BYTES, options.limit(Limit.BYTES));
    }
    if (headerAt(bytes) < 0) {
      throw FileTypeDetector.of(bytes, "").refusal();
    }
  }

  /**
   * The document that viewers show of a file: where several lie one behind the other, the last,
   * whose places are counted from its own beginning. PDFBox would take the first.
   *
   * @return the bytes themselves, or a copy of those of the last document
   */
  public static byte[] document(byte[] bytes) {
    int end = lastIndexOf(bytes, "startxref");
    if (end < 0 || pointsToTable(bytes, end)) {
      return bytes;
    }
    int header = lastIndexOf(bytes, HEADER);
    boolean several = header > headerAt(bytes) && header < end;
    return several && isTable(bytes, header + offset(bytes, end))
        ? Arrays.copyOfRange(bytes, header, bytes.length)
        : bytes;
  }

  /** What is damaged though PDFBox, which repairs silently, may open the file all the same. */
  public static List<Evidence> evidence(byte[] bytes) {
    List<Evidence> evidence = new ArrayList<>();
    int end = lastIndexOf(bytes, "startxref");
    if (end < lastIndexOf(bytes, "endobj")) {
      evidence.add(Evidence.of(EvidenceKind.FILE_ENDS_EARLY, Scope.document()));
    } else if (!pointsToTable(bytes, end)) {
      evidence.add(Evidence.of(EvidenceKind.FILE_INDEX_REBUILT, Scope.document()));
    }
    return evidence;
  }

  private static int headerAt(byte[] bytes) {
    int length = Math.min(bytes.length, HEADER_WITHIN);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).indexOf(HEADER);
  }

  /** Whether the number after {@code startxref} is where a cross-reference begins. */
  private static boolean pointsToTable(byte[] bytes, int startxref) {
    long offset = offset(bytes, startxref);
    // Offsets count from the header, or from the first byte, whatever lies before the header.
    return isTable(bytes, offset) || isTable(bytes, offset + headerAt(bytes));
  }

  /** The number after {@code startxref}; far beyond every file where there is none. */
  private static long offset(byte[] bytes, int startxref) {
    int from = startxref + "startxref".length();
    String after =
        new String(bytes, from, Math.min(32, bytes.length - from), StandardCharsets.ISO_8859_1)
            .strip();
    String digits = after.replaceAll("\\D.*", "");
    return digits.isEmpty() || digits.length() > 10 ? NOWHERE : Long.parseLong(digits);
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
    byte[] sought = word.getBytes(StandardCharsets.ISO_8859_1);
    byte first = sought[0];
    for (int i = bytes.length - sought.length; i >= 0; i--) {
      if (bytes[i] == first
          && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return i;
      }
    }
    return -1;
  }
}
