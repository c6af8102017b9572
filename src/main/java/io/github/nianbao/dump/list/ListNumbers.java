package io.github.nianbao.dump.list;

import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.List;

/** What only numbers the rows of a list in a dump, among what lies behind their units. */
final class ListNumbers {

  /** A number is followed by that of the next row of the form, over so many others at most. */
  private static final int LARGEST_STEP = 5;

  private static final int NO_NUMBER = -1;

  private static final String CODE = "\\d{1,4}";

  private final TableText table;

  /** By part what lies behind its unit; what numbers rows is taken out of it. */
  private final List<List<Fragment>> behind;

  /** The code of the first row where codes stand behind the units; 0 for none. */
  private int firstCode;

  ListNumbers(TableText table, List<List<Fragment>> behind) {
    this.table = table;
    this.behind = behind;
  }

  /** Whether every figure ends in the number of the next row, which runs together with it. */
  boolean endInNumbers() {
    int last = 0;
    for (int i = 0; i < lastPart(); i++) {
      if (table.parts().get(i).isFound()) {
        int number = last + 1;
        String text = behind.get(i).size() == 1 ? behind.get(i).get(0).text() : "";
        while (number <= last + LARGEST_STEP && !text.endsWith(String.valueOf(number))) {
          number++;
        }
        if (number > last + LARGEST_STEP) {
          return false;
        }
        last = number;
      }
    }
    return last > 0;
  }

  /**
   * All atoms with a letter in place of the number of the first row, right above its label, or of
   * the code of the heading there.
   *
   * @param numbered whether numbers of rows were taken away
   */
  List<Atom> withoutFirst(boolean numbered) {
    if (!numbered && firstCode == 0) {
      return table.atoms();
    }
    List<Atom> atoms = new ArrayList<>(table.atoms());
    int at = table.start() - 1;
    while (firstCode > 0 && at > 0 && atoms.get(at - 1) instanceof Fragment) {
      at--;
    }
    for (int i = Math.max(0, at); i < table.start(); i++) {
      if (atoms.get(i) instanceof Fragment fragment
          && (firstCode > 0 ? isCodeBeforeFirst(fragment) : number(fragment) > 0)) {
        atoms.set(i, new Letter("", fragment.text().charAt(0), fragment.line(), fragment.column()));
      }
    }
    return atoms;
  }

  private boolean isCodeBeforeFirst(Fragment fragment) {
    return fragment.text().matches(CODE) && Integer.parseInt(fragment.text()) == firstCode - 1;
  }

  /** Takes the codes of the rows away where they stand between units and figures. */
  void takeCodes(int columns) {
    List<String> words = table.headerParts();
    int unit = lastOf(words, Wordings.get().unitColumns());
    int code = lastOf(words, Wordings.get().counting());
    if (unit < 0 || code <= unit) {
      return;
    }
    int first = 0;
    int last = 0;
    for (int i = 0; i < behind.size(); i++) {
      List<Fragment> own = behind.get(i);
      if (table.parts().get(i).isFound()) {
        String text = own.size() <= columns ? "" : own.get(code - unit - 1).text();
        int number = text.matches(CODE) ? Integer.parseInt(text) : NO_NUMBER;
        if (number <= last) {
          return;
        }
        first = first == 0 ? number : first;
        last = number;
      }
    }
    firstCode = first;
    for (int i = 0; i < behind.size(); i++) {
      if (table.parts().get(i).isFound()) {
        List<Fragment> own = new ArrayList<>(behind.get(i));
        own.remove(code - unit - 1);
        behind.set(i, own);
      }
    }
  }

  private static int lastOf(List<String> words, List<String> some) {
    int last = words.size() - 1;
    while (last >= 0 && !some.contains(words.get(last))) {
      last--;
    }
    return last;
  }

  /** Takes the numbers of the next rows away, if there are any. */
  boolean take() {
    int last = 0;
    int lastPart = lastPart();
    for (int i = 0; i < lastPart; i++) {
      if (table.parts().get(i).isFound()) {
        int number = numberOfNext(i);
        if (number <= last || number > last + LARGEST_STEP) {
          return false;
        }
        last = number;
      }
    }
    for (int i = 0; i < lastPart; i++) {
      List<Fragment> own = behind.get(i);
      behind.set(i, own.size() < 2 ? own : own.subList(0, own.size() - 1));
    }
    return last > 0;
  }

  /**
   * The number before the label of the next row. The header of the next page may stand between a
   * row and it, or the end of the label of the row.
   */
  private int numberOfNext(int part) {
    List<Fragment> own = behind.get(part);
    List<Fragment> all = table.parts().get(part).fragments();
    Fragment last = all.isEmpty() ? null : all.get(all.size() - 1);
    return last == null || (own.size() == 1 && own.contains(last)) ? NO_NUMBER : number(last);
  }

  private int lastPart() {
    int last = behind.size() - 1;
    while (last > 0 && !table.parts().get(last).isFound()) {
      last--;
    }
    return last;
  }

  private static int number(Fragment fragment) {
    String text = fragment.text();
    return fragment.isDigits() && text.length() <= 2 ? Integer.parseInt(text) : NO_NUMBER;
  }
}
