package io.github.nianbao.token.label;

import io.github.nianbao.token.Numerals;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the labels of other measures from those of the form that they are like: 上年现行有效件数 is not
 * 现行有效件数, and 部门规范性文件 is not 行政规范性文件. A misprint leaves out characters or mistakes one; other words
 * say another thing.
 */
public final class OtherMeasures {

  /** Words of the labels that are about the year before the report's. */
  private static final List<String> LAST_YEAR = List.of("上年", "上一年");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");

  private final String printed;
  private final LabelWords words;

  // Found out when they are asked for: most labels are those of the form.
  private @Nullable Integer foreign;
  private @Nullable BitSet strange;

  private OtherMeasures(String printed, LabelWords words) {
    this.printed = printed;
    this.words = words;
  }

  /** The measures that the label names and that go with no label that does not. */
  private int foreign() {
    Integer known = foreign;
    if (known == null) {
      int named = Measure.namedIn(printed);
      known = named == Measure.NONE ? named : named & ~Measure.goingAlong(named, printed);
      foreign = known;
    }
    return known;
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
                && !words.endAt(printed, i));
      }
      strange = known;
    }
    return known;
  }

  /**
   * What a printed label says, to be asked about labels of a form.
   *
   * @param printed normalised
   * @param words of the labels of its table
   */
  public static OtherMeasures of(String printed, LabelWords words) {
    return new OtherMeasures(printed, words);
  }

  /** Whether a normalised label says by itself that it is of another measure. */
  public static boolean isOther(String printed) {
    return (Measure.namedIn(printed) & Measure.APART) != Measure.NONE;
  }

  /** Whether a normalised label is that of a column that reports print beside those of the form. */
  public static boolean isBeside(String printed) {
    return (Measure.namedIn(printed) & Measure.BESIDE) != Measure.NONE;
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
    return (foreign() & ~words.goingWith(label)) != Measure.NONE;
  }

  /** Whether a normalised label names a measure that one of the form's does not go with. */
  public static boolean isOther(String printed, String label) {
    return of(printed, LabelWords.NONE).areNot(label);
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
    int meant = LAST_YEAR.stream().anyMatch(label::contains) ? year - 1 : year;
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
}
