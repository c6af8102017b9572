package io.github.nianbao.dump.text;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.token.Labels;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells digits and marks that are parts of labels from figures, by the labels of the forms. */
final class LabelStarts {

  /** The mark between a numbering and its label. */
  private static final Pattern NUMBERED = Pattern.compile(" ?[.、,] *(?=[\\p{IsHan}“\"])");

  private static final String MARKS = ".、,";

  /** Characters of a text in which the letters that are compared lie, spaces among them. */
  private static final int WITHIN = 12;

  /** Characters by which a label is known: a number and two letters, or three letters. */
  private static final int START = 3;

  /** The number and the first letters of every numbered label, for 1属于国家秘密. */
  private static final Set<String> NUMBERINGS = starts(true);

  /** The first letters of all others. */
  private static final Set<String> UNNUMBERED = starts(false);

  /** What follows 无 in labels, as in 无法提供. */
  private static final Set<Character> BEHIND_NONE = letters("无(\\p{IsHan})");

  /** What lies before a stroke in labels, as in 本年增/减. */
  private static final Set<Character> BEFORE_STROKE = letters("(\\p{IsHan})/");

  private LabelStarts() {}

  /**
   * Whether the digit before a place numbers a label. Numbering, mark and letters may each be on a
   * line of their own.
   */
  static boolean isNumbering(String text, int end) {
    if (NUMBERED.matcher(text).region(end, text.length()).lookingAt()) {
      return true;
    }
    StringBuilder start = new StringBuilder().append(text.charAt(end - 1));
    boolean marked = false;
    for (int i = end; i < text.length() && start.length() < START; i++) {
      char c = text.charAt(i);
      marked |= MARKS.indexOf(c) >= 0;
      if (Character.isDigit(c)
          || (c == '\n' && !marked && start.length() == 1 && !isMarkNext(text, i))) {
        return false;
      }
      if (Character.isLetter(c)) {
        start.append(c);
      }
    }
    // 3其他 is a label of its own, 3 before 其他对外管理服务事项 is a figure.
    String next = following(text, end, WITHIN).replace(" ", "");
    boolean label = next.length() >= START && UNNUMBERED.contains(next.substring(0, START));
    return !label && NUMBERINGS.contains(Labels.normalise(start.toString()));
  }

  /** Whether a mark may be the first letter of a label. */
  static boolean isNone(String mark) {
    return Labels.normalise(mark).equals("无");
  }

  /** Whether a 无 before a place begins words of a label in spaced letters. */
  static boolean isNoneOfLabel(String text, int end) {
    String next = following(text, end, 8);
    return !next.isEmpty() && BEHIND_NONE.contains(next.charAt(0));
  }

  /** Whether a mark at a place is the stroke of a label, even where the letter after it is lost. */
  static boolean isStrokeOfLabel(String text, int at) {
    return at > 0 && BEFORE_STROKE.contains(text.charAt(at - 1));
  }

  /** Whether the mark of a numbering is next, at the start of a line. */
  private static boolean isMarkNext(String text, int lineEnd) {
    String next = following(text, lineEnd, 4);
    return !next.isEmpty() && MARKS.indexOf(next.charAt(0)) >= 0;
  }

  private static String following(String text, int from, int length) {
    return text.substring(from, Math.min(text.length(), from + length)).strip();
  }

  private static Set<String> starts(boolean numbered) {
    return rows(FormRow::labels)
        .map(Labels::normalise)
        .filter(label -> label.length() >= START)
        .filter(label -> Character.isDigit(label.charAt(0)) == numbered)
        .map(label -> label.substring(0, START))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Character> letters(String pattern) {
    Stream<String> columns =
        FormCatalogue.standard().tables().stream()
            .flatMap(kind -> kind.forms().stream())
            .flatMap(form -> form.blocks().stream())
            .flatMap(block -> block.columns().stream())
            .map(FormColumn::labels)
            .flatMap(List::stream);
    return Stream.of(rows(FormRow::labels), rows(FormRow::groups), columns)
        .flatMap(labels -> labels)
        .flatMap(label -> Pattern.compile(pattern).matcher(label).results())
        .map(found -> found.group(1).charAt(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> rows(Function<FormRow, List<String>> words) {
    return FormCatalogue.standard().tables().stream()
        .flatMap(kind -> kind.forms().stream())
        .flatMap(form -> form.rows().stream())
        .map(words)
        .flatMap(Collection::stream);
  }
}
