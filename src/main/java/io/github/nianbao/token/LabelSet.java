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

  /** How a text compares with each label, by the place of the label in {@link #labels()}. */
  public static final class Likeness {
    private final double[] whole;
    private final double[] beginning;

    private Likeness(int labels) {
      whole = new double[labels];
      beginning = new double[labels];
    }

    /** How alike the text and a label are, as {@link Labels#similarity} says. */
    public double whole(int label) {
      return whole[label];
    }

    /** How much of a label the text begins with, as {@link Labels#prefixSimilarity} says. */
    public double beginning(int label) {
      return beginning[label];
    }

    /** How alike the text and the nearest of some labels are; 0 where there are none. */
    public double whole(int[] labels) {
      double best = 0;
      for (int label : labels) {
        best = Math.max(best, whole[label]);
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

  /** Compares a normalised text with every label. */
  public Likeness compare(String text) {
    int[] known = new int[text.length()];
    for (int i = 0; i < known.length; i++) {
      known[i] = letters.getOrDefault(text.charAt(i), -1);
    }
    Likeness likeness = new Likeness(places.length);
    for (int label = 0; label < places.length; label++) {
      compare(label, known, likeness);
    }
    return likeness;
  }

  private void compare(int label, int[] text, Likeness likeness) {
    int length = labels.get(label).length();
    long last = 1L << (length - 1);
    long rises = -1L;
    long falls = 0;
    int distance = length;
    int least = length;
    for (int letter : text) {
      long equal = letter < 0 ? 0 : places[label][letter];
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
    likeness.whole[label] = 1 - (double) distance / Math.max(length, text.length);
    likeness.beginning[label] = 1 - (double) least / length;
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
      if (likeness.whole(label) >= best) {
        best = likeness.whole(label);
        nearest = label;
      }
    }
    return nearest;
  }
}
