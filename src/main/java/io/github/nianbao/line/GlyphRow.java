package io.github.nianbao.line;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Glyphs of a page that stand beside each other, from left to right. */
public final class GlyphRow {

  /** A gap of this share of the font size between two figures or words is a space. */
  private static final double SPACE = 0.25;

  /** Punctuation whose full-width form NFKC has narrowed. */
  private static final String NARROWED = "!(),.:;?~";

  /** A full-width character's advance is hardly less than its font size. */
  private static final double FULL_WIDTH = 0.85;

  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  /** All glyphs of the page, in content order. */
  private final List<Glyph> page;

  /** Those of the row among them, at least one. */
  private final int[] places;

  private final double founderY;
  private @Nullable Line line;

  /**
   * @param page all glyphs of a page, in content order
   * @param places those of the row among them, at least one, in any order
   * @param founderY the centre of that which the others stand beside, in points
   */
  GlyphRow(List<Glyph> page, int[] places, double founderY) {
    this.page = page;
    this.places = fromLeft(page, places);
    this.founderY = founderY;
  }

  private static int[] fromLeft(List<Glyph> page, int[] places) {
    for (int i = 1; i < places.length; i++) {
      double left = page.get(places[i - 1]).box().x0();
      if (Double.compare(page.get(places[i]).box().x0(), left) < 0) {
        return IntStream.of(places)
            .boxed()
            .sorted(Comparator.comparingDouble(place -> page.get(place).box().x0()))
            .mapToInt(place -> place)
            .toArray();
      }
    }
    return places;
  }

  double founderY() {
    return founderY;
  }

  /** The places of its glyphs among all of the page, from left to right. Not to be changed. */
  public int[] places() {
    return places;
  }

  private Glyph glyph(int index) {
    return page.get(places[index]);
  }

  private List<Glyph> glyphs() {
    return IntStream.of(places).mapToObj(page::get).toList();
  }

  /** How many of its glyphs are such. */
  int count(Predicate<Glyph> such) {
    int count = 0;
    for (int place : places) {
      count += such.test(page.get(place)) ? 1 : 0;
    }
    return count;
  }

  public Box box() {
    return Box.around(glyphs(), Glyph::box);
  }

  /** The font size of most of its glyphs. */
  public double size() {
    double first = glyph(0).size();
    if (count(glyph -> glyph.size() == first) == places.length) {
      return first;
    }
    Map<Double, Integer> counts = new HashMap<>();
    glyphs().forEach(glyph -> counts.merge(glyph.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  /** The widest gap between neighbours, in points; 0 for a single glyph. */
  public double widestGap() {
    double widest = 0;
    for (int i = 1; i < places.length; i++) {
      widest = Math.max(widest, glyph(i).box().x0() - glyph(i - 1).box().x1());
    }
    return widest;
  }

  /**
   * The row cut at its wide gaps.
   *
   * @param gap what neighbours of one part stand apart at most, in font sizes
   */
  public List<GlyphRow> parts(double gap) {
    List<GlyphRow> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= places.length; i++) {
      if (i == places.length
          || glyph(i).box().x0() - glyph(i - 1).box().x1() > gap * glyph(i).size()) {
        parts.add(new GlyphRow(page, Arrays.copyOfRange(places, start, i), founderY));
        start = i;
      }
    }
    return parts;
  }

  /**
   * Whether both are lone glyphs set downwards.
   *
   * @param pitch how far apart they stand at most, in font sizes
   */
  boolean isOver(GlyphRow lower, double pitch) {
    if (places.length > 1 || lower.places.length > 1) {
      return false;
    }
    Glyph own = glyph(0);
    Box next = lower.glyph(0).box();
    return Math.abs(own.box().centerX() - next.centerX()) < own.size() / 2
        && next.centerY() - own.box().centerY() < pitch * own.size();
  }

  public String text() {
    StringBuilder text = new StringBuilder(places.length);
    for (int i = 0; i < places.length; i++) {
      if (i > 0 && isSpaceBefore(i)) {
        text.append(' ');
      }
      text.append(printed(glyph(i)));
    }
    return text.toString();
  }

  /** The row as a line of running text, made once. */
  Line line(int pageNumber) {
    Line known = line;
    if (known == null) {
      known = new Line(text(), pageNumber, box(), size());
      line = known;
    }
    return known;
  }

  private boolean isSpaceBefore(int index) {
    Glyph left = glyph(index - 1);
    Glyph right = glyph(index);
    if (!Scripts.latin(left.text()) || !Scripts.latin(right.text())) {
      return false;
    }
    double size = Math.min(left.size(), right.size());
    return isSpaceDrawn(index) || right.box().x0() - left.box().x1() > SPACE * size;
  }

  /** A drawn space is known between neighbours in content order only, whichever came first. */
  private boolean isSpaceDrawn(int index) {
    int left = places[index - 1];
    int right = places[index];
    return (right == left + 1 && page.get(right).spaceBefore())
        || (left == right + 1 && page.get(left).spaceBefore());
  }

  private static String printed(Glyph glyph) {
    String text = glyph.text();
    boolean wide =
        text.length() == 1
            && NARROWED.indexOf(text.charAt(0)) >= 0
            && glyph.box().width() >= FULL_WIDTH * glyph.size();
    return wide ? String.valueOf((char) (text.charAt(0) + FULL_WIDTH_OFFSET)) : text;
  }
}
