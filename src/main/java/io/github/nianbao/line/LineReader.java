package io.github.nianbao.line;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Rotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Rebuilds the lines of running text from the glyphs of a page, whose rows are found once. */
public final class LineReader {

  private final Page page;
  private final List<GlyphRow> rows;

  private LineReader(Page page, List<GlyphRow> rows) {
    this.page = page;
    this.rows = rows;
  }

  /**
   * For a page as it is read.
   *
   * <p>The order in which the glyphs were drawn does not matter. What is set vertically or turned
   * is left out.
   */
  public static LineReader of(Page page) {
    List<Glyph> glyphs = page.glyphs();
    int[] upright = new int[glyphs.size()];
    int count = 0;
    for (int i = 0; i < upright.length; i++) {
      Glyph glyph = glyphs.get(i);
      if (!glyph.vertical() && glyph.turn() == Rotation.NONE) {
        upright[count++] = i;
      }
    }
    return new LineReader(page, GlyphRows.of(glyphs, Arrays.copyOf(upright, count)));
  }

  /** All rows of upright horizontal writing, from the top. */
  public List<GlyphRow> rows() {
    return GlyphRows.withoutColumns(rows);
  }

  /**
   * The lines of running text, from the top of the page. Full-width punctuation is given back its
   * full width.
   *
   * @param running whether a glyph is running text; false for what belongs to a table or to the
   *     page furniture
   * @return lines with their page, place and font size; none for a page without running text
   */
  public List<Line> lines(Predicate<Glyph> running) {
    List<GlyphRow> text = new ArrayList<>();
    List<GlyphRow> mixed = new ArrayList<>();
    for (GlyphRow row : rows) {
      int count = row.count(running);
      if (count == row.places().length) {
        text.add(row);
      } else if (count > 0) {
        mixed.add(row);
      }
    }
    if (!mixed.isEmpty()) {
      // What is running text in rows of something else makes rows of its own.
      int[] places =
          mixed.stream()
              .flatMapToInt(row -> IntStream.of(row.places()))
              .filter(place -> running.test(page.glyphs().get(place)))
              .sorted()
              .toArray();
      text.addAll(GlyphRows.of(page.glyphs(), places));
      text.sort(Comparator.comparingDouble(GlyphRow::founderY));
    }
    return GlyphRows.withoutColumns(text).stream().map(row -> row.line(page.number())).toList();
  }
}
