package io.github.nianbao.input;

import java.util.Arrays;

/** The bytes of a file, wherever they lie. */
public interface SeekableBytes {

  /** How many there are. */
  long length();

  /**
   * Some of them.
   *
   * @param position of the first, counted from 0
   * @param count the maximum
   * @return fewer where the file ends; none where the position lies outside the file
   * @throws java.io.UncheckedIOException where they cannot be read
   */
  byte[] at(long position, int count);

  /** Those of an array, which is not copied. */
  static SeekableBytes of(byte[] all) {
    return new SeekableBytes() {
      @Override
      public long length() {
        return all.length;
      }

      @Override
      public byte[] at(long position, int count) {
        if (position < 0 || position >= all.length) {
          return new byte[0];
        }
        int from = (int) position;
        return Arrays.copyOfRange(all, from, from + Math.min(count, all.length - from));
      }
    };
  }
}
