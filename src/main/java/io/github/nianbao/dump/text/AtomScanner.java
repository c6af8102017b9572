package io.github.nianbao.dump.text;

import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Marks;
import io.github.nianbao.token.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the lines of a dump apart into letters and fragments of figures. */
public final class AtomScanner {

  private static final String DASH = "[" + Marks.DASHES + "]";

  private static final Pattern NUMBER =
      Pattern.compile("(?:[+]|" + DASH + ")?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?");

  /**
   * What programs write for a character that they do not know; those of private use, too; and signs
   * that say of a number that it is no plain figure.
   */
  private static final String UNKNOWN = "\uFFFD?□\uE000-\uF8FF±≥≤≈＞＜%％‰½¼¾⅓⅔";

  /** A number of which not all digits are known, or that is no plain figure. */
  private static final Pattern DAMAGED_NUMBER =
      Pattern.compile("(?:\\d[\\d.,]*[#]|[#]+\\d)[\\d.,#]*".replace("#", UNKNOWN));

  private static final Pattern UNIT = Pattern.compile(" ?" + Units.BEHIND_FIGURE);

  /** The number of a page in the middle of a line whose breaks were lost. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(DASH + " ?\\d{1,3} ?" + DASH + "(?!\\d)|第 ?\\d{1,3} ?页");

  /** No figure, as in the title or the prose that follows a table: 2020年, 12月. */
  private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:(?:19|20)\\d{2}年|\\d{1,2}[月日])");

  private static final Pattern MARK =
      Pattern.compile(
          "[" + Marks.LONG_DASHES + "/" + Marks.DASHES + "]+|" + Marks.WORDS + "|N/A|\\*");

  private static final Pattern REMARK =
      Pattern.compile("\\s*(\\([^()\n]{0,40}\\d[^()\n]{0,40}\\))");

  /**
   * Numbers with words before them in brackets, on one line or several, are no figures, wherever
   * the figure is that they remark on: 其中修订 16 件. Where spaces part columns between the brackets
   * they are those of a label in two lines, and the figures those of its row.
   */
  private static final Pattern WORDED_REMARK =
      Pattern.compile(
          "(\\((?![^()]*[^\\s()] {3,}[^\\s()])(?:[^()\\d]{2,20}+\\d[\\d,.]*+(?: ?"
              + Units.BEHIND_FIGURE
              + ")?+\\s*+){1,5}\\))");

  /** Letters before a figure from which on they push it out of its column. */
  private static final int PUSHING_LETTERS = 2;

  private final String text;
  private final int[] lineStarts;
  private final PageNumbers pageNumbers;
  private final List<Atom> atoms = new ArrayList<>();
  private int line;

  private AtomScanner(List<DumpLine> lines, PageNumbers pageNumbers) {
    this.pageNumbers = pageNumbers;
    StringBuilder all = new StringBuilder();
    lineStarts = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      // The line of a page number stays as an empty one, so that the lines keep their indexes.
      all.append(pageNumbers.certain().get(i) ? "" : lines.get(i).text()).append('\n');
      lineStarts[i + 1] = all.length();
    }
    text = all.toString();
  }

  /**
   * The atoms of the lines in their order.
   *
   * @param enough when there are more, the rest may be left out
   */
  public static List<Atom> scan(List<DumpLine> lines, PageNumbers pageNumbers, int enough) {
    AtomScanner scanner = new AtomScanner(lines, pageNumbers);
    scanner.run(enough);
    return List.copyOf(scanner.atoms);
  }

  private void run(int enough) {
    int at = 0;
    while (at < text.length() && atoms.size() <= enough) {
      while (at >= lineStarts[line + 1]) {
        line++;
      }
      at = step(at);
    }
  }

  /** Reads what is at a place and returns the place behind it. */
  private int step(int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      return at + 1;
    }
    if (c == '(') {
      return bracket(at);
    }
    if (Marks.isNote(c)) {
      return note(at);
    }
    Matcher pageNumber = at(PAGE_NUMBER, at);
    if (pageNumber.lookingAt()) {
      if (at > 0 && Character.isDigit(text.charAt(at - 1))) {
        // Glued to a figure it may also be a change and a mark: the row cannot be read.
        fragment(at, pageNumber.end());
      }
      return pageNumber.end();
    }
    Matcher date = at(DATE, at);
    if (date.lookingAt()) {
      letter(at, date.end() - 1);
      return date.end();
    }
    Matcher damaged = at(DAMAGED_NUMBER, at);
    if (damaged.lookingAt()) {
      fragment(at, damaged.end());
      return damaged.end();
    }
    Matcher number = at(NUMBER, at);
    if (number.lookingAt()) {
      return number(at, number.end());
    }
    Matcher mark = at(MARK, at);
    if (mark.lookingAt() && isApart(at, mark.end())) {
      fragment(at, mark.end());
      return mark.end();
    }
    if (Character.isLetterOrDigit(c)) {
      letter(at);
    }
    return at + 1;
  }

  private int bracket(int at) {
    Matcher remark = at(REMARK, at);
    Matcher worded = at(WORDED_REMARK, at);
    boolean behindFigure = !atoms.isEmpty() && atoms.get(atoms.size() - 1) instanceof Fragment;
    if (behindFigure && remark.lookingAt()) {
      return remark(remark);
    }
    if (worded.lookingAt()) {
      return behindFigure ? remark(worded) : worded.end();
    }
    return at + 1;
  }

  private int remark(Matcher remark) {
    Fragment figure = (Fragment) atoms.get(atoms.size() - 1);
    atoms.set(atoms.size() - 1, figure.withRemark(remark.group(1)));
    return remark.end();
  }

  /** Notes beside a figure are remarks on it, one that stands alone is a figure nobody can read. */
  private int note(int at) {
    int end = at;
    while (Marks.isNote(text.charAt(end))) {
      end++;
    }
    Atom last = atoms.isEmpty() ? null : atoms.get(atoms.size() - 1);
    if (last instanceof Fragment figure && lineStarts[figure.line()] + figure.end() == at) {
      atoms.set(atoms.size() - 1, figure.withRemark(text.substring(at, end)));
    } else if (isBlank(at - 1) && isBlank(end)) {
      fragment(at, end);
    } else {
      letter(at);
      return at + 1;
    }
    return end;
  }

  private boolean isBlank(int at) {
    return at < 0 || Character.isWhitespace(text.charAt(at));
  }

  private int number(int at, int end) {
    boolean whole = text.substring(at, end).chars().allMatch(Character::isDigit);
    if (whole && LabelStarts.isNumbering(text, end)) {
      // 00000002.其他: the last digit numbers the label behind it.
      if (end - at > 1) {
        fragment(at, end - 1);
      }
      letter(end - 1);
      return end;
    }
    Matcher unit = at(UNIT, end);
    int last = unit.lookingAt() ? unit.end() : end;
    fragment(at, last);
    return last;
  }

  /** Whether a mark is no part of words. */
  private boolean isApart(int at, int end) {
    if (!Character.isLetter(text.charAt(at))) {
      return !LabelStarts.isStrokeOfLabel(text, at);
    }
    boolean glued = at > 0 && Character.isLetter(text.charAt(at - 1));
    return !glued && !Character.isLetter(text.charAt(end)) && !LabelStarts.isNoneOfLabel(text, end);
  }

  private void letter(int at) {
    letter(at, at);
  }

  /** A letter, with the number that begins at a place before it. */
  private void letter(int from, int at) {
    String normal = Labels.normalise(String.valueOf(text.charAt(at)));
    if (normal.length() == 1) {
      atoms.add(
          new Letter(text.substring(from, at), normal.charAt(0), line, at - lineStarts[line]));
    }
  }

  private void fragment(int at, int end) {
    String printed = text.substring(at, end);
    String before = text.substring(lineStarts[line], at);
    boolean behindLabel =
        before.chars().filter(Character::isIdeographic).count() >= PUSHING_LETTERS;
    boolean firstOfLine = before.chars().noneMatch(Character::isDigit);
    boolean foreign =
        pageNumbers.possible().get(line)
            || (firstOfLine && LabelStarts.isNone(printed))
            || (end - at == 1 && isHan(at - 1) && isHan(end));
    int column = at - lineStarts[line];
    atoms.add(new Fragment(printed, "", line, column, behindLabel, foreign));
  }

  private boolean isHan(int at) {
    return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
  }

  private Matcher at(Pattern pattern, int at) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }
}
