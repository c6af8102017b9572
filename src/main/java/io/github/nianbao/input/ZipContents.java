package io.github.nianbao.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a ZIP is, by the names in its directory: an archive, or a document that is packed as one.
 * What lies deeper in it, such as a document in an archive, has no say.
 */
final class ZipContents {

  /** The end of the directory may lie this far from the end of the file: a comment follows it. */
  private static final int END_WITHIN = (1 << 16) + 22;

  /** So much of a directory holds some thousand names. */
  private static final int MAX_DIRECTORY = 1 << 20;

  private static final int END_BYTES = 22;
  private static final int LOCATOR_BYTES = 20;
  private static final int WIDE_END_BYTES = 56;
  private static final int ENTRY_BYTES = 46;

  private static final String ENTRY = "PK\u0001\u0002";
  private static final String END = "PK\u0005\u0006";
  private static final String WIDE_LOCATOR = "PK\u0006\u0007";
  private static final String WIDE_END = "PK\u0006\u0006";

  private static final String OFD = "OFD.xml";
  private static final String OFFICE = "[Content_Types].xml";
  private static final String WORD = "word/document.xml";
  private static final String EXCEL = "xl/workbook.xml";
  private static final String MIME_TYPE = "mimetype";
  private static final String PROGRAM = "META-INF/MANIFEST.MF";

  /** What an OpenDocument begins with: the first entry is not compressed. */
  private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

  private ZipContents() {}

  /**
   * The type of what begins as a ZIP.
   *
   * @param head its first bytes, each as one character
   * @param name in lower case
   */
  static FileType type(SeekableBytes bytes, String head, String name) {
    Set<String> names = names(bytes);
    return type(names == null ? remains(bytes, head) : names, head, name);
  }

  private static FileType type(Set<String> names, String head, String name) {
    if (names.contains(OFD)) {
      return FileType.OFD;
    }
    boolean office = names.contains(OFFICE);
    if (names.contains(WORD) || (office && holds(names, "word/"))) {
      return FileType.DOCX;
    }
    if (names.contains(EXCEL) || (office && holds(names, "xl/"))) {
      return FileType.XLSX;
    }
    if (office) {
      return FileType.OFFICE;
    }
    if (names.contains(MIME_TYPE)) {
      return openDocument(names, head, name);
    }
    return names.contains(PROGRAM) ? FileType.PACKAGE : FileType.ZIP;
  }

  private static boolean holds(Set<String> names, String folder) {
    return names.stream().anyMatch(name -> name.startsWith(folder));
  }

  private static FileType openDocument(Set<String> names, String head, String name) {
    int at = head.indexOf(OPEN_DOCUMENT);
    if (at >= 0) {
      String kind = head.substring(at + OPEN_DOCUMENT.length());
      return kind.startsWith("text")
          ? FileType.ODT
          : kind.startsWith("spreadsheet") ? FileType.ODS : FileType.OFFICE;
    }
    if (names.contains("content.xml")) {
      return name.endsWith(".ods") ? FileType.ODS : FileType.ODT;
    }
    return FileType.PACKAGE;
  }

  /** The names that still can be seen of a ZIP whose directory is cut off. */
  private static Set<String> remains(SeekableBytes bytes, String head) {
    String text = head + text(bytes, bytes.length() - END_WITHIN, END_WITHIN);
    return Stream.of(OFD, OFFICE, WORD, EXCEL, MIME_TYPE, PROGRAM)
        .filter(text::contains)
        .collect(Collectors.toSet());
  }

  /** All names, or the first thousands; null where there is no directory. */
  private static @Nullable Set<String> names(SeekableBytes bytes) {
    long from = Math.max(0, bytes.length() - END_WITHIN);
    String tail = text(bytes, from, END_WITHIN);
    for (int at = tail.lastIndexOf(END); at >= 0; at = tail.lastIndexOf(END, at - 1)) {
      Set<String> names = tail.length() - at < END_BYTES ? null : listed(bytes, from + at);
      if (names != null) {
        return names;
      }
    }
    return null;
  }

  /** The names in the directory before its end; null where it does not lie there. */
  private static @Nullable Set<String> listed(SeekableBytes bytes, long end) {
    ByteBuffer record = buffer(bytes.at(end, END_BYTES));
    long directoryEnd = end;
    long size = Integer.toUnsignedLong(record.getInt(12));
    if (text(bytes, end - LOCATOR_BYTES, LOCATOR_BYTES).startsWith(WIDE_LOCATOR)) {
      directoryEnd = end - LOCATOR_BYTES - WIDE_END_BYTES;
      byte[] wide = bytes.at(directoryEnd, WIDE_END_BYTES);
      if (wide.length < WIDE_END_BYTES || !new String(wide, ISO_8859_1).startsWith(WIDE_END)) {
        return null;
      }
      size = buffer(wide).getLong(40);
    }
    if (size < 0 || size > directoryEnd) {
      return null;
    }
    long start = directoryEnd - size;
    boolean there = size == 0 || text(bytes, start, ENTRY.length()).equals(ENTRY);
    return there ? namesIn(bytes.at(start, (int) Math.min(size, MAX_DIRECTORY))) : null;
  }

  private static Set<String> namesIn(byte[] directory) {
    Set<String> names = new HashSet<>();
    String text = new String(directory, ISO_8859_1);
    ByteBuffer numbers = buffer(directory);
    int at = 0;
    while (at + ENTRY_BYTES <= directory.length && text.startsWith(ENTRY, at)) {
      int name = Short.toUnsignedInt(numbers.getShort(at + 28));
      int extra = Short.toUnsignedInt(numbers.getShort(at + 30));
      int comment = Short.toUnsignedInt(numbers.getShort(at + 32));
      int from = at + ENTRY_BYTES;
      names.add(text.substring(from, Math.min(from + name, text.length())));
      at = from + name + extra + comment;
    }
    return names;
  }

  private static String text(SeekableBytes bytes, long position, int count) {
    return new String(bytes.at(Math.max(0, position), count), ISO_8859_1);
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
