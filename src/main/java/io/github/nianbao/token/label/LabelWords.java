package io.github.nianbao.token.label;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the labels of a table say, so that a printed label can be asked whether it says another. */
public final class LabelWords {

  /** Of no labels. */
  static final LabelWords NONE = new LabelWords(List.of());

  /** A misprint may mix these up. */
  private final CharPairs words;

  /** For each label the measures that go with it. */
  private final Map<String, Integer> goingWith = new HashMap<>();

  /**
   * Takes labels.
   *
   * @param labels normalised: those of the rows or columns and what lies over groups of them
   */
  public LabelWords(Collection<String> labels) {
    words = CharPairs.in(labels);
    labels.forEach(label -> goingWith.put(label, Measure.goingWith(label)));
  }

  /** Whether a character of a text and the one before it are a word of one of the labels. */
  boolean endAt(String text, int i) {
    return words.endAt(text, i);
  }

  /** The measures that go with a normalised label, which need not be one of those taken. */
  int goingWith(String label) {
    Integer known = goingWith.get(label);
    return known == null ? Measure.goingWith(label) : known;
  }
}
