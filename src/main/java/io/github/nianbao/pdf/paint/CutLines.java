package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of figures that a page break cuts through: some programs print such a line on both pages,
 * the upper half of it at the foot of the first and the lower half at the head of the next. Both
 * pages have its text at the same places across, and together they show all of it.
 */
final class CutLines {

  /** Where the foot of a page begins, and where its head ends, as shares of its height. */
  private static final double FOOT = 0.85;

  private static final double HEAD = 0.15;

  /** The same glyph lies no further aside on the next page, in points. */
  private static final double SAME = 0.5;

  private CutLines() {}

  /**
   * The pages with each such line on the second of its pages alone, where nothing of it counts as
   * hidden.
   *
   * @param pages in order
   */
  static List<Page> joined(List<Page> pages) {
    List<Page> joined = new ArrayList<>(pages);
    for (int i = 1; i < joined.size(); i++) {
      List<Glyph> upper = halves(joined.get(i - 1), FOOT, 1);
      List<Glyph> lower = upper.isEmpty() ? List.of() : halves(joined.get(i), 0, HEAD);
      if (!upper.isEmpty() && areSame(upper, lower)) {
        double down = lower.get(0).box().y0() - upper.get(0).box().y0();
        Page first = cut(joined.get(i - 1), upper);
        joined.set(i - 1, first.withGlyphs(printedOnce(first, joined.get(i), down)));
        joined.set(i, cut(joined.get(i), lower));
      }
    }
    return joined;
  }

  /** The half hidden glyphs of a part of a page, from the left; none where they make two lines. */
  private static List<Glyph> halves(Page page, double from, double to) {
    List<Ink> stains =
        page.ink().stream()
            .filter(stain -> stain.kind() == Ink.Kind.HALF_HIDDEN)
            .filter(stain -> stain.box().centerY() > from * page.height())
            .filter(stain -> stain.box().centerY() < to * page.height())
            .toList();
    if (stains.isEmpty()) {
      return List.of();
    }
    List<Glyph> halves =
        page.glyphs().stream()
            .filter(glyph -> stains.stream().anyMatch(s -> s.box().equals(glyph.box())))
            .sorted(Comparator.comparingDouble(glyph -> glyph.box().x0()))
            .toList();
    boolean line =
        halves.stream()
            .allMatch(
                glyph ->
                    Math.abs(glyph.box().centerY() - halves.get(0).box().centerY())
                        < glyph.size() / 2);
    return line ? halves : List.of();
  }

  private static boolean areSame(List<Glyph> upper, List<Glyph> lower) {
    boolean same = upper.size() == lower.size();
    for (int i = 0; same && i < upper.size(); i++) {
      same = isTwin(upper.get(i), lower.get(i));
    }
    return same;
  }

  private static boolean isTwin(Glyph one, Glyph other) {
    return one.text().equals(other.text())
        && Math.abs(one.box().x0() - other.box().x0()) < SAME
        && Math.abs(one.size() - other.size()) < SAME;
  }

  /** The glyphs of a page that the next one does not have as well, so much further down. */
  private static List<Glyph> printedOnce(Page page, Page next, double down) {
    List<Glyph> head =
        next.glyphs().stream()
            .filter(glyph -> glyph.box().centerY() < HEAD * next.height())
            .toList();
    return page.glyphs().stream()
        .filter(
            glyph ->
                glyph.box().centerY() < FOOT * page.height()
                    || head.stream()
                        .noneMatch(
                            other ->
                                isTwin(glyph, other)
                                    && Math.abs(other.box().y0() - glyph.box().y0() - down) < SAME))
        .toList();
  }

  /** A page on which some glyphs are cut, and not hidden in part by something that lies on it. */
  private static Page cut(Page page, List<Glyph> some) {
    return page.withInk(
        page.ink().stream()
            .map(
                stain ->
                    stain.kind() == Ink.Kind.HALF_HIDDEN
                            && some.stream().anyMatch(glyph -> glyph.box().equals(stain.box()))
                        ? new Ink(stain.box(), Ink.Kind.CUT)
                        : stain)
            .toList());
  }
}
