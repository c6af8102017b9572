package io.github.nianbao;

import io.github.nianbao.pdf.FileLook;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What an input is, by its first bytes and its name. */
enum InputKind {
  PDF,
  TEXT;

  /** PDF readers put up with this much before the header. */
  private static final int HEADER_WITHIN = 1024;

  private static final String HEADER = "%PDF-";

  /**
   * The kind of an input; whether text can be decoded is left to its reader.
   *
   * @throws UnreadableReportException where there is nothing in it, where it is plainly something
   *     else, and where it is no PDF although it has the name of one or no name
   */
  static InputKind of(byte[] bytes, String name) throws UnreadableReportException {
    if (isBlank(bytes)) {
      throw new UnreadableReportException(
          Reason.EMPTY, new Wording("There is nothing in it.", "文件中没有任何内容。"));
    }
    String lowerCase = name.toLowerCase(Locale.ROOT);
    int header = headerAt(bytes);
    if (header == 0 || (header > 0 && !lowerCase.endsWith(".txt"))) {
      return PDF;
    }
    FileLook look = FileLook.of(bytes);
    boolean mayBeText =
        look == FileLook.TEXT || look == FileLook.BINARY || lowerCase.endsWith(".txt");
    if (name.isEmpty() || lowerCase.endsWith(".pdf") || !mayBeText) {
      throw look.refusal();
    }
    return TEXT;
  }

  private static int headerAt(byte[] bytes) {
    int length = Math.min(bytes.length, HEADER_WITHIN);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).indexOf(HEADER);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
