package io.github.nianbao.narrative;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Plain;
import io.github.nianbao.token.Units;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognises what a dump left of tables that could not be read as such: pieces of labels, and
 * figures. It belongs to no narrative.
 */
final class TableDebris {

  /** Words shorter than this stand in narratives as well. */
  private static final int SHORTEST = 3;

  /** So much of a line must be words of the tables. */
  private static final double SHARE = 0.8;

  private static final Pattern UNIT = Pattern.compile("(?<=\\d)" + Units.ANY);

  /** The note of a label that says of which year it is, or its beginning: 上一年项目数量（指2019年事项数）. */
  private static final Pattern GUIDANCE = Pattern.compile("指20\\d{2}年(?:事项)?数?");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final TableDebris OF_ALL_FORMS = new TableDebris();

  private final List<String> labels;

  /** All that is {@value #SHORTEST} letters long in the labels. */
  private final Set<String> pieces;

  /** Headers set downwards come out across: any characters of the columns in any order. */
  private final Set<Integer> columnLetters;

  private TableDebris() {
    List<String> all = new ArrayList<>(Wordings.get().tableWords());
    List<String> columns = new ArrayList<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      for (Form form : kind.forms()) {
        for (FormBlock block : form.blocks()) {
          all.add(block.banner());
          for (FormRow row : block.rows()) {
            all.addAll(row.labels());
            all.addAll(row.groups());
          }
          for (FormColumn column : block.columns()) {
            columns.addAll(column.labels());
            columns.addAll(column.groups());
          }
        }
      }
    }
    all.addAll(columns);
    labels = all.stream().map(TableDebris::letters).distinct().toList();
    pieces =
        labels.stream()
            .flatMap(
                label ->
                    IntStream.rangeClosed(0, label.length() - SHORTEST)
                        .mapToObj(from -> label.substring(from, from + SHORTEST)))
            .collect(Collectors.toSet());
    columnLetters =
        columns.stream().flatMap(c -> letters(c).chars().boxed()).collect(Collectors.toSet());
  }

  /** Whether a line among the tables is debris of one. */
  static boolean matches(String line) {
    String letters = letters(line);
    boolean figures = line.chars().anyMatch(Character::isDigit);
    // A mark among figures is a cell; alone it may be all that a section says.
    boolean marked = figures && letters.replace("无", "").isEmpty();
    return marked || (!letters.equals("无") && OF_ALL_FORMS.covers(letters));
  }

  /** Whether some words are those of a table's labels, one or several, with figures or without. */
  static boolean isLabels(String words) {
    String letters = letters(words);
    return letters.length() >= SHORTEST && OF_ALL_FORMS.consistsOf(letters);
  }

  private boolean covers(String letters) {
    return within(letters)
        || letters.chars().allMatch(columnLetters::contains)
        || consistsOf(letters);
  }

  /** Whether some letters are those of labels, one after the other, but for a few. */
  private boolean consistsOf(String letters) {
    int known = 0;
    int from = 0;
    while (from < letters.length()) {
      int to = from + SHORTEST;
      while (to <= letters.length() && within(letters.substring(from, to))) {
        to++;
      }
      int length = to - 1 - from;
      known += length >= SHORTEST ? length : 0;
      from += length >= SHORTEST ? length : 1;
    }
    return known >= SHARE * letters.length();
  }

  private boolean within(String letters) {
    if (letters.length() == SHORTEST) {
      return pieces.contains(letters);
    }
    return labels.stream().anyMatch(label -> label.contains(letters));
  }

  /** The letters of a text without figures and the units that follow them. */
  private static String letters(String text) {
    String bare = GUIDANCE.matcher(Plain.of(text).text()).replaceAll("");
    String plain = UNIT.matcher(bare).replaceAll("");
    return DIGIT.matcher(Labels.normalise(plain)).replaceAll("");
  }
}
