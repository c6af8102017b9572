package io.github.nianbao.token;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private Likeness(int[] text) {
      this.text = text;
    }

    /** How alike the text and a label are, as {@link Labels#similarity} says. */
    public double whole(int label) {
      int length = labels.get(label).length();
      return 1 - (double) distances(label, text, false) / Math.max(length, text.length);
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
      return 1 - (double) distances(label, text, true) / labels.get(label).length();
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
    int[] known = new int[text.length()];
    for (int i = 0; i < known.length; i++) {
      known[i] = letters.getOrDefault(text.charAt(i), -1);
    }
    return new Likeness(known);
  }

  /**
   * The edit distance between a label and a text, or the least one between the label and a
   * beginning of the text.
   */
  private int distances(int label, int[] text, boolean beginning) {
    int length = labels.get(label).length();
    long[] own = places[label];
    long last = 1L << (length - 1);
    long rises = -1L;
    long falls = 0;
    int distance = length;
    int least = length;
    for (int letter : text) {
      long equal = letter < 0 ? 0 : own[letter];
      long vertical = equal | falls;
      long horizontal = (((equal & rises) + rises) ^ rises) | equal;
      long up = falls | ~(horizontal | rises);
      long down = rises & horizontal;
      if ((up & last) != 0) {
        distance++;
      } else if ((down & last) != 0) {
        distance--;
      }
      least = Math.min(least, distance);
      up = (up << 1) | 1;
      down <<= 1;
      rises = down | ~(vertical | up);
      falls = up & vertical;
    }
    return beginning ? least : distance;
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
