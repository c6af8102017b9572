package io.github.nianbao.pdf;

import java.nio.charset.StandardCharsets;

/** The names and operators of content streams, each made a string once. */
final class WordTable {

  /** More different words than this are no vocabulary; they are not kept. */
  private static final int MOST = 4096;

  private String[] words = new String[256];
  private int count;

  /** The word of a range of bytes, each byte a character. */
  String word(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + (bytes[i] & 0xFF);
    }
    int slot = slot(words, hash);
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (isAt(word, bytes, from, to)) {
        return word;
      }
      slot = slot + 1 & words.length - 1;
    }
    String word = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    if (count < MOST) {
      words[slot] = word;
      if (++count > words.length / 2) {
        grow();
      }
    }
    return word;
  }

  private static int slot(String[] table, int hash) {
    return (hash ^ hash >>> 15) & table.length - 1;
  }

  private static boolean isAt(String word, byte[] bytes, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != (bytes[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    String[] old = words;
    words = new String[2 * old.length];
    for (String word : old) {
      if (word != null) {
        // The hash of a string is that of its characters, so of the bytes.
        int slot = slot(words, word.hashCode());
        while (words[slot] != null) {
          slot = slot + 1 & words.length - 1;
        }
        words[slot] = word;
      }
    }
  }
}
