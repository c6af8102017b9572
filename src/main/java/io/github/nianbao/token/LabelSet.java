package io.github.nianbao.token;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The labels a text may be one of, prepared so that a text is compared with all of them quickly:
 * edit distances are counted a column of the distance matrix at a time, in the bits of a word (the
 * algorithm of Myers, 1999).
 */
public final class LabelSet {

  private final List<String> labels;
  private final Map<Character, Integer> letters = new HashMap<>();
  private final long[][] places;

  /**
   * Prepares labels.
   *
   * @param labels {@linkplain Labels#normalise normalised}, of 1 to 64 characters
   */
  public LabelSet(Collection<String> labels) {
    this.labels = List.copyOf(labels);
    for (String label : this.labels) {
      if (label.isEmpty() || label.length() > Long.SIZE) {
        throw new IllegalArgumentException("A label of no or too many characters: " + label);
      }
      for (int i = 0; i < label.length(); i++) {
        letters.putIfAbsent(label.charAt(i), letters.size());
      }
    }
    places = new long[this.labels.size()][letters.size()];
    for (int label = 0; label < places.length; label++) {
      String text = this.labels.get(label);
      for (int i = 0; i < text.length(); i++) {
        places[label][letters.getOrDefault(text.charAt(i), 0)] |= 1L << i;
      }
    }
  }

  /**
   * How a text compares with the labels, by the place of a label in {@link #labels()}; counted when
   * it is asked for.
   */
  public final class Likeness {
    private final int[] text;
    private final int[] end;
    private final int[] distance = new int[1];
    private final int[] nearest = new int[1];

    private Likeness(int[] text) {
      this.text = text;
      this.end = new int[] {text.length};
    }

    /** How alike the text and a label are, as {@link Labels#similarity} says. */
    public double whole(int label) {
      distances(label, text, end, distance, nearest);
      return 1 - (double) distance[0] / Math.max(labels.get(label).length(), text.length);
    }

    /**
     * How alike the text and a label are, or 0 where they are of such different lengths that they
     * cannot be as alike as asked for.
     */
    public double whole(int label, double least) {
      int length = labels.get(label).length();
      int shorter = Math.min(length, text.length);
      return shorter < least * Math.max(length, text.length) ? 0 : whole(label);
    }

    /** How much of a label the text begins with, as {@link Labels#prefixSimilarity} says. */
    public double beginning(int label) {
      distances(label, text, end, distance, nearest);
      return 1 - (double) nearest[0] / labels.get(label).length();
    }

    /** How alike the text and the nearest of some labels are; 0 where there are none. */
    public double nearest(int[] some) {
      double best = 0;
      for (int label : some) {
        best = Math.max(best, whole(label));
      }
      return best;
    }
  }

  /**
   * How ever longer beginnings of a text compare with the labels. A label that shares too few
   * characters with the whole text to be as alike as asked for is not alike at all.
   */
  public final class Beginnings {
    private final int[] ends;
    private final int[] @Nullable [] distances = new int[places.length][];
    private final int[] @Nullable [] nearest = new int[places.length][];

    private Beginnings(int[] text, int[] ends, double least) {
      this.ends = ends;
      for (int label = 0; label < places.length; label++) {
        if (shared(label, text) >= least * labels.get(label).length()) {
          int[] whole = new int[ends.length];
          int[] beginning = new int[ends.length];
          distances(label, text, ends, whole, beginning);
          distances[label] = whole;
          nearest[label] = beginning;
        }
      }
    }

    /** How alike one of the beginnings and a label are. */
    public double whole(int beginning, int label) {
      int[] own = distances[label];
      return own == null
          ? 0
          : 1 - (double) own[beginning] / Math.max(labels.get(label).length(), ends[beginning]);
    }

    /** How much of a label one of the beginnings begins with. */
    public double beginning(int beginning, int label) {
      int[] own = nearest[label];
      return own == null ? 0 : 1 - (double) own[beginning] / labels.get(label).length();
    }
  }

  /** The labels, in the order they were given. */
  public List<String> labels() {
    return labels;
  }

  /** The indexes of some of the labels. */
  public int[] indexes(Collection<String> some) {
    return some.stream().mapToInt(labels::indexOf).toArray();
  }

  /** Compares a normalised text with the labels. */
  public Likeness compare(String text) {
    return new Likeness(letters(text));
  }

  /**
   * Compares beginnings of a normalised text with the labels.
   *
   * @param ends where they end, rising
   * @param least how alike a label must be; of one that is less alike only that is sure
   */
  public Beginnings compare(String text, int[] ends, double least) {
    return new Beginnings(letters(text), ends, least);
  }

  private int[] letters(String text) {
    int[] known = new int[text.length()];
    for (int i = 0; i < known.length; i++) {
      known[i] = letters.getOrDefault(text.charAt(i), -1);
    }
    return known;
  }

  /** How many characters of a text occur in a label. */
  private int shared(int label, int[] text) {
    long[] own = places[label];
    int shared = 0;
    for (int letter : text) {
      shared += letter >= 0 && own[letter] != 0 ? 1 : 0;
    }
    return shared;
  }

  /**
   * The edit distances between a label and some beginnings of a text.
   *
   * @param ends where the beginnings end, rising
   * @param whole takes for each of them the distance to it
   * @param least takes for each of them the least distance to any beginning of it
   */
  private void distances(int label, int[] text, int[] ends, int[] whole, int[] least) {
    int length = labels.get(label).length();
    long[] own = places[label];
    long last = 1L << (length - 1);
    long rises = -1L;
    long falls = 0;
    int distance = length;
    int nearest = length;
    int end = 0;
    for (int i = 0; i <= text.length; i++) {
      while (end < ends.length && ends[end] == i) {
        whole[end] = distance;
        least[end++] = nearest;
      }
      if (end == ends.length) {
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

  /**
   * The label that a normalised text is most like.
   *
   * @param least how like at least
   * @return its index; -1 where the text is like none
   */
  public int nearest(String text, double least) {
    if (text.isEmpty()) {
      return -1;
    }
    int nearest = -1;
    double best = least;
    Likeness likeness = compare(text);
    int known = 0;
    for (int letter : likeness.text) {
      known += letter < 0 ? 0 : 1;
    }
    if (known < least * text.length()) {
      return -1;
    }
    for (int label = 0; label < places.length; label++) {
      double own = likeness.whole(label, best);
      if (own >= best) {
        best = own;
        nearest = label;
      }
    }
    return nearest;
  }
}
