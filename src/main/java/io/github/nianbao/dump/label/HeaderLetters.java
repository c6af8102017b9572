package io.github.nianbao.dump.label;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The letters that headers are made of: set upright, they come in any order. */
final class HeaderLetters {

  private final Set<Character> letters = new HashSet<>();

  private HeaderLetters(Collection<String> labels) {
    for (String label : labels) {
      for (char letter : Labels.normalise(label).toCharArray()) {
        letters.add(letter);
      }
    }
  }

  /**
   * The letters of the labels of some columns and of their groups.
   *
   * @param others what else may be printed in the header
   */
  static HeaderLetters of(List<FormColumn> columns, Collection<String> others) {
    List<String> labels = new ArrayList<>(others);
    for (FormColumn column : columns) {
      labels.addAll(column.labels());
      labels.addAll(column.groups());
    }
    return new HeaderLetters(labels);
  }

  boolean contain(char letter) {
    return letters.contains(letter);
  }

  /** The longest end of a text that has no other letters. */
  String endOf(String text) {
    String normal = Labels.normalise(text);
    int start = normal.length();
    while (start > 0 && contain(normal.charAt(start - 1))) {
      start--;
    }
    return normal.substring(start);
  }
}
