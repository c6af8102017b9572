package io.github.nianbao.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nianbao.report.UnreadableReportException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One entry of a ZIP, as its directory lists it.
 *
 * @param packed how many bytes it takes in the file
 * @param size how many bytes it unpacks to
 * @param at where it begins in the file
 */
record PackEntry(String name, boolean deflated, long packed, long size, long checksum, long at) {

  private static final int HEAD = 30;
  private static final int HEAD_SIGN = 0x04034B50;

  /**
   * Its bytes as they are packed.
   *
   * @throws UnreadableReportException where they do not lie where the directory says
   */
  byte[] data(byte[] file) throws UnreadableReportException {
    if (at + HEAD > file.length) {
      throw Damage.of("a part of it is cut off", "其中部分内容不完整");
    }
    ByteBuffer head = PackDirectory.numbers(file);
    int start = (int) at;
    int nameLength = Short.toUnsignedInt(head.getShort(start + 26));
    long from = at + HEAD + nameLength + Short.toUnsignedInt(head.getShort(start + 28));
    if (from + packed > file.length) {
      throw Damage.of("a part of it is cut off", "其中部分内容不完整");
    }
    String said = new String(file, start + HEAD, nameLength, UTF_8);
    if (head.getInt(start) != HEAD_SIGN || !said.equals(name)) {
      throw Damage.of("its parts are not those that it lists", "其中内容与目录不符");
    }
    return Arrays.copyOfRange(file, (int) from, (int) (from + packed));
  }
}
