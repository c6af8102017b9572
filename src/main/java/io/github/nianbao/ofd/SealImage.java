package io.github.nianbao.ofd;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the image in an electronic seal (GB/T 38540), which is written in DER: a sequence of its
 * type, its bytes, its width and its height. It may be an OFD.
 */
final class SealImage {

  private static final int SEQUENCE = 0x30;
  private static final int TEXT = 0x16;
  private static final int UTF_8 = 0x0C;
  private static final int PRINTABLE = 0x13;
  private static final int BYTES = 0x04;
  private static final int CONSTRUCTED = 0x20;
  private static final int MAXIMUM_DEPTH = 16;
  private static final Set<String> TYPES = Set.of("png", "jpg", "jpeg", "bmp", "gif", "ofd");

  private final byte[] der;

  private SealImage(byte[] der) {
    this.der = der;
  }

  /** The bytes of the image; null where there is none, or one of another type. */
  static byte @Nullable [] in(byte @Nullable [] seal) {
    return seal == null ? null : new SealImage(seal).find(0, seal.length, 0);
  }

  private byte @Nullable [] find(int from, int to, int depth) {
    int at = from;
    while (at < to) {
      int tag = der[at] & 0xFF;
      int start = start(at, to);
      int end = start < 0 ? -1 : start + length(at, to);
      if (start < 0 || end > to || end < start) {
        return null;
      }
      byte[] image = tag == SEQUENCE ? image(start, end) : null;
      if (image == null && (tag & CONSTRUCTED) != 0 && depth < MAXIMUM_DEPTH) {
        image = find(start, end, depth + 1);
      }
      if (image != null) {
        return image;
      }
      at = end;
    }
    return null;
  }

  /** The bytes that follow the name of a type of image at the beginning of a sequence. */
  private byte @Nullable [] image(int from, int to) {
    int start = start(from, to);
    int length = start < 0 ? -1 : length(from, to);
    int next = start + length;
    if (length <= 0 || next >= to || !isText(der[from]) || der[next] != BYTES) {
      return null;
    }
    StringBuilder type = new StringBuilder();
    for (int i = start; i < next; i++) {
      type.append((char) (der[i] & 0xFF));
    }
    int bytes = start(next, to);
    int end = bytes < 0 ? -1 : bytes + length(next, to);
    return bytes >= 0
            && end <= to
            && end >= bytes
            && TYPES.contains(type.toString().toLowerCase(Locale.ROOT))
        ? Arrays.copyOfRange(der, bytes, end)
        : null;
  }

  private static boolean isText(int tag) {
    return tag == TEXT || tag == UTF_8 || tag == PRINTABLE;
  }

  /** Where the content of a value begins; negative where its length makes no sense. */
  private int start(int at, int to) {
    if (at + 2 > to) {
      return -1;
    }
    int first = der[at + 1] & 0xFF;
    int more = first < 0x80 ? 0 : first & 0x7F;
    return first == 0x80 || more > 4 || at + 2 + more > to ? -1 : at + 2 + more;
  }

  private int length(int at, int to) {
    int first = der[at + 1] & 0xFF;
    if (first < 0x80) {
      return first;
    }
    long length = 0;
    for (int i = 0; i < (first & 0x7F); i++) {
      length = length << 8 | (der[at + 2 + i] & 0xFF);
    }
    return (int) Math.min(length, to);
  }
}
