package io.github.nianbao.mutation;

import io.github.nianbao.page.Rotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Small digits that stand off the line of what they follow: the signs of notes beside a figure,
 * which are no digits of it.
 */
final class SmallDigits {

  /** Of the size of what it follows the sign of a note has at most this share. */
  private static final double NOTE = 0.75;

  /** From this share on a digit is one of the figure; nobody can say what is between. */
  private static final double DIGIT = 0.87;

  /** How far off the line of what it follows, in sizes of that, a note stands at least. */
  private static final double OFF_LINE = 0.1;

  /** How far above the lower end of its em box the line of a digit lies, in font sizes. */
  private static final double BASELINE = 0.12;

  private SmallDigits() {}

  /** Those among what stands in a cell, with those of which nobody can say whether they are. */
  static List<Ink> of(List<Ink> inside) {
    return inside.stream().filter(ink -> isOff(ink, before(ink, inside), DIGIT)).toList();
  }

  /**
   * The figure beside them.
   *
   * @param cell it stands in
   * @param inside what stands there
   * @param small the small digits of that
   * @return {@link Print#OPEN} where they do not stand behind all of it, or it is not as it was
   */
  static String figure(TrueCell cell, List<Ink> inside, List<Ink> small) {
    List<Ink> rest = new ArrayList<>(inside);
    rest.removeAll(small);
    double end = rest.stream().filter(Ink::digit).mapToDouble(Ink::x).max().orElse(0);
    boolean plain =
        cell.own().containsAll(inside)
            && inside.stream().noneMatch(Ink::altered)
            && inside.stream().allMatch(ink -> ink.glyph().turn() == Rotation.NONE)
            && small.stream().allMatch(ink -> isOff(ink, before(ink, inside), NOTE))
            && small.stream().allMatch(ink -> ink.x() > end)
            && rest.stream().allMatch(ink -> Math.abs(ink.y() - rest.get(0).y()) < 1);
    rest.sort(Comparator.comparingDouble(Ink::x));
    String text = text(rest).replaceAll("[^\\d.]+$", "");
    return plain && text.matches("\\d+(\\.\\d+)?")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : Print.OPEN;
  }

  private static String text(List<Ink> inks) {
    StringBuilder text = new StringBuilder();
    inks.forEach(ink -> text.append(ink.glyph().text()));
    return text.toString();
  }

  /** The nearest larger sign that a digit follows in its line; null for none. */
  private static @Nullable Ink before(Ink digit, List<Ink> inside) {
    return inside.stream()
        .filter(
            ink ->
                ink.x() < digit.x()
                    && ink.glyph().size() * DIGIT > digit.glyph().size()
                    && ink.glyph().box().y0() < digit.glyph().box().y1()
                    && ink.glyph().box().y1() > digit.glyph().box().y0())
        .max(Comparator.comparingDouble(Ink::x))
        .orElse(null);
  }

  private static boolean isOff(Ink digit, @Nullable Ink large, double share) {
    return large != null
        && digit.digit()
        && digit.glyph().size() <= share * large.glyph().size()
        && Math.abs(line(digit) - line(large)) >= OFF_LINE * large.glyph().size();
  }

  private static double line(Ink ink) {
    return ink.glyph().box().y1() - BASELINE * ink.glyph().size();
  }
}
