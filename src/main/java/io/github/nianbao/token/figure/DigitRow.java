package io.github.nianbao.token.figure;

import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Digits that follow one another in content order and stand beside one another, as those of most
 * figures do.
 *
 * @param width from the first to the last, in points
 * @param gaps the free room between them, in font sizes
 */
public record DigitRow(double width, List<Double> gaps) {

  /** The rows of digits of a cell. */
  public static List<DigitRow> of(List<Glyph> glyphs) {
    List<DigitRow> rows = new ArrayList<>();
    List<Double> gaps = new ArrayList<>();
    Digit first = null;
    Digit last = null;
    for (Glyph glyph : glyphs) {
      Digit digit = glyph.isDigit() ? Digit.of(glyph) : null;
      boolean goesOn =
          digit != null && last != null && last.isBeside(digit) && last.isInLine(digit);
      if (first != null && last != null && !goesOn) {
        rows.add(new DigitRow(last.to() - first.from(), List.copyOf(gaps)));
        gaps.clear();
        first = null;
      }
      if (goesOn && digit != null && last != null) {
        gaps.add(last.gap(digit));
      }
      first = first == null ? digit : first;
      last = digit;
    }
    if (first != null && last != null) {
      rows.add(new DigitRow(last.to() - first.from(), List.copyOf(gaps)));
    }
    return rows;
  }
}
