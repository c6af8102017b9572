package io.github.nianbao.token;

import io.github.nianbao.form.DataNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the labels of other measures from those of the form that they are like: 上年现行有效件数 is not
 * 现行有效件数, and 部门规范性文件 is not 行政规范性文件. A misprint leaves out characters or mistakes one; other words
 * say another thing.
 */
public final class OtherMeasures {

  private static final List<Measure> ALL =
      DataNode.load(OtherMeasures.class, "other-measures.json").items().stream()
          .map(Measure::of)
          .toList();

  /** Words of the labels that are about the year before the report's. */
  private static final List<String> LAST_YEAR = List.of("上年", "上一年");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");

  private OtherMeasures() {}

  /**
   * What figures may be of beside what a label of the form says.
   *
   * @param words that say so
   * @param against words of the labels that do not go with it; empty where none does
   * @param same words of the labels that say the same by themselves
   * @param beside whether reports print columns of it beside those of the form
   */
  private record Measure(
      List<String> words, List<String> against, List<String> same, boolean beside) {

    static Measure of(DataNode node) {
      return new Measure(
          node.get("words").texts(),
          node.get("against").texts(),
          node.get("same").texts(),
          Boolean.parseBoolean(node.get("beside").text()));
    }

    boolean isIn(String label) {
      return holdsAny(label, words);
    }

    /** What came over from last year to this one may name both. */
    boolean goesWith(String label, String printed) {
      return isIn(label)
          || holdsAny(label, same)
          || (!against.isEmpty() && (!holdsAny(label, against) || holdsAny(printed, against)));
    }
  }

  private static boolean holdsAny(String label, List<String> words) {
    for (String word : words) {
      if (label.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a normalised label says by itself that it is of another measure. */
  public static boolean isOther(String printed) {
    return ALL.stream().anyMatch(measure -> measure.against.isEmpty() && measure.isIn(printed));
  }

  /** Whether a normalised label is that of a column that reports print beside those of the form. */
  public static boolean isBeside(String printed) {
    return ALL.stream().anyMatch(measure -> measure.beside && measure.isIn(printed));
  }

  /**
   * Whether a label says that its figures are others than those under one of the form.
   *
   * @param printed normalised
   * @param label of the form, normalised
   * @param words of its table, as {@link #words} gives them
   */
  public static boolean differ(String printed, String label, Set<String> words) {
    return !printed.equals(label) && (isOther(printed, label) || hasOther(printed, label, words));
  }

  /** The same where only what is known to say so counts, whatever else is printed. */
  public static boolean isOther(String printed, String label) {
    return ALL.stream()
        .anyMatch(measure -> measure.isIn(printed) && !measure.goesWith(label, printed));
  }

  /**
   * Whether a normalised label names a year, and not the one that the form's label is about.
   *
   * @param year of the report; null where it is not known
   */
  public static boolean ofOtherYear(String printed, String label, @Nullable Integer year) {
    if (year == null || printed.indexOf('年') < 0) {
      return false;
    }
    int meant = holdsAny(label, LAST_YEAR) ? year - 1 : year;
    boolean other = false;
    Matcher years = YEAR.matcher(printed);
    while (years.find()) {
      if (Integer.parseInt(years.group(1)) == meant) {
        return false;
      }
      other = true;
    }
    return other;
  }

  /** Two characters after one another that are in none of the labels are another word. */
  private static boolean hasOther(String printed, String label, Set<String> words) {
    if (printed.contains(label)) {
      return false;
    }
    for (int i = 1; i < printed.length(); i++) {
      if (isForeign(printed.charAt(i - 1), label)
          && isForeign(printed.charAt(i), label)
          && !words.contains(printed.substring(i - 1, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForeign(char c, String label) {
    return Character.isIdeographic(c) && Numerals.TO_HUNDRED.indexOf(c) < 0 && label.indexOf(c) < 0;
  }

  /** The words, of two characters, of some labels: a misprint may mix these up. */
  public static Set<String> words(Collection<String> labels) {
    Set<String> words = new HashSet<>();
    for (String label : labels) {
      for (int i = 1; i < label.length(); i++) {
        words.add(label.substring(i - 1, i + 1));
      }
    }
    return words;
  }
}
