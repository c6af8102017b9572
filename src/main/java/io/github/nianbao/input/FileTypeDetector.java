package io.github.nianbao.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import io.github.nianbao.report.UnreadableReportException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a file is: by its first bytes, for a ZIP or an OLE container by its list of contents,
 * and by its name where the bytes leave it open. A file that was cut off is known by what is left.
 */
public final class FileTypeDetector {

  /** How many bytes tell what a file is, unless it is a container or begins with white space. */
  public static final int HEAD = 8192;

  /** PDF readers put up with this much before the header. */
  private static final int HEADER_WITHIN = 1024;

  /** A control character that text does not have is looked for so far. */
  private static final int PLAIN_WITHIN = 1024;

  private static final String HEADER = "%PDF-";
  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
  private static final String OLE_START = "\u00D0\u00CF\u0011\u00E0";
  private static final List<String> ZIP_STARTS =
      List.of("PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\u0008");

  /**
   * What files of a type have in common.
   *
   * @param at position in bytes
   */
  private record Signature(FileType type, int at, String bytes) {

    boolean isIn(String head) {
      return head.startsWith(bytes, at);
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(FileType.RAR, 0, "Rar!\u001A\u0007"),
          new Signature(FileType.SEVEN_ZIP, 0, "7z\u00BC\u00AF'\u001C"),
          new Signature(FileType.GZIP, 0, "\u001F\u008B"),
          new Signature(FileType.XZ, 0, "\u00FD7zXZ\0"),
          new Signature(FileType.BZIP2, 4, "1AY&SY"),
          new Signature(FileType.TAR, 257, "ustar"),
          new Signature(FileType.PNG, 0, "\u0089PNG"),
          new Signature(FileType.JPEG, 0, "\u00FF\u00D8\u00FF"),
          new Signature(FileType.GIF, 0, "GIF8"),
          new Signature(FileType.TIFF, 0, "II*\0"),
          new Signature(FileType.TIFF, 0, "MM\0*"),
          new Signature(FileType.RESOURCES, 0, "\0\u0005\u0016\u0007"));

  private FileTypeDetector() {}

  /**
   * What a file is.
   *
   * @param bytes all of them, or the first of them, which tell whether it is text, but not whether
   *     tables in it are marked
   * @param name of the file, with folders or without; empty where there is none
   */
  public static FileType of(byte[] bytes, String name) {
    FileType type = of(SeekableBytes.of(bytes), name);
    return type == FileType.TEXT && hasMarkedTables(bytes) ? FileType.MARKDOWN : type;
  }

  private static boolean hasMarkedTables(byte[] bytes) {
    try {
      return MarkedTables.in(TextDecoder.decode(bytes));
    } catch (UnreadableReportException e) {
      return false;
    }
  }

  /**
   * What a file is by its beginning: of text it is not said whether tables in it are marked.
   *
   * @param name of the file, with folders or without; empty where there is none
   * @throws java.io.UncheckedIOException where the bytes cannot be read
   */
  public static FileType of(SeekableBytes bytes, String name) {
    String head = new String(bytes.at(0, HEAD), ISO_8859_1);
    String lowerCase = name.toLowerCase(Locale.ROOT);
    if (isZip(head)) {
      return ZipContents.type(bytes, head, lowerCase);
    }
    if (head.startsWith(OLE_START)) {
      return OleContents.type(bytes, lowerCase);
    }
    FileType signed = signed(head);
    if (signed != null) {
      return signed;
    }
    int header = head.substring(0, Math.min(head.length(), HEADER_WITHIN)).indexOf(HEADER);
    if (header == 0) {
      return FileType.PDF;
    }
    FileType type = text(bytes, head, lowerCase);
    return header > 0 && !isAsNamed(type, lowerCase) ? FileType.PDF : type;
  }

  /**
   * Whether the first bytes of a file leave open what it is: those of a container, and white space.
   */
  public static boolean needsAll(byte[] firstBytes) {
    String head = new String(firstBytes, ISO_8859_1);
    return isZip(head)
        || head.startsWith(OLE_START)
        || of(SeekableBytes.of(firstBytes), "") == FileType.EMPTY;
  }

  private static boolean isZip(String head) {
    return ZIP_STARTS.stream().anyMatch(head::startsWith);
  }

  private static @Nullable FileType signed(String head) {
    for (Signature signature : SIGNATURES) {
      if (signature.isIn(head)) {
        return signature.type();
      }
    }
    // Text may begin with the letters of these.
    if (head.startsWith("BM") && head.indexOf('\0') >= 0) {
      return FileType.BMP;
    }
    return head.startsWith("RIFF") && head.startsWith("WEBP", 8) ? FileType.WEBP : null;
  }

  /** Whether a text or a web page is called one; then it may speak of PDFs. */
  private static boolean isAsNamed(FileType type, String name) {
    return type == FileType.TEXT
        ? TextTypes.isText(name)
        : type == FileType.HTML && name.matches("(?s).*\\.x?html?");
  }

  private static FileType text(SeekableBytes bytes, String head, String name) {
    boolean littleEndian = head.startsWith("\u00FF\u00FE");
    boolean wide = littleEndian || head.startsWith("\u00FE\u00FF");
    Charset wideCharset = littleEndian ? UTF_16LE : UTF_16BE;
    Charset charset = wide ? wideCharset : ISO_8859_1;
    int mark = wide ? 2 : head.startsWith(UTF_8_MARK) ? 3 : 0;
    String plain = new String(bytes.at(mark, PLAIN_WITHIN), charset);
    if (plain.chars().anyMatch(TextDecoder::isControl)) {
      return FileType.BINARY;
    }
    String start = start(bytes, mark, charset);
    return start.isEmpty() ? FileType.EMPTY : TextTypes.of(start, name);
  }

  /** The beginning of a text behind its white space; empty where there is nothing else. */
  private static String start(SeekableBytes bytes, long mark, Charset charset) {
    int width = charset.equals(ISO_8859_1) ? 1 : 2;
    for (long from = mark; from < bytes.length(); from += HEAD) {
      String text = new String(bytes.at(from, HEAD), charset);
      int blank = text.length() - text.stripLeading().length();
      if (blank < text.length()) {
        return new String(bytes.at(from + (long) blank * width, HEAD), charset);
      }
    }
    return "";
  }
}
