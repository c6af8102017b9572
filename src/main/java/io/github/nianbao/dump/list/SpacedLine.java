package io.github.nianbao.dump.list;

import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.token.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list in a dump whose words are parted by spaces: what it has of a label, and the unit
 * and the figures behind it.
 *
 * @param page on which it lies, from 0
 * @param words all of them
 * @param label how many of these are none of its cells, but a label and its number
 * @param unit the index of its unit among the words; -1 where the list has none
 * @param before how many words before the unit are figures
 * @param behind how many behind it are
 */
record SpacedLine(int page, List<Word> words, int label, int unit, int before, int behind) {

  private static final Pattern WORDS = Pattern.compile("\\S+");

  /** The numbers of rows have no more digits. */
  private static final int LONGEST_NUMBER = 4;

  /**
   * What stands between spaces.
   *
   * @param figure the figure or mark that it is; null where it is none
   */
  record Word(String text, int start, int end, @Nullable Fragment figure) {

    boolean isUnit() {
      return text.length() <= Units.LONGEST && text.codePoints().allMatch(Character::isIdeographic);
    }

    boolean isNumber() {
      return figure != null && figure.isDigits();
    }

    /** Whether it may be the number of a page. */
    boolean isFoot() {
      return figure != null && figure.perhapsForeign();
    }
  }

  /** The words of a line. */
  static List<Word> words(DumpLine line, List<Atom> atoms) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORDS.matcher(line.text());
    while (word.find()) {
      Fragment figure = null;
      for (Atom atom : atoms) {
        if (atom instanceof Fragment own && own.column() == word.start() && isAll(own, word)) {
          figure = own;
        }
      }
      words.add(new Word(word.group(), word.start(), word.end(), figure));
    }
    return words;
  }

  /** Whether a figure is all of a word, with what it counts behind a space or not. */
  private static boolean isAll(Fragment figure, MatchResult word) {
    return figure.end() == word.end() || figure.text().startsWith(word.group() + " ");
  }

  /**
   * The cells of a line.
   *
   * @param header of the list
   * @return null where it has none, as a line of a label
   */
  static @Nullable SpacedLine of(int page, List<Word> words, SpacedHeader header) {
    int end = words.size();
    if (header.hasRemarks() && end > 1 && words.get(end - 1).figure() == null) {
      boolean behindCells = words.get(end - 2).figure() != null || words.get(end - 2).isUnit();
      end -= behindCells ? 1 : 0;
    }
    int from = figuresBefore(words, end, header);
    if (!header.hasUnits()) {
      return from == end || end - from > header.behind() || holdsFigure(words, from)
          ? null
          : new SpacedLine(page, words, from, -1, 0, end - from);
    }
    int unit = from - 1;
    if (unit < 0 || !words.get(unit).isUnit() || end - from > header.behind()) {
      return null;
    }
    int first = header.before() == 0 ? unit : figuresBefore(words, unit, header);
    // A lone word may be the end of a label: 数.
    boolean alone = words.size() == 1 && !header.units().contains(words.get(0).text());
    return alone || unit - first > header.before() || holdsFigure(words, first)
        ? null
        : new SpacedLine(page, words, first, unit, unit - first, end - from);
  }

  /** Whether a figure stands in what is left for a label, as where two rows are in one line. */
  private static boolean holdsFigure(List<Word> words, int end) {
    int first = words.get(0).isNumber() ? 1 : 0;
    return first < end
        && words.subList(first, end).stream().anyMatch(word -> word.figure() != null);
  }

  /** Where the figures begin that end before a word, without the number of a row. */
  private static int figuresBefore(List<Word> words, int end, SpacedHeader header) {
    int from = end;
    int first = header.label() > 0 && words.get(0).isNumber() ? 1 : 0;
    while (from > first && words.get(from - 1).figure() != null) {
      from--;
    }
    return from;
  }

  /** The number of the row before its label; -1 where there is none. */
  int number() {
    return label > 0 ? number(words) : -1;
  }

  /** The number that some words begin with; -1 for none. */
  static int number(List<Word> words) {
    Word first = words.isEmpty() ? null : words.get(0);
    return first != null && first.isNumber() && first.text().length() <= LONGEST_NUMBER
        ? Integer.parseInt(first.text())
        : -1;
  }

  /** Whether it has words of a label. */
  boolean hasLabel() {
    return words.subList(0, label).stream().anyMatch(word -> word.figure() == null);
  }

  /** Whether figures stand in all of its cells. */
  boolean isWhole(SpacedHeader header) {
    return before == header.before() && behind == header.behind();
  }

  /** Its figures from the left, without its unit. */
  List<Word> figures() {
    List<Word> figures = new ArrayList<>(words.subList(label, label + before));
    int first = unit < 0 ? label : unit + 1;
    figures.addAll(words.subList(first, first + behind));
    return figures;
  }
}
