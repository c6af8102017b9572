package io.github.nianbao.damage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What happens to the bytes of a file on its way, whatever they mean. */
public enum ByteDamage implements Damage {
  /** A download that broke off. */
  CUT {
    @Override
    public byte[] to(byte[] file, Random random) {
      return Arrays.copyOf(file, random.nextInt(file.length));
    }
  },
  /** One to four bytes are others. */
  BYTES_CHANGED {
    @Override
    public byte[] to(byte[] file, Random random) {
      byte[] damaged = file.clone();
      for (int count = 1 + random.nextInt(4); count > 0; count--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      return damaged;
    }
  },
  /** A single bit is another. */
  BIT_FLIPPED {
    @Override
    public byte[] to(byte[] file, Random random) {
      byte[] damaged = file.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      return damaged;
    }
  },
  /** A sector of a disk was never written. */
  BLOCK_ZEROED {
    @Override
    public byte[] to(byte[] file, Random random) {
      byte[] damaged = file.clone();
      int from = random.nextInt(file.length);
      Arrays.fill(damaged, from, Math.min(file.length, from + block(random)), (byte) 0);
      return damaged;
    }
  },
  /** A piece is not there, and the rest has moved up. */
  BLOCK_LOST {
    @Override
    public byte[] to(byte[] file, Random random) {
      int from = random.nextInt(file.length);
      int to = Math.min(file.length, from + block(random));
      return join(file, 0, from, file, to, file.length);
    }
  },
  /** A piece stands twice. */
  BLOCK_DOUBLED {
    @Override
    public byte[] to(byte[] file, Random random) {
      int from = random.nextInt(file.length);
      int to = Math.min(file.length, from + block(random));
      return join(file, 0, to, file, from, file.length);
    }
  },
  /** The beginning of one copy, the end of another: two pieces have changed places. */
  BLOCKS_EXCHANGED {
    @Override
    public byte[] to(byte[] file, Random random) {
      int size = Math.min(block(random), file.length / 2);
      int one = random.nextInt(file.length - size);
      int other = random.nextInt(file.length - size);
      byte[] damaged = file.clone();
      System.arraycopy(file, one, damaged, other, size);
      System.arraycopy(file, other, damaged, one, size);
      return damaged;
    }
  },
  /** Sent as text: every line feed has become two bytes, or every two bytes one. */
  LINE_ENDS_CHANGED {
    @Override
    public byte[] to(byte[] file, Random random) {
      String text = new String(file, StandardCharsets.ISO_8859_1);
      String changed = random.nextBoolean() ? text.replace("\n", "\r\n") : text.replace("\r", "");
      return changed.getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  /** A digit of a number in the plain parts of the file, such as an offset or a length. */
  PLAIN_DIGIT_CHANGED {
    @Override
    public byte[] to(byte[] file, Random random) {
      byte[] damaged = file.clone();
      int at = random.nextInt(file.length);
      while (damaged[at] < '0' || damaged[at] > '9') {
        at = (at + 1) % file.length;
      }
      damaged[at] = (byte) ('0' + random.nextInt(10));
      return damaged;
    }
  };

  @Override
  public abstract byte[] to(byte[] file, Random random);

  private static int block(Random random) {
    return 1 + random.nextInt(1 << random.nextInt(13));
  }

  private static byte[] join(
      byte[] first, int from, int to, byte[] second, int secondFrom, int secondTo) {
    byte[] joined = new byte[to - from + secondTo - secondFrom];
    System.arraycopy(first, from, joined, 0, to - from);
    System.arraycopy(second, secondFrom, joined, to - from, secondTo - secondFrom);
    return joined;
  }
}
