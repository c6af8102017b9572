package io.github.nianbao.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nianbao.report.UnreadableReportException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The directory of a ZIP, at the end of the file. */
final class PackDirectory {

  /** The end of the directory may lie this far from the end of the file: a comment follows it. */
  private static final int END_WITHIN = (1 << 16) + 22;

  private static final int END = 22;
  private static final int END_SIGN = 0x06054B50;
  private static final int ENTRY = 46;
  private static final int ENTRY_SIGN = 0x02014B50;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private PackDirectory() {}

  static ByteBuffer numbers(byte[] file) {
    return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The files of a ZIP, without its folders.
   *
   * @throws UnreadableReportException where the directory is not there in full, or is of a kind
   *     that no program writes for documents
   */
  static List<PackEntry> entries(byte[] file) throws UnreadableReportException {
    ByteBuffer numbers = numbers(file);
    int end = end(numbers);
    int count = Short.toUnsignedInt(numbers.getShort(end + 10));
    long size = Integer.toUnsignedLong(numbers.getInt(end + 12));
    // What lies before the ZIP shifts all its places.
    long shift = end - size - Integer.toUnsignedLong(numbers.getInt(end + 16));
    if (size > end || shift < 0) {
      throw incomplete();
    }
    List<PackEntry> entries = new ArrayList<>();
    int at = (int) (end - size);
    for (int i = 0; i < count; i++) {
      if (at + ENTRY > end || numbers.getInt(at) != ENTRY_SIGN) {
        throw incomplete();
      }
      int name = Short.toUnsignedInt(numbers.getShort(at + 28));
      if (at + ENTRY + name > end) {
        throw incomplete();
      }
      PackEntry entry = entry(numbers, at, shift, new String(file, at + ENTRY, name, UTF_8));
      if (!entry.name().endsWith("/")) {
        entries.add(entry);
      }
      int extra = Short.toUnsignedInt(numbers.getShort(at + 30));
      at += ENTRY + name + extra + Short.toUnsignedInt(numbers.getShort(at + 32));
    }
    return entries;
  }

  private static int end(ByteBuffer numbers) throws UnreadableReportException {
    int last = numbers.capacity() - END;
    for (int at = last; at >= Math.max(0, numbers.capacity() - END_WITHIN); at--) {
      if (numbers.getInt(at) == END_SIGN) {
        return at;
      }
    }
    throw incomplete();
  }

  private static PackEntry entry(ByteBuffer numbers, int at, long shift, String name)
      throws UnreadableReportException {
    int method = Short.toUnsignedInt(numbers.getShort(at + 10));
    boolean encrypted = (numbers.getShort(at + 8) & ENCRYPTED) != 0;
    if (encrypted || (method != STORED && method != DEFLATED)) {
      throw Damage.of("its parts are packed in a way that no document has", "其中内容的打包方式无法识别");
    }
    return new PackEntry(
        name,
        method == DEFLATED,
        Integer.toUnsignedLong(numbers.getInt(at + 20)),
        Integer.toUnsignedLong(numbers.getInt(at + 24)),
        Integer.toUnsignedLong(numbers.getInt(at + 16)),
        shift + Integer.toUnsignedLong(numbers.getInt(at + 42)));
  }

  private static UnreadableReportException incomplete() {
    return Damage.of("the list of its parts is not there in full", "其中的目录不完整");
  }
}
