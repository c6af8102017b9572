package io.github.nianbao.table;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
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
public record ValueCell(List<Glyph> glyphs, @Nullable Box box, boolean shared) {

  public boolean hasDigit() {
    for (Glyph glyph : glyphs) {
      if (isDigit(glyph)) {
        return true;
      }
    }
    return false;
  }

  public static boolean isDigit(Glyph glyph) {
    return Character.isDigit(glyph.text().codePointAt(0));
  }
}
