package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.font.CharacterForms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Which way writing runs. */
final class WritingDirection {

  /** A figure weighs as much as so many labels. */
  private static final int FIGURE = 5;

  /**
   * The slope up to which a baseline may rise and still lie along a side of the page: 15 degrees.
   */
  private static final double MAXIMUM_SLOPE = 0.27;

  private WritingDirection() {}

  /**
   * What sets a glyph upright, as its baseline says: that of a vertical font, too, lies across the
   * way its glyphs are set.
   *
   * @param glyphToPage from glyph space to the displayed page
   * @return null for a glyph that lies aslant, as those of a watermark do
   */
  static @Nullable Rotation upright(Affine glyphToPage) {
    double x = glyphToPage.a();
    double y = glyphToPage.b();
    if (Math.abs(y) <= MAXIMUM_SLOPE * Math.abs(x)) {
      return x > 0 ? Rotation.NONE : Rotation.HALF;
    }
    if (Math.abs(x) <= MAXIMUM_SLOPE * Math.abs(y)) {
      return y > 0 ? Rotation.COUNTERCLOCKWISE : Rotation.CLOCKWISE;
    }
    return null;
  }

  /** A displayed page, set upright. A digit that then stands on its head may be read as another. */
  static Page upright(Page displayed) {
    Page page = displayed.turned(upright(displayed.glyphs()));
    List<Ink> ink = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (glyph.turn() == Rotation.HALF && GlyphBoxes.isOfFigure(glyph.text())) {
        ink.add(new Ink(glyph.box(), Ink.Kind.HALF_HIDDEN));
      }
    }
    if (ink.isEmpty()) {
      return page;
    }
    ink.addAll(page.ink());
    return page.withInk(ink);
  }

  /**
   * What sets a displayed page upright. Most of its glyphs decide; but the labels of a table may be
   * turned to fit its columns and outnumber what is upright, while its figures are printed as the
   * page is to be read: so the figures, where there are many, must not contradict.
   */
  static Rotation upright(List<Glyph> glyphs) {
    Rotation majority = majority(glyphs, glyph -> 1);
    boolean certain =
        majority == Rotation.NONE
            || majority
                == majority(glyphs, glyph -> CharacterForms.isDigit(glyph.text()) ? FIGURE : 1);
    return certain ? majority : Rotation.NONE;
  }

  /** What more than half speaks for. */
  private static Rotation majority(List<Glyph> glyphs, ToIntFunction<Glyph> weight) {
    int sum = 0;
    for (Glyph glyph : glyphs) {
      sum += weight.applyAsInt(glyph);
    }
    for (Rotation turn : Rotation.values()) {
      int share = 0;
      for (Glyph glyph : glyphs) {
        share += glyph.turn() == turn ? weight.applyAsInt(glyph) : 0;
      }
      if (share * 2 > sum) {
        return turn;
      }
    }
    return Rotation.NONE;
  }
}
