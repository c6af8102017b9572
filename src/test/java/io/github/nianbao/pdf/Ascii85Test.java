package io.github.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Data in printable characters. */
class Ascii85Test {

  private static final int PLENTY = 1 << 20;

  @Test
  void readsWhatPdfBoxWrites() throws IOException {
    Random random = new Random(85);
    for (int length = 1; length < 200; length++) {
      byte[] data = new byte[length];
      random.nextBytes(data);
      Arrays.fill(data, length / 3, length / 2, (byte) 0);
      assertArrayEquals(data, Ascii85.decode(written(data), PLENTY), "length " + length);
    }
  }

  @Test
  void doesNotGuessWhatDamagedDataWere() {
    assertNull(decode("87cURD]i"), "no end");
    assertNull(decode("87cU\u0007D]i~>"), "a control character");
    assertNull(decode("87cURDz]i~>"), "a group of zeros within another");
    assertNull(decode("87cURD~>"), "a group of one character");
  }

  @Test
  void unpacksNoMoreThanItMay() {
    assertArrayEquals(new byte[12], Ascii85.decode(bytes("zzz~>"), 16));
    assertNull(Ascii85.decode(bytes("zzz~>"), 11));
  }

  private static byte[] written(byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FilterFactory.INSTANCE
        .getFilter(COSName.ASCII85_DECODE)
        .encode(new ByteArrayInputStream(data), out, new COSDictionary(), 0);
    return out.toByteArray();
  }

  private static byte @Nullable [] decode(String text) {
    return Ascii85.decode(bytes(text), PLENTY);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
