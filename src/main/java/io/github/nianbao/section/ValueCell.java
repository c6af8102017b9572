package io.github.nianbao.section;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Turn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one slice of a column of figures.
 *
 * @param glyphs in content order
 * @param box the cell, or the part of the column the slice covers; null where its edges are not
 *     known
 * @param shared whether the cell reaches over other columns or rows as well
 */
record ValueCell(List<Glyph> glyphs, @Nullable Box box, boolean shared) {

  /** How much larger one figure of a cell may be than another; more is none of the cell's print. */
  private static final double UNEVEN = 1.4;

  boolean hasDigit() {
    for (Glyph glyph : glyphs) {
      if (isDigit(glyph)) {
        return true;
      }
    }
    return false;
  }

  static boolean isDigit(Glyph glyph) {
    return Character.isDigit(glyph.text().codePointAt(0));
  }

  /** Whether figures of such different sizes or directions stand in it that they are not one. */
  boolean uneven() {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    Turn turn = null;
    for (Glyph glyph : glyphs) {
      if (isDigit(glyph)) {
        if (turn != null && turn != glyph.turn()) {
          return true;
        }
        turn = glyph.turn();
        least = Math.min(least, glyph.size());
        most = Math.max(most, glyph.size());
      }
    }
    return most > UNEVEN * least;
  }
}
