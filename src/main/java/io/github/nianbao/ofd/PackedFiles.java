package io.github.nianbao.ofd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.nianbao.input.TextDecoder;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The files within a ZIP that lies in memory, as its directory lists them. What the directory does
 * not list, such as an older version that was left in the file, no viewer shows.
 */
final class PackedFiles {

  private static final String END = "PK\u0005\u0006";
  private static final String ENTRY = "PK\u0001\u0002";
  private static final String HEADER = "PK\u0003\u0004";
  private static final int END_BYTES = 22;
  private static final int ENTRY_BYTES = 46;
  private static final int HEADER_BYTES = 30;

  /** The comment behind the end of the directory is no longer. */
  private static final int MAXIMUM_COMMENT = 0xFFFF;

  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /**
   * A file as the directory lists it.
   *
   * @param name as it lies in the ZIP, each byte as one character
   * @param at where its own header lies
   */
  private record Entry(String name, int flags, int method, long crc, long packed, long at) {}

  private final byte[] bytes;
  private final ByteBuffer numbers;
  private final Map<String, Entry> entries = new HashMap<>();

  /** By their names in lower case the names of the entries. */
  private final Map<String, String> names = new HashMap<>();

  private final long limit;

  /**
   * @param bytes of the ZIP; not to be changed
   * @throws UnreadableReportException where the directory is lost, or names a file twice
   */
  PackedFiles(byte[] bytes, ReadOptions options) throws UnreadableReportException {
    this.bytes = bytes;
    numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    limit = options.limit(Limit.UNPACKED_BYTES);
    int end = end();
    if (end < 0) {
      throw damaged(null);
    }
    long size = Integer.toUnsignedLong(numbers.getInt(end + 12));
    // Bytes before the ZIP move all places; the directory ends where its end begins.
    long start = end - size;
    long moved = start - Integer.toUnsignedLong(numbers.getInt(end + 16));
    if (start < 0) {
      throw damaged(null);
    }
    list((int) start, end, moved);
  }

  static UnreadableReportException damaged(@Nullable Throwable cause) {
    Wording said = new Wording("The OFD is damaged beyond reading.", "OFD 已损坏，无法读取。");
    return cause == null
        ? new UnreadableReportException(Reason.DAMAGED, said)
        : new UnreadableReportException(Reason.DAMAGED, said, cause);
  }

  /** Where the end of the directory lies; negative where it is lost. */
  private int end() {
    int last = bytes.length - END_BYTES;
    for (int at = last; at >= Math.max(0, last - MAXIMUM_COMMENT); at--) {
      if (is(END, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean is(String mark, int at) {
    for (int i = 0; i < mark.length(); i++) {
      if (bytes[at + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void list(int start, int end, long moved) throws UnreadableReportException {
    int at = start;
    while (at + ENTRY_BYTES <= end && is(ENTRY, at)) {
      int nameLength = u16(at + 28);
      int next = at + ENTRY_BYTES + nameLength + u16(at + 30) + u16(at + 32);
      if (next > end) {
        break;
      }
      String raw = new String(bytes, at + ENTRY_BYTES, nameLength, ISO_8859_1);
      Entry entry =
          new Entry(
              raw, u16(at + 8), u16(at + 10), u32(at + 16), u32(at + 20), u32(at + 42) + moved);
      String name = name(raw);
      if (!name.endsWith("/") && entries.put(name, entry) != null) {
        throw new UnreadableReportException(
            Reason.DAMAGED,
            new Wording(
                "The OFD holds two files of the name " + name + ", and which is shown is open.",
                "OFD 中有两个名为 " + name + " 的文件，无法确定显示的是哪一个。"));
      }
      names.put(name.toLowerCase(Locale.ROOT), name);
      at = next;
    }
    if (at != end) {
      throw damaged(null);
    }
  }

  private static String name(String raw) throws UnreadableReportException {
    String name = TextDecoder.decode(raw.getBytes(ISO_8859_1)).replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private int u16(int at) {
    return Short.toUnsignedInt(numbers.getShort(at));
  }

  private long u32(int at) {
    return Integer.toUnsignedLong(numbers.getInt(at));
  }

  /**
   * The path of a file that another one names. Producers do not agree on where a path begins: in
   * the folder of the file that names it, in that of the document, or at the top.
   *
   * @param location as it is named
   * @param folders in which it may lie, each empty or ending in a slash
   * @return null where there is no such file
   */
  @Nullable String find(@Nullable String location, String... folders) {
    if (location == null || location.isBlank()) {
      return null;
    }
    String named = location.strip().replace('\\', '/');
    String top = named.startsWith("/") ? named.substring(1) : named;
    String known = named.startsWith("/") ? known(top) : null;
    for (int i = 0; known == null && i < folders.length; i++) {
      known = known(folders[i] + top);
    }
    return known == null ? known(top) : known;
  }

  private @Nullable String known(String path) {
    String plain = plain(path);
    return entries.containsKey(plain) ? plain : names.get(plain.toLowerCase(Locale.ROOT));
  }

  /** A path without the steps that stay or go up. */
  private static String plain(String path) {
    StringBuilder plain = new StringBuilder();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        int parent = plain.lastIndexOf("/");
        plain.setLength(Math.max(0, parent));
      } else if (!step.equals(".") && !step.isEmpty()) {
        plain.append(plain.length() == 0 ? "" : "/").append(step);
      }
    }
    return plain.toString();
  }

  /** The folder of a path, with its slash; empty at the top. */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Whether a file lies in any folder. */
  boolean holds(String name) {
    return entries.keySet().stream()
        .anyMatch(path -> path.substring(path.lastIndexOf('/') + 1).equals(name));
  }

  /** Whether any file is locked with a password. */
  boolean isLocked() {
    return entries.values().stream().anyMatch(entry -> (entry.flags & ENCRYPTED) != 0);
  }

  /**
   * What a file holds.
   *
   * @param path that {@link #find} gave
   * @throws IOException where it is damaged
   * @throws LimitReached where it is too long
   */
  byte[] bytes(String path) throws IOException {
    Entry entry = entries.get(path);
    if (entry == null || entry.at < 0 || entry.at + HEADER_BYTES > bytes.length) {
      throw new ZipException("no such entry");
    }
    int at = (int) entry.at;
    int nameLength = u16(at + 26);
    long from = (long) at + HEADER_BYTES + nameLength + u16(at + 28);
    boolean sound =
        is(HEADER, at)
            && from + entry.packed <= bytes.length
            && entry.name.equals(new String(bytes, at + HEADER_BYTES, nameLength, ISO_8859_1));
    if (!sound || (entry.method != STORED && entry.method != DEFLATED)) {
      throw new ZipException("a broken entry");
    }
    byte[] unpacked = unpacked(entry, (int) from);
    if (unpacked.length > limit) {
      throw new LimitReached(Limit.UNPACKED_BYTES, limit);
    }
    CRC32 crc = new CRC32();
    crc.update(unpacked);
    if (crc.getValue() != entry.crc) {
      throw new ZipException("an entry is not what it was");
    }
    return unpacked;
  }

  private byte[] unpacked(Entry entry, int from) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8, limit + 1);
    int packed = (int) entry.packed;
    if (entry.method == STORED) {
      return Arrays.copyOfRange(bytes, from, from + Math.min(packed, most));
    }
    Inflater inflater = new Inflater(true);
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes, from, packed), inflater)) {
      return in.readNBytes(most);
    } finally {
      inflater.end();
    }
  }
}
