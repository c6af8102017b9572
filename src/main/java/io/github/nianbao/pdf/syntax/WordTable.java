package io.github.nianbao.pdf.syntax;

import java.nio.charset.StandardCharsets;

/**
 * The short names in content streams, each made a string once. A word of up to eight bytes is a key
 * of its own, in one number.
 */
public final class WordTable {

  private static final int MAXIMUM_LENGTH = Long.BYTES;

  /** More different words than this are no vocabulary; they are not kept. */
  private static final int MAXIMUM = 4096;

  private long[] keys = new long[256];
  private String[] words = new String[256];
  private int count;

  /** The word of a range of bytes, each byte a character. */
  String word(byte[] bytes, int from, int to) {
    if (to - from > MAXIMUM_LENGTH) {
      return string(bytes, from, to);
    }
    long key = 0;
    for (int i = from; i < to; i++) {
      key = (key << 8) | (bytes[i] & 0xFF);
    }
    int slot = slot(key);
    if (keys[slot] == key && words[slot] != null) {
      return words[slot];
    }
    String word = string(bytes, from, to);
    if (count < MAXIMUM) {
      put(slot, key, word);
    }
    return word;
  }

  private static String string(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Where a key lies, or would lie. */
  private int slot(long key) {
    long hash = key * 0x9E37_79B9_7F4A_7C15L;
    int slot = (int) (hash >>> 40) & (keys.length - 1);
    while (words[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void put(int slot, long key, String word) {
    keys[slot] = key;
    words[slot] = word;
    if (++count > keys.length / 2) {
      long[] oldKeys = keys;
      String[] oldWords = words;
      keys = new long[2 * oldKeys.length];
      words = new String[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldWords[i] != null) {
          int place = slot(oldKeys[i]);
          keys[place] = oldKeys[i];
          words[place] = oldWords[i];
        }
      }
    }
  }
}
