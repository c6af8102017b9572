package io.github.nianbao.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of all types. */
final class Made {

  private static final int SECTOR = 512;
  private static final int END_OF_CHAIN = -2;

  private Made() {}

  static void assertType(FileType expected, byte[] bytes, String name) {
    assertEquals(expected, FileTypeDetector.of(bytes, name), name);
  }

  /** A file of which each character is one byte. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A ZIP with small entries of these names. */
  static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8("<x/>"));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A ZIP with one entry that is not compressed, and small ones behind it. */
  static byte[] zipStoring(String stored, byte[] content, String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(stored);
      CRC32 sum = new CRC32();
      sum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** An OLE container with streams of these names at the top. */
  static byte[] ole(String... streams) {
    return ole(streams, new String[0]);
  }

  /**
   * An OLE container whose directory begins in its last sector and goes on in those before it.
   *
   * @param streams at the top
   * @param embedded streams of an object within
   */
  static byte[] ole(String[] streams, String[] embedded) {
    int entries = 1 + streams.length + (embedded.length == 0 ? 0 : 1 + embedded.length);
    int sectors = (entries + 3) / 4;
    ByteBuffer file = ByteBuffer.allocate(SECTOR * (2 + sectors)).order(ByteOrder.LITTLE_ENDIAN);
    file.put(bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"));
    file.putShort(30, (short) 9).putInt(44, 1).putInt(48, sectors);
    file.putInt(76, 0);
    for (int i = 1; i < 109; i++) {
      file.putInt(76 + 4 * i, -1);
    }
    file.putInt(SECTOR, -3);
    for (int sector = sectors; sector > 0; sector--) {
      file.putInt(SECTOR + 4 * sector, sector == 1 ? END_OF_CHAIN : sector - 1);
    }
    int object = streams.length + 1;
    entry(file, sectors, 0, "Root Entry", -1, streams.length == 0 ? -1 : 1);
    for (int i = 1; i <= streams.length; i++) {
      boolean last = i == streams.length;
      entry(
          file, sectors, i, streams[i - 1], last ? embedded.length == 0 ? -1 : object : i + 1, -1);
    }
    if (embedded.length > 0) {
      entry(file, sectors, object, "ObjectPool", -1, object + 1);
      for (int i = 1; i <= embedded.length; i++) {
        int next = i == embedded.length ? -1 : object + i + 1;
        entry(file, sectors, object + i, embedded[i - 1], next, -1);
      }
    }
    return file.array();
  }

  private static void entry(
      ByteBuffer file, int sectors, int number, String name, int next, int child) {
    int at = SECTOR * (1 + sectors - number / 4) + 128 * (number % 4);
    file.put(at, name.getBytes(StandardCharsets.UTF_16LE));
    file.putInt(at + 68, -1).putInt(at + 72, next).putInt(at + 76, child);
  }

  static byte[] firstOf(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, Math.min(length, bytes.length));
  }

  static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
