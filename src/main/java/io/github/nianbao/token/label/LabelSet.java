package io.github.nianbao.token.label;

import io.github.nianbao.token.Labels;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels a text may be one of, prepared so that it is compared with all of them quickly. */
public final class LabelSet {

  /** What a product of a likeness and a length may be too great by. */
  private static final double ROUNDING = 1e-9;

  private final List<String> labels;
  private final LabelLetters letters;
  private final int longest;
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
    letters = new LabelLetters(this.labels);
    longest = this.labels.stream().mapToInt(String::length).max().orElse(0);
    ofLabels = new Likeness[letters.labels()];
    for (int label = 0; label < letters.labels(); label++) {
      indexes.putIfAbsent(this.labels.get(label), label);
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
      this.shared = new int[letters.labels()];
      for (int letter : text) {
        letters.share(letter, shared);
      }
      distance = new int[isLabel ? letters.labels() : 1];
      nearest = new int[distance.length];
      for (int label = 0; isLabel && label < letters.labels(); label++) {
        letters.distances(label, text, end, 1, distance, nearest, label);
      }
      counted = isLabel;
    }

    /** Where the distances to a label stand. */
    private int place(int label) {
      if (counted) {
        return label;
      }
      letters.distances(label, text, end, 1, distance, nearest, 0);
      return 0;
    }

    /** How alike the text and a label are, as {@link EditDistance#similarity} says. */
    public double whole(int label) {
      return 1 - (double) distance[place(label)] / Math.max(letters.length(label), text.length);
    }

    /**
     * How alike the text and a label are, or 0 where they share too few characters to be as alike
     * as asked for.
     */
    public double whole(int label, double least) {
      int length = letters.length(label);
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
      int length = letters.length(label);
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
   * @param best by beginning and label how alike, 0 to 1, as {@link EditDistance#similarity} says,
   *     they are known to be; takes what is more
   * @param first the place of the first beginning in it
   */
  public void beginnings(String text, int[] ends, double least, double[][] best, int first) {
    int[] known = letters.of(text);
    int[] likely = likely(known, ends, least);
    int[] distances = new int[ends.length];
    int[] nearest = new int[ends.length];
    for (int label = 0; label < letters.labels(); label++) {
      letters.distances(label, known, ends, likely[label], distances, nearest, 0);
      for (int i = 0; i < likely[label]; i++) {
        double alike = 1 - (double) distances[i] / Math.max(letters.length(label), ends[i]);
        best[first + i][label] = Math.max(best[first + i][label], alike);
      }
    }
  }

  /** For each label how many beginnings there are up to the last that shares enough with it. */
  private int[] likely(int[] text, int[] ends, double least) {
    int[] likely = new int[letters.labels()];
    int[] shared = new int[letters.labels()];
    int from = 0;
    for (int i = 0; i < ends.length; i++) {
      for (; from < ends[i]; from++) {
        letters.share(text[from], shared);
      }
      if (longest < least * from) {
        break;
      }
      for (int label = 0; label < letters.labels(); label++) {
        int length = letters.length(label);
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
    return letters.known(text) == text.length();
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
      return new Likeness(letters.of(text), false);
    }
    // Two threads may count the same, which does no harm.
    Likeness own = ofLabels[index];
    if (own == null) {
      own = new Likeness(letters.of(text), true);
      ofLabels[index] = own;
    }
    return own;
  }

  /**
   * Whether a normalised text has so many characters that occur in any label that one may be as
   * like it as asked for; never for an empty one.
   */
  public boolean mayHave(String text, double least) {
    return !text.isEmpty() && letters.known(text) >= least * text.length() - ROUNDING;
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
    for (int label = 0; label < letters.labels(); label++) {
      double own = likeness.whole(label, best);
      if (own >= best) {
        best = own;
        nearest = label;
      }
    }
    return nearest;
  }
}
