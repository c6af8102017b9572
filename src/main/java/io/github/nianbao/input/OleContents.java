package io.github.nianbao.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What an OLE container is, by the streams at the top of its directory: those of an object within a
 * document have the same names, but lie deeper. Where the directory is cut off, by the name of the
 * file.
 */
final class OleContents {

  private static final int HEADER_BYTES = 512;
  private static final int ENTRY_BYTES = 128;
  private static final int NAME_BYTES = 64;

  /** The sectors that the header itself lists: places of the table of sectors. */
  private static final int LISTED_SECTORS = 109;

  /** More entries than an honest document has. */
  private static final int MAX_ENTRIES = 1 << 14;

  private OleContents() {}

  /**
   * The type of what begins as an OLE container.
   *
   * @param name in lower case
   */
  static FileType type(SeekableBytes bytes, String name) {
    Set<String> streams = streams(bytes);
    if (streams.contains("WordDocument")) {
      return name.matches("(?s).*\\.wp[st]") ? FileType.WPS : FileType.DOC;
    }
    if (streams.contains("Workbook") || streams.contains("Book")) {
      return FileType.XLS;
    }
    // Slides, and what a password locks, whatever it is.
    if (streams.contains("PowerPoint Document") || streams.contains("EncryptedPackage")) {
      return FileType.OFFICE;
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "doc", "dot" -> FileType.DOC;
      case "wps", "wpt" -> FileType.WPS;
      case "xls", "xlt", "et" -> FileType.XLS;
      case "ppt", "dps" -> FileType.OFFICE;
      default -> FileType.OLE;
    };
  }

  /** The names at the top of the directory, as far as it can be followed. */
  private static Set<String> streams(SeekableBytes bytes) {
    byte[] header = bytes.at(0, HEADER_BYTES);
    Set<String> names = new HashSet<>();
    if (header.length < HEADER_BYTES) {
      return names;
    }
    ByteBuffer directory = directory(bytes, buffer(header));
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    if (directory.capacity() >= ENTRY_BYTES) {
      open.add(directory.getInt(76)); // The first of what the root holds.
    }
    while (!open.isEmpty()) {
      int entry = open.remove();
      if (entry < 0 || entry >= directory.capacity() / ENTRY_BYTES || seen.get(entry)) {
        continue;
      }
      seen.set(entry);
      int at = entry * ENTRY_BYTES;
      names.add(name(directory, at));
      open.add(directory.getInt(at + 68)); // Its neighbours.
      open.add(directory.getInt(at + 72));
    }
    return names;
  }

  private static String name(ByteBuffer directory, int at) {
    byte[] name = new byte[NAME_BYTES];
    directory.get(at, name);
    String text = new String(name, StandardCharsets.UTF_16LE);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /** The entries: a chain of sectors, which need not lie side by side. */
  private static ByteBuffer directory(SeekableBytes bytes, ByteBuffer header) {
    int size = header.getShort(30) == 12 ? 4096 : 512;
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    int sector = header.getInt(48);
    while (sector >= 0 && entries.size() < MAX_ENTRIES * ENTRY_BYTES) {
      byte[] part = bytes.at((sector + 1L) * size, size);
      if (part.length < size) {
        break;
      }
      entries.writeBytes(part);
      sector = next(bytes, header, sector, size);
    }
    return buffer(entries.toByteArray());
  }

  /** The sector that follows one in its chain; negative where none does, or nobody knows. */
  private static int next(SeekableBytes bytes, ByteBuffer header, int sector, int size) {
    int inTable = size / Integer.BYTES;
    int part = sector / inTable;
    if (part >= LISTED_SECTORS) {
      return -1;
    }
    int table = header.getInt(76 + part * Integer.BYTES);
    long place = (table + 1L) * size + (long) (sector % inTable) * Integer.BYTES;
    byte[] next = table < 0 ? new byte[0] : bytes.at(place, Integer.BYTES);
    return next.length < Integer.BYTES ? -1 : buffer(next).getInt();
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
