package io.github.nianbao.token;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The labels a text may be one of, prepared so that a text is compared with all of them quickly:
 * the {@linkplain EditDistance edit distances} are counted a column of the distance matrix at a
 * time, in the bits of a word (the algorithm of Myers, 1999).
 */
public final class LabelSet {

  /** What a product of a likeness and a length may be too great by. */
  private static final double ROUNDING = 1e-9;

  private final List<String> labels;
  private final int[] lengths;
  private final int longest;
  private final CharIndex letters;
  private final long[][] places;

  /** For each letter the labels it occurs in. */
  private final int[][] holders;

  private final Map<String, Integer> indexes = new HashMap<>();

  /** How the labels themselves compare; most texts are one of them, and each is counted once. */
  private final @Nullable Likeness[] ofLabels;

  /**
   * Prepares labels.
   *
   * @param labels {@linkplain Labels#normalise normalised}, of 1 to 64 characters
   */
  public LabelSet(Collection<String> labels) {
    this.labels = List.copyOf(labels);
    lengths = this.labels.stream().mapToInt(String::length).toArray();
    longest = Arrays.stream(lengths).max().orElse(0);
    ofLabels = new Likeness[lengths.length];
    letters = new CharIndex(Arrays.stream(lengths).sum());
    for (int place = 0; place < lengths.length; place++) {
      String label = this.labels.get(place);
      if (label.isEmpty() || label.length() > Long.SIZE) {
        throw new IllegalArgumentException("A label of no or too many characters: " + label);
      }
      for (int i = 0; i < label.length(); i++) {
        letters.add(label.charAt(i));
      }
      indexes.putIfAbsent(label, place);
    }
    places = new long[this.labels.size()][letters.count()];
    for (int label = 0; label < places.length; label++) {
      String text = this.labels.get(label);
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

  /**
   * How a text compares with the labels, by the place of a label in {@link #labels()}; counted when
   * it is asked for.
   */
  public final class Likeness {
    private final int[] text;

    /** For each label how many characters of the text occur in it. */
    private final int[] shared;

    private final int[] end;

    // Of the label asked for, or, of a text that is a label itself, of each of them.
    private final int[] distance;
    private final int[] nearest;
    private final boolean counted;

    private Likeness(int[] text, boolean isLabel) {
      this.text = text;
      this.end = new int[] {text.length};
      this.shared = new int[places.length];
      for (int letter : text) {
        if (letter >= 0) {
          for (int label : holders[letter]) {
            shared[label]++;
          }
        }
      }
      distance = new int[isLabel ? places.length : 1];
      nearest = new int[distance.length];
      for (int label = 0; isLabel && label < places.length; label++) {
        distances(label, text, end, 1, distance, nearest, label);
      }
      counted = isLabel;
    }

    /** Where the distances to a label stand. */
    private int place(int label) {
      if (counted) {
        return label;
      }
      distances(label, text, end, 1, distance, nearest, 0);
      return 0;
    }

    /** How alike the text and a label are, as {@link Labels#similarity} says. */
    public double whole(int label) {
      return 1 - (double) distance[place(label)] / Math.max(lengths[label], text.length);
    }

    /**
     * How alike the text and a label are, or 0 where they share too few characters to be as alike
     * as asked for.
     */
    public double whole(int label, double least) {
      int length = lengths[label];
      double needed = least * Math.max(length, text.length);
      boolean enough =
          length >= needed && text.length >= needed && shared[label] >= needed - ROUNDING;
      return enough ? whole(label) : 0;
    }

    /**
     * How much of a label the text begins with: one minus the edit distance to its nearest
     * beginning over the length of the label; or 0 where they share too few characters for as much
     * as asked for.
     */
    public double beginning(int label, double least) {
      int length = lengths[label];
      if (shared[label] < least * length - ROUNDING) {
        return 0;
      }
      return 1 - (double) nearest[place(label)] / length;
    }

    /**
     * How alike the text and the nearest of some labels are; 0 where none is as alike as asked for.
     */
    public double nearest(int[] some, double least) {
      double best = 0;
      for (int label : some) {
        best = Math.max(best, whole(label, Math.max(least, best)));
      }
      return best;
    }
  }

  /**
   * Compares some beginnings of a normalised text with the labels.
   *
   * @param ends where the beginnings end, rising
   * @param least how alike a label must be; one that is less so may be taken as not alike at all
   * @param best by beginning and label how alike, 0 to 1, as {@link Labels#similarity} says, they
   *     are known to be; takes what is more
   * @param first the place of the first beginning in it
   */
  public void beginnings(String text, int[] ends, double least, double[][] best, int first) {
    int[] letters = letters(text);
    int[] likely = likely(letters, ends, least);
    int[] distances = new int[ends.length];
    int[] nearest = new int[ends.length];
    for (int label = 0; label < places.length; label++) {
      distances(label, letters, ends, likely[label], distances, nearest, 0);
      for (int i = 0; i < likely[label]; i++) {
        double alike = 1 - (double) distances[i] / Math.max(lengths[label], ends[i]);
        best[first + i][label] = Math.max(best[first + i][label], alike);
      }
    }
  }

  /** For each label how many beginnings there are up to the last that shares enough with it. */
  private int[] likely(int[] text, int[] ends, double least) {
    int[] likely = new int[places.length];
    int[] shared = new int[places.length];
    int from = 0;
    for (int i = 0; i < ends.length; i++) {
      for (; from < ends[i]; from++) {
        if (text[from] >= 0) {
          for (int label : holders[text[from]]) {
            shared[label]++;
          }
        }
      }
      if (longest < least * from) {
        break;
      }
      for (int label = 0; label < places.length; label++) {
        int length = lengths[label];
        if (length >= least * from && shared[label] >= least * Math.max(length, from) - ROUNDING) {
          likely[label] = i + 1;
        }
      }
    }
    return likely;
  }

  /** The labels, in the order they were given. */
  public List<String> labels() {
    return labels;
  }

  /** Whether each character of a text is one of some label. */
  public boolean spells(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (letters.of(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The index of a normalised text that is one of the labels; -1 for others. */
  public int index(String text) {
    return indexes.getOrDefault(text, -1);
  }

  /** The indexes of some of the labels. */
  public int[] indexes(Collection<String> some) {
    return some.stream().mapToInt(this::index).toArray();
  }

  /** Compares a normalised text with the labels. */
  public Likeness compare(String text) {
    Integer index = indexes.get(text);
    if (index == null) {
      return new Likeness(letters(text), false);
    }
    // Two threads may count the same, which does no harm.
    Likeness own = ofLabels[index];
    if (own == null) {
      own = new Likeness(letters(text), true);
      ofLabels[index] = own;
    }
    return own;
  }

  private int[] letters(String text) {
    int[] known = new int[text.length()];
    for (int i = 0; i < known.length; i++) {
      known[i] = letters.of(text.charAt(i));
    }
    return known;
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
  private void distances(
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

  /**
   * Whether a normalised text has so many characters that occur in any label that one may be as
   * like it as asked for; never for an empty one.
   */
  public boolean mayHave(String text, double least) {
    int known = 0;
    for (int i = 0; i < text.length(); i++) {
      known += letters.of(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return !text.isEmpty() && known >= least * text.length() - ROUNDING;
  }

  /**
   * The label that a normalised text is most like.
   *
   * @param least how like at least
   * @return its index; -1 where the text is like none
   */
  public int nearest(String text, double least) {
    if (!mayHave(text, least)) {
      return -1;
    }
    Likeness likeness = compare(text);
    int nearest = -1;
    double best = least;
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
