package io.github.nianbao.token.label;

import io.github.nianbao.form.DataNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * What figures may be of beside what a label of the form says.
 *
 * @param words that say so
 * @param against words of the labels that do not go with it; empty where none does
 * @param same words of the labels that say the same by themselves
 * @param beside whether reports print columns of it beside those of the form
 */
record Measure(List<String> words, List<String> against, List<String> same, boolean beside) {

  /** All of them, at most 32: sets of them are bits of a number. */
  private static final List<Measure> ALL =
      DataNode.load(Measure.class, "other-measures.json").items().stream()
          .map(Measure::of)
          .toList();

  /** What the words begin with: most labels have none of it. */
  private static final CharPairs BEGINNINGS =
      new CharPairs(
          ALL.stream()
              .flatMap(measure -> measure.words.stream())
              .map(word -> word.substring(0, 2))
              .toList());

  static final int NONE = 0;

  /** Those that have columns beside those of the form. */
  static final int BESIDE = having(Measure::beside);

  /** Those that go with no label of the form that does not name them. */
  static final int APART = having(measure -> measure.against.isEmpty());

  private static Measure of(DataNode node) {
    return new Measure(
        node.get("words").texts(),
        node.get("against").texts(),
        node.get("same").texts(),
        Boolean.parseBoolean(node.get("beside").text()));
  }

  private static int having(Predicate<Measure> test) {
    int having = NONE;
    for (int i = 0; i < ALL.size(); i++) {
      if (test.test(ALL.get(i))) {
        having |= 1 << i;
      }
    }
    return having;
  }

  /** Those that a normalised label names. */
  static int namedIn(String label) {
    return BEGINNINGS.anyIn(label) ? having(measure -> holdsAny(label, measure.words)) : NONE;
  }

  /** Those that go with a normalised label of the form. */
  static int goingWith(String label) {
    return having(
        measure ->
            holdsAny(label, measure.words)
                || holdsAny(label, measure.same)
                || (!measure.against.isEmpty() && !holdsAny(label, measure.against)));
  }

  /** Of those that a label names those that the label itself lets go with any: it names both. */
  static int goingAlong(int named, String label) {
    return named & having(measure -> holdsAny(label, measure.against));
  }

  private static boolean holdsAny(String label, List<String> words) {
    for (String word : words) {
      if (label.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
