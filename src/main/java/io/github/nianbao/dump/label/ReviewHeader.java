package io.github.nianbao.dump.label;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.token.Labels;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The header of a table that has labels of columns, repeated under labels of groups, and none of
 * rows.
 *
 * @param letters of all its labels
 * @param innerGroups how often each letter that no other label has occurs in the labels of the
 *     inner groups, such as 未经复议直接起诉: they are always written out
 * @param uprightLabels how often each letter that no group has occurs in the labels of the columns,
 *     which a dump may lose because they are set upright
 * @param beginning the first letters of the first group
 */
record ReviewHeader(
    HeaderLetters letters,
    Map<Character, Integer> innerGroups,
    Map<Character, Integer> uprightLabels,
    String beginning) {

  /** The share of the inner groups' letters that must be there: without one of the two, less is. */
  private static final double ENOUGH_GROUPS = 0.75;

  /** The share of the upright letters that makes a header: those of one group of three. */
  private static final double ENOUGH_UPRIGHT = 1.0 / 3;

  /** Figures that make a table without its upright labels. */
  private static final int ENOUGH_FIGURES = 10;

  static ReviewHeader of(List<FormColumn> columns) {
    Set<String> outer = new LinkedHashSet<>();
    Set<String> inner = new LinkedHashSet<>();
    for (FormColumn column : columns) {
      List<String> groups = column.groups();
      outer.add(groups.get(0));
      inner.addAll(groups.subList(1, groups.size()));
    }
    Map<Character, Integer> labels =
        counts(columns.stream().map(column -> column.labels().get(0)).toList());
    Map<Character, Integer> uprightLabels = new HashMap<>(labels);
    uprightLabels.keySet().removeAll(counts(outer).keySet());
    uprightLabels.keySet().removeAll(counts(inner).keySet());
    Map<Character, Integer> innerGroups = counts(inner);
    innerGroups.keySet().removeAll(counts(outer).keySet());
    innerGroups.keySet().removeAll(labels.keySet());
    return new ReviewHeader(
        HeaderLetters.of(columns, List.of()),
        innerGroups,
        uprightLabels,
        Labels.normalise(outer.iterator().next()).substring(0, 2));
  }

  private static Map<Character, Integer> counts(Collection<String> labels) {
    Map<Character, Integer> counts = new HashMap<>();
    for (String label : labels) {
      for (char letter : Labels.normalise(label).toCharArray()) {
        counts.merge(letter, 1, Integer::sum);
      }
    }
    return counts;
  }

  /**
   * Whether some letters are those of the header.
   *
   * @param counts how often each of them occurs
   * @param figures how many there are among them
   */
  boolean isIn(Map<Character, Integer> counts, int figures) {
    boolean upright = share(counts, uprightLabels) >= ENOUGH_UPRIGHT || figures >= ENOUGH_FIGURES;
    return upright && share(counts, innerGroups) >= ENOUGH_GROUPS;
  }

  /** How much of some labels there is among some letters, 0 to 1. */
  private static double share(Map<Character, Integer> counts, Map<Character, Integer> labels) {
    int all = 0;
    int found = 0;
    for (Map.Entry<Character, Integer> letter : labels.entrySet()) {
      all += letter.getValue();
      found += Math.min(letter.getValue(), counts.getOrDefault(letter.getKey(), 0));
    }
    return all == 0 ? 1 : (double) found / all;
  }

  /** Whether the labels are written from their ends. */
  boolean isBackwards(CharSequence text) {
    char first = beginning.charAt(0);
    char second = beginning.charAt(1);
    return count(text, second, first) > count(text, first, second);
  }

  private static int count(CharSequence text, char first, char second) {
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      count += text.charAt(i - 1) == first && text.charAt(i) == second ? 1 : 0;
    }
    return count;
  }
}
