package io.github.nianbao.token.figure;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.NoteDigits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Small digits that stand over or under the line of what they follow: the signs of notes, as ¹ and
 * ₁ are, whatever character was set for them.
 */
public final class RaisedDigits {

  /** A digit is small beside a glyph of which it has less than this share of the size. */
  private static final double SMALL = 0.87;

  /** How far off the line of that glyph, in sizes of it, the line of a note lies at least. */
  private static final double OFF_LINE = 0.1;

  /** How far behind what stands before it, in sizes of that glyph, a note stands at most. */
  private static final double BEHIND = 1;

  /** How far above the lower end of the em box the line of writing lies, in font sizes. */
  private static final double BASELINE = 0.12;

  /** A note has fewer digits, and signs between them. */
  private static final int LONGEST_NOTE = 8;

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
    int[] fromLeft =
        IntStream.range(0, glyphs.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> upright(glyphs.get(i)).x0()))
            .mapToInt(i -> i)
            .toArray();
    List<Glyph> marked = new ArrayList<>(glyphs);
    for (int i = 1; i < fromLeft.length; i++) {
      Glyph digit = glyphs.get(fromLeft[i]);
      if (isOneOfTen(digit)) {
        String note = note(digit, before(digit, glyphs, fromLeft, i));
        if (note != null) {
          marked.set(fromLeft[i], digit.withText(note));
        }
      }
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

  private static Box upright(Glyph glyph) {
    return glyph.turn().of(glyph.box(), 0, 0);
  }

  /** The glyph that a small digit follows, with others of the same note between; null for none. */
  private static @Nullable Glyph before(
      Glyph digit, List<Glyph> glyphs, int[] fromLeft, int index) {
    Box box = upright(digit);
    double x = box.x0();
    for (int i = index - 1; i >= Math.max(0, index - LONGEST_NOTE); i--) {
      Glyph other = glyphs.get(fromLeft[i]);
      Box left = upright(other);
      boolean beside =
          other.turn() == digit.turn()
              && !other.vertical()
              && left.y0() < box.y1()
              && left.y1() > box.y0();
      if (beside && x - left.x1() > BEHIND * other.size()) {
        return null;
      }
      if (beside && digit.size() < SMALL * other.size()) {
        return other;
      }
      x = beside ? left.x0() : x;
    }
    return null;
  }

  /** What a digit is as the note behind a larger glyph; null where it is none. */
  private static @Nullable String note(Glyph digit, @Nullable Glyph large) {
    if (large == null || digit.vertical()) {
      return null;
    }
    double raised =
        upright(large).y1()
            - BASELINE * large.size()
            - (upright(digit).y1() - BASELINE * digit.size());
    if (Math.abs(raised) < OFF_LINE * large.size()) {
      return null;
    }
    int value = digit.text().charAt(0) - '0';
    return raised > 0 ? NoteDigits.raised(value) : NoteDigits.lowered(value);
  }

  private static boolean isOneOfTen(Glyph glyph) {
    String text = glyph.text();
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }
}
