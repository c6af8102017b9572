package io.github.nianbao.narrative.title;

import io.github.nianbao.token.Numerals;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text from which the year was taken out.
 *
 * @param text what is left, simplified
 * @param printed what is left, as printed; as long as {@code text}
 * @param year null where there was none
 * @param position where the year stood in what is left; -1 where there was none
 */
record YearText(String text, String printed, @Nullable Integer year, int position) {

  private static final String ZERO = "〇○零◯ΟОO0o";

  /**
   * A year, but not the first part of a date, in figures or Chinese numerals, with its brackets.
   */
  private static final Pattern YEAR =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "[(\\[〔【]?(?:(?<!\\d)(20\\d{2})(?!\\d|年?\\d{1,2}月|[./-]\\d)"
                  + "|(二[%1$s][%1$s%2$s]{2})(?!年[%2$s十]+月))(?:年度|年)?[)\\]〕】]?",
              ZERO,
              Numerals.DIGITS));

  /** Takes the last year out of a text and its printed form, which are of the same length. */
  static YearText takeOut(String text, String printed) {
    Matcher matcher = YEAR.matcher(text);
    int start = -1;
    int end = -1;
    Integer year = null;
    while (matcher.find()) {
      start = matcher.start();
      end = matcher.end();
      year =
          matcher.group(1) == null ? chinese(matcher.group(2)) : Integer.valueOf(matcher.group(1));
    }
    if (year == null) {
      return new YearText(text, printed, null, -1);
    }
    return new YearText(
        text.substring(0, start) + text.substring(end),
        printed.substring(0, start) + printed.substring(end),
        year,
        start);
  }

  private static int chinese(String numerals) {
    int value = 0;
    for (int i = 0; i < numerals.length(); i++) {
      value = value * 10 + Numerals.value(numerals.charAt(i));
    }
    return value;
  }
}
