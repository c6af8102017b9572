package io.github.nianbao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What is drawn on a page, found by height. */
final class InkSheet {

  /** A line of this length, in points, is no stroke of a digit. */
  private static final double LONG = 36;

  // Between these parts of the em box, from the top, a line strikes a glyph out.
  private static final double STRIKE_FROM = 0.3;
  private static final double STRIKE_TO = 0.72;

  private final double width;
  private final Layer<Ink> ink;
  private final Layer<RulingLine> across;
  private final Layer<RulingLine> upwards;

  InkSheet(Page page) {
    width = page.width();
    ink = Layer.of(page.ink(), stain -> true, stain -> stain.box().centerY());
    across =
        Layer.of(
            page.rules(),
            rule -> rule.horizontal() && rule.source() != RulingLine.Source.FILL_EDGE,
            RulingLine::y0);
    upwards =
        Layer.of(
            page.rules(),
            rule ->
                !rule.horizontal()
                    && rule.length() < LONG
                    && rule.source() != RulingLine.Source.FILL_EDGE,
            rule -> (rule.y0() + rule.y1()) / 2);
  }

  /** The lines across that lie as high as the middle of a glyph. */
  List<RulingLine> across(Glyph glyph) {
    Box box = glyph.box();
    return across.between(
        box.y0() + STRIKE_FROM * box.height(), box.y0() + STRIKE_TO * box.height());
  }

  double width() {
    return width;
  }

  boolean hasInk() {
    return !ink.things.isEmpty();
  }

  /** The stains whose middle lies between two heights. */
  List<Ink> ink(double from, double to) {
    return ink.between(from, to);
  }

  /** The lines across between two heights. */
  List<RulingLine> across(double from, double to) {
    return across.between(from, to);
  }

  /** The short lines upwards whose middle lies between two heights. */
  List<RulingLine> upwards(double from, double to) {
    return upwards.between(from, to);
  }

  /** Things in the order of their heights. */
  private static final class Layer<T> {
    private final List<T> things;
    private final double[] heights;

    private Layer(List<T> things, double[] heights) {
      this.things = things;
      this.heights = heights;
    }

    static <T> Layer<T> of(List<T> some, Predicate<T> such, ToDoubleFunction<T> height) {
      List<T> things = new ArrayList<>(some.stream().filter(such).toList());
      things.sort(Comparator.comparingDouble(height));
      return new Layer<>(things, things.stream().mapToDouble(height).toArray());
    }

    /** What lies between two heights. */
    List<T> between(double from, double to) {
      if (heights.length == 0) {
        return List.of();
      }
      int first = insertion(from);
      return things.subList(first, Math.max(first, insertion(to)));
    }

    private int insertion(double height) {
      int index = Arrays.binarySearch(heights, height);
      return index >= 0 ? index : -index - 1;
    }
  }
}
