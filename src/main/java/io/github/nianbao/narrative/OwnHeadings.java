package io.github.nianbao.narrative;

import io.github.nianbao.page.Line;
import io.github.nianbao.token.Numerals;
import io.github.nianbao.token.Plain;
import io.github.nianbao.token.Spacing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a report whose sections no notice names, as those before 2019: whatever stands
 * behind 一、, 二、 and so on.
 */
final class OwnHeadings {

  /** An ordinal with its mark, and the words up to a mark that ends them. */
  private static final Pattern HEADING =
      Pattern.compile(
          "^([" + Numerals.SECTIONS + "七八九十]{1,2})[、.．](?<words>[^。;:]{2,30})(?<end>[。;:]|$)");

  private static final String ORDINALS = "一二三四五六七八九十";

  private OwnHeadings() {}

  /**
   * The headings in reading order, numbered from 1 on without a gap; of several such rows, as where
   * a contents page lists them, the longest, and of equal ones the last.
   *
   * @param tableLines indexes of lines that belong to tables
   */
  static List<Heading> of(List<Line> lines, BitSet tableLines) {
    List<Heading> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Heading heading = tableLines.get(i) ? null : at(lines.get(i).text(), i);
      if (heading != null) {
        all.add(heading);
      }
    }
    List<Heading> best = List.of();
    for (int start = 0; start < all.size(); start++) {
      if (all.get(start).ordinal() == 1) {
        List<Heading> row = rowFrom(all.subList(start, all.size()));
        best = row.size() >= best.size() ? row : best;
      }
    }
    return best;
  }

  /** The first heading and those that go on from it. */
  private static List<Heading> rowFrom(List<Heading> headings) {
    List<Heading> row = new ArrayList<>();
    for (Heading heading : headings) {
      if (heading.ordinal() == row.size() + 1) {
        row.add(heading);
      }
    }
    return row;
  }

  private static @Nullable Heading at(String text, int line) {
    Plain plain = Plain.of(text);
    Matcher matcher = HEADING.matcher(plain.text());
    if (!matcher.find()) {
      return null;
    }
    int ordinal = ordinal(matcher.group(1));
    int from = plain.sourceIndex(matcher.start("words"), text);
    int to = plain.sourceIndex(matcher.end("words"), text);
    String rest = text.substring(to).replaceFirst("^[\\s。；;：:]+", "");
    return new Heading(line, 1, ordinal, 0, 0, Spacing.tidy(text.substring(from, to)), rest);
  }

  /** From 1 to 19; 0 for what is no number. */
  private static int ordinal(String numerals) {
    int last = ORDINALS.indexOf(numerals.charAt(numerals.length() - 1)) + 1;
    if (numerals.length() == 1) {
      return last;
    }
    return numerals.charAt(0) == '十' ? ORDINALS.length() + last : 0;
  }
}
