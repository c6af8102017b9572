package io.github.nianbao.token.column;

import java.util.regex.Pattern;

/** The year that the label of a column may begin with, or be. */
final class LabelYear {

  /** What a year begins with. */
  private static final String CENTURY = "20";

  private static final Pattern YEAR = Pattern.compile("^20\\d{2}年度?");

  private static final String THIS_YEAR = "本年";

  private LabelYear() {}

  /** Whether a normalised label says a year and nothing else. */
  static boolean isAll(String label) {
    return !label.isEmpty() && without(label).isEmpty();
  }

  /** A label without the year that it begins with. */
  static String without(String printed) {
    return printed.startsWith(CENTURY) ? YEAR.matcher(printed).replaceFirst("") : printed;
  }

  /** The same, but one that says nothing but its year is that of this year. */
  static String ofAny(String printed) {
    String bare = without(printed);
    return bare.isEmpty() && !printed.isEmpty() ? THIS_YEAR : bare;
  }
}
