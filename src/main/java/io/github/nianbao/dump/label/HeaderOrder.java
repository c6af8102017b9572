package io.github.nianbao.dump.label;

import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.dump.text.PageNumbers;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dump names the columns of a block in another order than the form has them: in one line,
 * or one label under another. Its figures are then in that order, too, which their lines alone do
 * not say.
 */
public final class HeaderOrder {

  /** So many letters of a label whose rest is in another line name a column. */
  private static final int BEGINNING = 3;

  private final List<Named> labels = new ArrayList<>();
  private final Set<String> groups = new HashSet<>();
  private final HeaderLetters letters;

  /** The place of the last column that was named, for the columns under the same groups. */
  private final Map<List<String>, Integer> last = new HashMap<>();

  /** The label that alone begins the line before, and what it lacks there. */
  private @Nullable Named begun;

  private String rest = "";

  private boolean broken;

  /**
   * A label of a column.
   *
   * @param text normalised
   * @param place of the column in the block
   * @param under what it stands
   */
  private record Named(String text, int place, List<String> under) {}

  private HeaderOrder(FormBlock block) {
    letters = HeaderLetters.of(block.columns(), List.of());
    for (int place = 0; place < block.columns().size(); place++) {
      FormColumn column = block.columns().get(place);
      for (String label : column.labels()) {
        labels.add(new Named(Labels.normalise(label), place, column.groups()));
      }
      column.groups().forEach(group -> groups.add(Labels.normalise(group)));
    }
  }

  /**
   * Asks the lines of a table and those over it.
   *
   * @param block whose columns have each a label of their own
   */
  public static boolean isAnother(FormBlock block, List<DumpLine> lines) {
    HeaderOrder order = new HeaderOrder(block);
    lines.stream().filter(line -> !PageNumbers.mayBe(line.text())).forEach(order::read);
    return order.broken;
  }

  private void read(DumpLine line) {
    String text = Labels.normalise(line.text());
    if (begun != null && !rest.isEmpty() && rest.startsWith(text)) {
      rest = rest.substring(text.length());
      if (rest.isEmpty()) {
        take(begun);
        begun = null;
      }
      return;
    }
    List<Named> named = named(line.text());
    if (named == null && !text.isEmpty() && letters.endOf(text).equals(text)) {
      // What is left of a label whose other lines are lost.
      begun = null;
      return;
    }
    if (named == null || named.size() != 1) {
      last.clear();
    }
    begun = null;
    if (named == null) {
      return;
    }
    if (named.size() == 1) {
      Named label = named.get(0);
      if (text.length() < label.text.length()) {
        begun = label;
        rest = label.text.substring(text.length());
      } else {
        take(label);
      }
      return;
    }
    named.forEach(this::take);
    // The rests of its labels may be in the next line, in any order.
    last.clear();
  }

  private void take(Named label) {
    Integer before = last.put(label.under, label.place);
    broken |= before != null && before > label.place;
  }

  /**
   * The columns that a line names one after another, several also behind other words, as a note
   * beside the header is; null where it does not.
   */
  private @Nullable List<Named> named(String line) {
    List<Named> named = new ArrayList<>();
    boolean alone = true;
    for (String piece : line.split("[\\s|]+", -1)) {
      List<Named> own = ofPiece(piece);
      if (own == null) {
        alone = false;
        named.clear();
      } else {
        named.addAll(own);
      }
    }
    return alone || named.size() > 1 ? named : null;
  }

  /** The columns that a piece of a line names; null where it holds anything else. */
  private @Nullable List<Named> ofPiece(String piece) {
    List<Named> named = new ArrayList<>();
    String rest = Labels.normalise(piece);
    while (!rest.isEmpty()) {
      Named label = beginning(rest);
      String group = label == null ? group(rest) : null;
      if (label != null) {
        named.add(label);
        rest = rest.substring(shared(rest, label.text));
      } else if (group != null) {
        rest = rest.substring(group.length());
      } else {
        return null;
      }
    }
    return named;
  }

  /** The label that a text begins with, or with enough of; null where it does with none. */
  private @Nullable Named beginning(String text) {
    Named best = null;
    int most = 0;
    for (Named label : labels) {
      int shared = shared(text, label.text);
      if (shared > most && shared >= Math.min(BEGINNING, label.text.length())) {
        best = label;
        most = shared;
      }
    }
    return best;
  }

  private @Nullable String group(String text) {
    return groups.stream().filter(text::startsWith).findFirst().orElse(null);
  }

  /** How many letters two texts begin with in common. */
  private static int shared(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
