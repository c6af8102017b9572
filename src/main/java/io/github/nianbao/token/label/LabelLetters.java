package io.github.nianbao.token.label;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The letters of some labels, and for each label the places where it has them as the bits of a
 * word, in which {@linkplain EditDistance edit distances} are counted a column of the distance
 * matrix at a time (the algorithm of Myers, 1999).
 */
final class LabelLetters {
  private final int[] lengths;
  private final CharIndex letters;
  private final long[][] places;

  /** For each letter the labels it occurs in. */
  private final int[][] holders;

  /**
   * Takes labels apart.
   *
   * @param labels of 1 to 64 characters
   */
  LabelLetters(List<String> labels) {
    lengths = labels.stream().mapToInt(String::length).toArray();
    letters = new CharIndex(IntStream.of(lengths).sum());
    for (String label : labels) {
      if (label.isEmpty() || label.length() > Long.SIZE) {
        throw new IllegalArgumentException("A label of no or too many characters: " + label);
      }
      for (int i = 0; i < label.length(); i++) {
        letters.add(label.charAt(i));
      }
    }
    places = new long[lengths.length][letters.count()];
    for (int label = 0; label < places.length; label++) {
      String text = labels.get(label);
      for (int i = 0; i < text.length(); i++) {
        places[label][letters.of(text.charAt(i))] |= 1L << i;
      }
    }
    holders = new int[letters.count()][];
    for (int letter = 0; letter < holders.length; letter++) {
      int own = letter;
      holders[letter] =
          IntStream.range(0, places.length).filter(label -> places[label][own] != 0).toArray();
    }
  }

  /** How many labels there are. */
  int labels() {
    return lengths.length;
  }

  /** How many characters a label has. */
  int length(int label) {
    return lengths[label];
  }

  /** The number of each character of a text; -1 for one that no label has. */
  int[] of(String text) {
    int[] known = new int[text.length()];
    for (int i = 0; i < known.length; i++) {
      known[i] = letters.of(text.charAt(i));
    }
    return known;
  }

  /** How many characters of a text some label has. */
  int known(String text) {
    int known = 0;
    for (int i = 0; i < text.length(); i++) {
      known += letters.of(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return known;
  }

  /**
   * Counts a character of a text for each label that has it.
   *
   * @param letter its number
   * @param shared takes the counts
   */
  void share(int letter, int[] shared) {
    if (letter >= 0) {
      for (int label : holders[letter]) {
        shared[label]++;
      }
    }
  }

  /**
   * The edit distances between a label and some beginnings of a text.
   *
   * @param ends where the beginnings end, rising
   * @param count how many of them are looked at
   * @param whole takes for each of them the distance to it
   * @param least takes for each of them the least distance to any beginning of it
   * @param first where in both those of the first beginning are set
   */
  void distances(
      int label, int[] text, int[] ends, int count, int[] whole, int[] least, int first) {
    int length = lengths[label];
    long[] own = places[label];
    long last = 1L << (length - 1);
    long rises = -1L;
    long falls = 0;
    int distance = length;
    int nearest = length;
    int end = 0;
    for (int i = 0; i <= text.length; i++) {
      while (end < count && ends[end] == i) {
        whole[first + end] = distance;
        least[first + end++] = nearest;
      }
      if (end == count) {
        return;
      }
      long equal = text[i] < 0 ? 0 : own[text[i]];
      long vertical = equal | falls;
      long horizontal = (((equal & rises) + rises) ^ rises) | equal;
      long up = falls | ~(horizontal | rises);
      long down = rises & horizontal;
      if ((up & last) != 0) {
        distance++;
      } else if ((down & last) != 0) {
        distance--;
      }
      nearest = Math.min(nearest, distance);
      up = (up << 1) | 1;
      down <<= 1;
      rises = down | ~(vertical | up);
      falls = up & vertical;
    }
  }
}
