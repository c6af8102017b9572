package io.github.nianbao.pack;

import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document that is packed as a ZIP. What its directory says holds; where the file
 * itself says otherwise, or two parts have one name, programs differ in what they show, and it is
 * refused. Not for several threads.
 */
public final class Pack {

  private static final int CHUNK = 1 << 16;

  private final byte[] bytes;
  private final Map<String, PackEntry> entries;
  private final long limit;
  private long unpacked;

  private Pack(byte[] bytes, Map<String, PackEntry> entries, long limit) {
    this.bytes = bytes;
    this.entries = entries;
    this.limit = limit;
  }

  /**
   * Opens a document.
   *
   * @param bytes of the file, which are not changed
   * @throws UnreadableReportException where it is damaged, or two of its parts have one name
   */
  public static Pack open(byte[] bytes, ReadOptions options) throws UnreadableReportException {
    Map<String, PackEntry> entries = new HashMap<>();
    for (PackEntry entry : PackDirectory.entries(bytes)) {
      if (entries.put(key(entry.name()), entry) != null) {
        throw Damage.of("two of its parts have the same name", "其中两个部分同名");
      }
    }
    return new Pack(bytes, entries, options.limit(Limit.UNPACKED_BYTES));
  }

  /** The same document, of which nothing has been unpacked so far. */
  public Pack afresh() {
    return new Pack(bytes, entries, limit);
  }

  /** Names are the same whatever their case, with or without a slash before them. */
  private static String key(String name) {
    String plain = name.replace('\\', '/');
    return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
  }

  /** The names of its parts, in lower case. */
  public Set<String> names() {
    return Set.copyOf(entries.keySet());
  }

  /**
   * The bytes of a part.
   *
   * @param name with its folders
   * @return null where there is no such part
   * @throws UnreadableReportException where it is damaged
   * @throws LimitReached where all parts that were asked for unpack to more than is allowed
   */
  public byte @Nullable [] part(String name) throws UnreadableReportException {
    PackEntry entry = entries.get(key(name));
    if (entry == null) {
      return null;
    }
    byte[] data = entry.data(bytes);
    byte[] part = entry.deflated() ? inflated(data, entry.size()) : data;
    count(entry.deflated() ? 0 : part.length);
    CRC32 sum = new CRC32();
    sum.update(part);
    if (part.length != entry.size() || sum.getValue() != entry.checksum()) {
      throw Damage.of("a part of it is not what it was", "其中部分内容已损坏");
    }
    return part;
  }

  private byte[] inflated(byte[] data, long announced) throws UnreadableReportException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(data);
      Deque<byte[]> chunks = new ArrayDeque<>();
      int size = (int) Math.max(1, Math.min(announced, 4L * CHUNK));
      int length = 0;
      while (!inflater.finished()) {
        byte[] chunk = new byte[chunks.isEmpty() ? size : CHUNK];
        int count = inflater.inflate(chunk);
        if (count == 0 && !inflater.finished()) {
          throw Damage.of("a part of it is cut off", "其中部分内容不完整");
        }
        count(count);
        length += count;
        chunks.add(count == chunk.length ? chunk : Arrays.copyOf(chunk, count));
      }
      return joined(chunks, length);
    } catch (DataFormatException e) {
      throw Damage.of("a part of it cannot be unpacked", "其中部分内容无法解压", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] joined(Deque<byte[]> chunks, int length) {
    if (chunks.size() == 1) {
      return chunks.getFirst();
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] chunk : chunks) {
      System.arraycopy(chunk, 0, all, at, chunk.length);
      at += chunk.length;
    }
    return all;
  }

  private void count(int more) {
    unpacked += more;
    if (unpacked > limit) {
      throw new LimitReached(Limit.UNPACKED_BYTES, limit);
    }
  }
}
