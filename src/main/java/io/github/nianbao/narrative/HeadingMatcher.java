package io.github.nianbao.narrative;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Marks;
import io.github.nianbao.token.Numerals;
import io.github.nianbao.token.Plain;
import io.github.nianbao.token.Spacing;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.label.PrefixMatch;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises a heading at the beginning of a text. */
final class HeadingMatcher {

  /**
   * The ordinal of a heading; a dash before 、 is a misread 一. Bracketed ordinals are none. Before
   * it may stand glyphs that are no characters: the spaces of an indent, where a font lacks them.
   */
  private static final Pattern ORDINAL =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "^[#*"
                  + Glyph.UNKNOWN
                  + "]*(?:第([%1$s])(?:部分|章|节)?[、.,:：,，。·]?|([%1$s])[、.,:：，。·､]?|([1-6])[、.]|([%2$s])、)",
              Numerals.SECTIONS,
              Marks.DASHES));

  /** What an ordinal may begin with, as printed; most lines are told apart by it. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "[\\s\\p{Zs}"
              + Glyph.UNKNOWN
              + "]*[#*＃＊第1-6１-６\\p{Pd}\u2E80-\u2FDF"
              + Numerals.SECTIONS
              + Marks.DASHES
              + "]");

  /** So many characters hold an ordinal and the label of a row after it. */
  private static final int BEGINNING = 40;

  /** A contents page: dots that lead to a page number, or the number alone. */
  private static final Pattern CONTENTS =
      Pattern.compile(
          "^(?:[.…·・‥_⋯"
              + Marks.DASHES
              + "]{2,}.*|[.…·・‥⋯]+[(\\[]?\\d+.*|[(\\[]?\\d{1,3}[)\\]]?)$");

  /** A sentence that lists the sections. */
  private static final Pattern LISTING =
      Pattern.compile("^[,，、;；]|^(?:以?及|和)[" + Numerals.SECTIONS.substring(1) + "]、\\S.*");

  /** What may part a heading from text in the same line. */
  private static final Pattern PARTED = Pattern.compile("^[。:：.;(（\\d“《].*");

  /** How much of a heading may be misprinted, where its ordinal fits and where it does not. */
  private static final double FITTING = 0.3;

  private static final double MISFIT = 0.12;

  /** What a product of a share and a length may be too small by. */
  private static final double ROUNDING = 1e-9;

  private HeadingMatcher() {}

  /**
   * The ordinal of a heading.
   *
   * @param value 1 to 6
   * @param end how much of the text it takes
   * @param certain whether it is written as a heading's ordinal usually is; without its separator
   *     it may be the first word of a sentence
   */
  private record Ordinal(int value, int end, boolean certain) {

    double allowed(int kind) {
      if (!certain) {
        return kind == value ? MISFIT : 0;
      }
      return kind == value ? FITTING : MISFIT;
    }
  }

  /** Whether neither a text nor one that goes on from it can begin with a heading. */
  static boolean isNone(String text) {
    Matcher begins = BEGINS.matcher(text);
    if (!begins.lookingAt()) {
      // A line without any character that is known begins nothing.
      return !begins.hitEnd() || text.indexOf(Glyph.UNKNOWN) >= 0;
    }
    String beginning = Plain.of(text.substring(0, Math.min(text.length(), BEGINNING))).text();
    Matcher matcher = ORDINAL.matcher(beginning);
    if (!matcher.lookingAt()) {
      return !matcher.hitEnd();
    }
    String words = beginning.substring(matcher.end());
    return rowLabel(words) || (!matcher.hitEnd() && !mayBeHeading(ordinal(matcher), words));
  }

  /** Whether some words, or those and what comes after them, may be a heading with an ordinal. */
  private static boolean mayBeHeading(Ordinal ordinal, String words) {
    List<List<String>> headings = Wordings.get().headings();
    for (int kind = 1; kind <= headings.size(); kind++) {
      for (String variant : headings.get(kind - 1)) {
        int most = (int) (ordinal.allowed(kind) * variant.length());
        // However the words go on, these characters are to be found in those that are here.
        int here = Math.min(variant.length(), words.length() - most);
        if (here <= 0 || PrefixMatch.of(variant.substring(0, here), words, most).cost() <= most) {
          return true;
        }
      }
    }
    return false;
  }

  /** The heading a text begins with; null where there is none. */
  static @Nullable Heading match(String text, int line, int lines) {
    if (!BEGINS.matcher(text).lookingAt()) {
      return null;
    }
    Plain plain = Plain.of(text);
    Ordinal ordinal = ordinal(plain.text());
    if (ordinal == null || rowLabel(plain.text().substring(ordinal.end))) {
      return null;
    }
    String words = plain.text().substring(ordinal.end);
    Heading best = null;
    double bestShare = 1;
    int bestLength = 0;
    List<List<String>> headings = Wordings.get().headings();
    for (int kind = 1; kind <= headings.size(); kind++) {
      for (String variant : headings.get(kind - 1)) {
        // One that costs more than the best so far is not looked at to its end.
        double allowed = Math.min(ordinal.allowed(kind), bestShare);
        int most = (int) (allowed * variant.length() + ROUNDING);
        PrefixMatch match = PrefixMatch.of(variant, words, most);
        double share = (double) match.cost() / variant.length();
        boolean better = share < bestShare || (share == bestShare && match.length() > bestLength);
        if (better
            && share <= ordinal.allowed(kind)
            && acceptable(words.substring(match.length()), match, kind == ordinal.value)) {
          int from = plain.sourceIndex(ordinal.end, text);
          int to = plain.sourceIndex(ordinal.end + match.length(), text);
          String printed = Spacing.tidy(text.substring(from, to));
          String rest = text.substring(to).replaceFirst("^[\\s。.:：;；]+", "");
          best = new Heading(line, lines, ordinal.value, kind, match.cost(), printed, rest);
          bestShare = share;
          bestLength = match.length();
        }
      }
    }
    return best;
  }

  private static @Nullable Ordinal ordinal(String plain) {
    Matcher matcher = ORDINAL.matcher(plain);
    return matcher.find() ? ordinal(matcher) : null;
  }

  private static Ordinal ordinal(Matcher matcher) {
    int end = matcher.end();
    if (matcher.group(1) != null) {
      return new Ordinal(Numerals.value(matcher.group(1).charAt(0)), end, true);
    }
    if (matcher.group(2) != null) {
      boolean separated = end > matcher.end(2);
      return new Ordinal(Numerals.value(matcher.group(2).charAt(0)), end, separated);
    }
    boolean dash = matcher.group(3) == null;
    return new Ordinal(dash ? 1 : Integer.parseInt(matcher.group(3)), end, false);
  }

  private static boolean rowLabel(String words) {
    for (String label : Wordings.get().rowLabels()) {
      int most = label.length() / 4;
      if (PrefixMatch.of(label, words, most).cost() <= most) {
        return true;
      }
    }
    return false;
  }

  private static boolean acceptable(String rest, PrefixMatch match, boolean fitting) {
    if (rest.isEmpty()) {
      return true;
    }
    if (CONTENTS.matcher(rest).find() || LISTING.matcher(rest).find()) {
      return false;
    }
    return PARTED.matcher(rest).find() || (match.cost() == 0 && fitting);
  }
}
