package io.github.nianbao.token.figure;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Small digits that stand over or under the line of what they follow: the signs of notes, as ¹ and
 * ₁ are, whatever character was set for them.
 */
public final class RaisedDigits {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  /** A digit is small beside a glyph of which it has less than this share of the size. */
  private static final double SMALL = 0.87;

  /** How far off the line of that glyph, in sizes of it, the line of a note lies at least. */
  private static final double OFF_LINE = 0.1;

  /** How far behind it, in sizes of it, a note stands at most. */
  private static final double BEHIND = 1;

  /** How far above the lower end of the em box the line of writing lies, in font sizes. */
  private static final double BASELINE = 0.12;

  private RaisedDigits() {}

  /**
   * Some glyphs with the characters of raised and lowered digits in place of those that are set so.
   *
   * @param glyphs of a cell, in content order
   * @return the list itself where all are of one size, as nearly all are
   */
  public static List<Glyph> marked(List<Glyph> glyphs) {
    if (isOfOneSize(glyphs)) {
      return glyphs;
    }
    List<Glyph> marked = new ArrayList<>(glyphs.size());
    Glyph large = null;
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      boolean small = large != null && glyph.size() < SMALL * large.size();
      String note = small && large != null && last != null ? note(glyph, large, last) : null;
      marked.add(note == null ? glyph : glyph.withText(note));
      large = small ? large : glyph;
      last = glyph;
    }
    return marked;
  }

  private static boolean isOfOneSize(List<Glyph> glyphs) {
    for (int i = 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).size() != glyphs.get(0).size()) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a small digit is as a note.
   *
   * @param large the glyph before it that is not small
   * @param last the glyph before it
   * @return null where it is none
   */
  private static @Nullable String note(Glyph digit, Glyph large, Glyph last) {
    if (!isOneOfTen(digit)
        || digit.vertical()
        || large.vertical()
        || digit.turn() != large.turn()
        || last.turn() != large.turn()) {
      return null;
    }
    Box box = digit.turn().of(digit.box(), 0, 0);
    Box before = large.turn().of(large.box(), 0, 0);
    boolean beside =
        box.y0() < before.y1()
            && box.y1() > before.y0()
            && box.x0() - last.turn().of(last.box(), 0, 0).x1() <= BEHIND * large.size()
            && box.centerX() > before.centerX();
    double raised = before.y1() - BASELINE * large.size() - (box.y1() - BASELINE * digit.size());
    if (!beside || Math.abs(raised) < OFF_LINE * large.size()) {
      return null;
    }
    int value = digit.text().charAt(0) - '0';
    return (raised > 0 ? RAISED : LOWERED).substring(value, value + 1);
  }

  private static boolean isOneOfTen(Glyph glyph) {
    String text = glyph.text();
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }
}
