package io.github.nianbao.page;

import java.util.List;
import java.util.function.Predicate;

/** Rebuilds the lines of running text from the glyphs of a page. */
public final class LineReader {

  private LineReader() {}

  /**
   * The lines of running text, from the top of the page.
   *
   * <p>The order in which the glyphs were drawn does not matter. What is set vertically or turned
   * is left out. Full-width punctuation is given back its full width.
   *
   * @param page a page as it is read
   * @param running whether a glyph is running text; false for what belongs to a table or to the
   *     page furniture
   * @return lines with their page, place and font size; none for a page without running text
   */
  public static List<Line> lines(Page page, Predicate<Glyph> running) {
    return GlyphRows.of(page, running).stream().map(row -> row.line(page.number())).toList();
  }
}
