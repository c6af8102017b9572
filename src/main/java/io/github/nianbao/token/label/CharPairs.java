package io.github.nianbao.token.label;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** A set of words of two characters, asked without making a string of each two. */
final class CharPairs {

  /** Sorted. */
  private final int[] pairs;

  /**
   * Takes words.
   *
   * @param words of two characters each
   */
  CharPairs(Collection<String> words) {
    pairs = words.stream().mapToInt(word -> pair(word, 1)).sorted().distinct().toArray();
  }

  /** The pairs of characters in some texts. */
  static CharPairs in(Collection<String> texts) {
    return new CharPairs(
        texts.stream()
            .flatMap(
                text ->
                    IntStream.range(1, text.length()).mapToObj(i -> text.substring(i - 1, i + 1)))
            .toList());
  }

  /** Whether a character of a text and the one before it are one of the words. */
  boolean endAt(String text, int i) {
    return Arrays.binarySearch(pairs, pair(text, i)) >= 0;
  }

  /** Whether a text has any of the words. */
  boolean anyIn(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (endAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static int pair(String text, int i) {
    return text.charAt(i - 1) << Character.SIZE | text.charAt(i);
  }
}
