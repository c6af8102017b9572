package io.github.nianbao.dump.label;

import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.form.FormColumn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of a row without a label, sorted by the headers before them: some tools write column
 * by column, and not always from the left.
 *
 * @param sorted one figure for every column
 * @param whole whether all headers are written in one piece
 */
record HeadedFigures(List<Fragment> sorted, boolean whole) {

  /**
   * Sorts the figures.
   *
   * @param atoms the headers and figures of the row
   * @return empty where not as many figures as headers follow them
   */
  static Optional<HeadedFigures> sort(List<Atom> atoms, List<FormColumn> columns) {
    Headers headers = new Headers(columns);
    Map<Integer, Fragment> sorted = new TreeMap<>();
    StringBuilder letters = new StringBuilder();
    Deque<Integer> waiting = new ArrayDeque<>();
    for (Atom atom : atoms) {
      if (atom instanceof Letter letter) {
        if (letters.length() == 0 && !waiting.isEmpty()) {
          return Optional.empty();
        }
        letters.append(letter.letter());
      } else if (atom instanceof Fragment fragment) {
        waiting.addAll(headers.read(letters.toString()));
        letters.setLength(0);
        if (waiting.isEmpty()) {
          return Optional.empty();
        }
        sorted.put(waiting.remove(), fragment);
      }
    }
    boolean full = sorted.size() == columns.size();
    return full
        ? Optional.of(new HeadedFigures(List.copyOf(sorted.values()), headers.whole))
        : Optional.empty();
  }

  /** Tells which headers some letters are. */
  private static final class Headers {

    private final List<FormColumn> columns;

    /** For every column a letter that its header alone has. */
    private final List<Character> marks;

    private final boolean[] read;
    private boolean whole = true;

    Headers(List<FormColumn> columns) {
      this.columns = columns;
      this.read = new boolean[columns.size()];
      this.marks = columns.stream().map(this::mark).toList();
    }

    /** The columns in the order of their headers; where letters are mixed, in their own. */
    List<Integer> read(String letters) {
      List<Integer> found = new ArrayList<>();
      boolean mixed = false;
      for (int at = 0; at < letters.length(); at++) {
        int column = column(letters.charAt(at));
        if (column >= 0) {
          read[column] = true;
          found.add(column);
          mixed |= !isWhole(letters, at, column);
        }
      }
      if (mixed) {
        whole = false;
        Collections.sort(found);
      }
      return found;
    }

    /** The first column not read yet whose header a letter marks; -1 for none. */
    private int column(char letter) {
      for (int i = 0; i < read.length; i++) {
        if (!read[i] && marks.get(i) == letter) {
          return i;
        }
      }
      return -1;
    }

    private boolean isWhole(String letters, int at, int column) {
      char mark = marks.get(column);
      return columns.get(column).labels().stream()
          .anyMatch(label -> letters.startsWith(label, at - label.indexOf(mark)));
    }

    /** The first letter that every wording of a header has and no other header. */
    private char mark(FormColumn column) {
      StringBuilder others = new StringBuilder();
      for (FormColumn other : columns) {
        if (!other.labels().equals(column.labels())) {
          other.labels().forEach(others::append);
        }
        other.groups().forEach(others::append);
      }
      for (char letter : column.labels().get(0).toCharArray()) {
        boolean everywhere = column.labels().stream().allMatch(l -> l.indexOf(letter) >= 0);
        if (everywhere && others.indexOf(String.valueOf(letter)) < 0) {
          return letter;
        }
      }
      throw new IllegalArgumentException("No letter of its own: " + column.labels());
    }
  }
}
