package io.github.nianbao.layout.region;

import io.github.nianbao.line.LineGrouping;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.token.Marks;
import java.util.List;

/** A glance at a page: whether figures lie on it as they do in a table, with no words after. */
public final class LoneFigures {

  /** A row of 三 has more; in running text as many numbers may lie at the ends of lines. */
  private static final int IN_TEXT = 5;

  /** Words that lie further from a figure than this, in font sizes, are no part of its text. */
  private static final double APART = 0.5;

  /** And a figure that lies further away than this is another one. */
  private static final double NEXT_CELL = 0.05;

  private static final String FIGURES = "0123456789/\\无無" + Marks.LONG_DASHES + Marks.DASHES;

  private LoneFigures() {}

  /** Whether more figures or marks than running text has lie alone on a page. */
  public static boolean on(Page page) {
    List<Glyph> glyphs = page.glyphs();
    int count = 0;
    for (int i = 0; i < glyphs.size() && count <= IN_TEXT; i++) {
      Glyph glyph = glyphs.get(i);
      if (isFigure(glyph) && (i + 1 == glyphs.size() || ends(glyph, glyphs.get(i + 1)))) {
        count++;
      }
    }
    return count > IN_TEXT;
  }

  private static boolean isFigure(Glyph glyph) {
    return FIGURES.indexOf(glyph.text().charAt(0)) >= 0;
  }

  /** Whether what was drawn next is no more of a figure and no word of its text. */
  private static boolean ends(Glyph figure, Glyph next) {
    double space = next.box().x0() - figure.box().x1();
    double aside = next.box().centerY() - figure.box().centerY();
    return Math.abs(space) > (isFigure(next) ? NEXT_CELL : APART) * figure.size()
        || Math.abs(aside) > LineGrouping.WRITING.reach(figure.size());
  }
}
