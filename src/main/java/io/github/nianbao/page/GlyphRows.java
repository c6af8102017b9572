package io.github.nianbao.page;

import io.github.nianbao.page.GlyphRow.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Groups the glyphs of a page into rows by where they stand, not by the order in which they were
 * drawn: a print may be drawn backwards or in any order.
 */
final class GlyphRows {

  /** Glyphs in a column that are no further apart than this, in font sizes, are set downwards. */
  private static final double COLUMN_PITCH = 1.8;

  private static final int COLUMN_LENGTH = 3;

  private GlyphRows() {}

  /** The rows of upright horizontal writing, from the top. */
  static List<GlyphRow> of(Page page, Predicate<Glyph> wanted) {
    List<Placed> glyphs = new ArrayList<>();
    for (int i = 0; i < page.glyphs().size(); i++) {
      Glyph glyph = page.glyphs().get(i);
      if (!glyph.vertical() && glyph.turn() == Turn.NONE && wanted.test(glyph)) {
        glyphs.add(new Placed(glyph, i));
      }
    }
    return withoutColumns(group(glyphs));
  }

  /**
   * The largest glyphs found the rows, and the others join the row whose founder they stand beside:
   * so a superscript joins its line and not the line above.
   */
  private static List<GlyphRow> group(List<Placed> glyphs) {
    List<Placed> bySize = bySize(glyphs);
    NavigableMap<Double, List<Placed>> rows = new TreeMap<>();
    Map.@Nullable Entry<Double, List<Placed>> row = null;
    for (Placed placed : bySize) {
      double y = placed.box().centerY();
      // Most glyphs stand at the very place of the one before them.
      row = row != null && row.getKey() == y ? row : nearest(rows, y);
      if (row != null && beside(row.getValue().get(0), row.getKey(), y)) {
        row.getValue().add(placed);
      } else {
        row = Map.entry(y, new ArrayList<>(List.of(placed)));
        rows.put(y, row.getValue());
      }
    }
    return rows.values().stream().map(GlyphRow::new).toList();
  }

  /** Glyphs from the largest; most pages have few that are not in that order. */
  private static List<Placed> bySize(List<Placed> glyphs) {
    for (int i = 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).glyph().size() > glyphs.get(i - 1).glyph().size()) {
        List<Placed> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble((Placed p) -> -p.glyph().size()));
        return sorted;
      }
    }
    return glyphs;
  }

  private static boolean beside(Placed founder, double rowCenter, double y) {
    return Math.abs(rowCenter - y) < founder.glyph().size() / 2;
  }

  private static Map.@Nullable Entry<Double, List<Placed>> nearest(
      NavigableMap<Double, List<Placed>> rows, double y) {
    Map.Entry<Double, List<Placed>> above = rows.floorEntry(y);
    if (above != null && above.getKey() == y) {
      return above;
    }
    Map.Entry<Double, List<Placed>> below = rows.ceilingEntry(y);
    if (below == null || above == null) {
      return below == null ? above : below;
    }
    return below.getKey() - y < y - above.getKey() ? below : above;
  }

  /** Leaves out what is set downwards: a column of lone glyphs. */
  private static List<GlyphRow> withoutColumns(List<GlyphRow> rows) {
    List<GlyphRow> kept = new ArrayList<>();
    int start = 0;
    while (start < rows.size()) {
      int end = start + 1;
      while (end < rows.size() && under(rows.get(end - 1), rows.get(end))) {
        end++;
      }
      if (end - start < COLUMN_LENGTH) {
        kept.addAll(rows.subList(start, end));
      }
      start = end;
    }
    return kept;
  }

  private static boolean under(GlyphRow upper, GlyphRow lower) {
    if (upper.glyphs().size() > 1 || lower.glyphs().size() > 1) {
      return false;
    }
    double size = upper.size();
    return Math.abs(upper.box().centerX() - lower.box().centerX()) < size / 2
        && lower.box().centerY() - upper.box().centerY() < COLUMN_PITCH * size;
  }
}
