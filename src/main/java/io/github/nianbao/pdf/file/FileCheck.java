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

  private static final String START = "startxref";

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

  /** A file as viewers show it. */
  public static final class Shown {
    private final byte[] bytes;
    private final List<Evidence> evidence;

    private Shown(byte[] bytes, List<Evidence> evidence) {
      this.bytes = bytes;
      this.evidence = List.copyOf(evidence);
    }

    /** Those of the file, or a copy of those that are to be read; not to be changed. */
    public byte[] bytes() {
      return bytes;
    }

    /** What is damaged though PDFBox, which repairs silently, may open it all the same. */
    public List<Evidence> evidence() {
      return evidence;
    }
  }

  /**
   * What viewers show of a file. Where several documents lie one behind the other that is the last,
   * whose places are counted from its own beginning; PDFBox would take the first. Where the index
   * is of no use, it is the newest revision.
   *
   * @param bytes not changed
   */
  public static Shown shown(byte[] bytes) {
    if (isSound(bytes)) {
      return new Shown(bytes, List.of());
    }
    Revisions.Repaired own = Revisions.withoutDocumentsWithin(bytes);
    byte[] last = lastDocument(own.bytes());
    List<Evidence> evidence = new ArrayList<>();
    int end = lastIndexOf(last, START);
    if (end < lastIndexOf(last, "endobj")) {
      add(EvidenceKind.FILE_ENDS_EARLY, evidence);
    } else if (!pointsToTable(last, end)) {
      add(EvidenceKind.FILE_INDEX_REBUILT, evidence);
    }
    if (last.length < own.bytes().length) {
      add(EvidenceKind.FILE_OF_SEVERAL_DOCUMENTS, evidence);
    }
    Revisions.Repaired newest =
        isSound(last) ? new Revisions.Repaired(last, false) : Revisions.newest(last);
    boolean lost = end >= 0 && offset(last, end) > 0 && end < lastIndexOf(last, " obj");
    if (own.several() || newest.several() || lost) {
      add(EvidenceKind.FILE_OF_SEVERAL_REVISIONS, evidence);
    }
    return new Shown(newest.bytes(), evidence);
  }

  private static void add(EvidenceKind kind, List<Evidence> evidence) {
    evidence.add(Evidence.of(kind, Scope.document()));
  }

  /** Whether the file ends with its index, and the index leads to its objects. */
  private static boolean isSound(byte[] bytes) {
    int end = lastIndexOf(bytes, START);
    if (end < lastIndexOf(bytes, " obj") || !pointsToTable(bytes, end)) {
      return false;
    }
    int header = Math.max(0, headerAt(bytes));
    long table = offset(bytes, end);
    int at = Math.toIntExact(isTable(bytes, table) ? table : table + header);
    return bytes[at] != 'x'
        || Revisions.agrees(bytes, at, 0)
        || Revisions.agrees(bytes, at, header);
  }

  private static byte[] lastDocument(byte[] bytes) {
    int end = lastIndexOf(bytes, START);
    if (end < 0 || pointsToTable(bytes, end)) {
      return bytes;
    }
    int header = lastIndexOf(bytes, HEADER);
    boolean several = header > headerAt(bytes) && header < end;
    return several && isTable(bytes, header + offset(bytes, end))
        ? Arrays.copyOfRange(bytes, header, bytes.length)
        : bytes;
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
    int from = startxref + START.length();
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
