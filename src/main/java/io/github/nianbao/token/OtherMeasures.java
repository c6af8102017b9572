package io.github.nianbao.token;

import io.github.nianbao.form.DataNode;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** What the words for measures begin with: most labels have none of it. */
  private static final Set<String> BEGINNINGS =
      ALL.stream()
          .flatMap(measure -> measure.words.stream())
          .map(word -> word.substring(0, 2))
          .collect(Collectors.toUnmodifiableSet());

  /** Words of the labels that are about the year before the report's. */
  private static final List<String> LAST_YEAR = List.of("上年", "上一年");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");

  private final String printed;
  private final Set<String> words;

  // Found out when they are asked for: most labels are those of the form.
  private @Nullable List<Measure> named;
  private @Nullable BitSet strange;

  private OtherMeasures(String printed, Set<String> words) {
    this.printed = printed;
    this.words = words;
  }

  /** The measures that the label names. */
  private List<Measure> named() {
    List<Measure> known = named;
    if (known == null) {
      known = mayNameAny() ? ALL.stream().filter(one -> one.isIn(printed)).toList() : List.of();
      named = known;
    }
    return known;
  }

  /** Whether it has two characters that a word for a measure begins with. */
  private boolean mayNameAny() {
    for (int i = 1; i < printed.length(); i++) {
      if (BEGINNINGS.contains(printed.substring(i - 1, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Where two of its characters are a word of none of the labels. */
  private BitSet strange() {
    BitSet known = strange;
    if (known == null) {
      known = new BitSet();
      for (int i = 1; i < printed.length(); i++) {
        known.set(
            i,
            mayBeForeign(printed.charAt(i - 1))
                && mayBeForeign(printed.charAt(i))
                && !words.contains(printed.substring(i - 1, i + 1)));
      }
      strange = known;
    }
    return known;
  }

  /**
   * What a printed label says, to be asked about labels of a form.
   *
   * @param printed normalised
   * @param words of its table, as {@link #words} gives them
   */
  public static OtherMeasures of(String printed, Set<String> words) {
    return new OtherMeasures(printed, words);
  }

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
    return of(printed, Set.of()).named().stream().anyMatch(measure -> measure.against.isEmpty());
  }

  /** Whether a normalised label is that of a column that reports print beside those of the form. */
  static boolean isBeside(String printed) {
    return of(printed, Set.of()).named().stream().anyMatch(Measure::beside);
  }

  /** The label, normalised. */
  public String printed() {
    return printed;
  }

  /**
   * Whether it says that its figures are others than those under a label of the form.
   *
   * @param label normalised
   */
  public boolean differ(String label) {
    return !printed.equals(label) && (areNot(label) || hasOther(label));
  }

  /** The same where only what is known to say so counts, whatever else is printed. */
  public boolean areNot(String label) {
    for (Measure measure : named()) {
      if (!measure.goesWith(label, printed)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a normalised label names a measure that one of the form's does not go with. */
  public static boolean isOther(String printed, String label) {
    return of(printed, Set.of()).areNot(label);
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
  private boolean hasOther(String label) {
    BitSet foreign = strange();
    if (foreign.isEmpty() || printed.contains(label)) {
      return false;
    }
    return foreign.stream()
        .anyMatch(
            i -> label.indexOf(printed.charAt(i - 1)) < 0 && label.indexOf(printed.charAt(i)) < 0);
  }

  private static boolean mayBeForeign(char c) {
    return Character.isIdeographic(c) && Numerals.TO_HUNDRED.indexOf(c) < 0;
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
