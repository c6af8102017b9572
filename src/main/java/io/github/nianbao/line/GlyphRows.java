package io.github.nianbao.line;

import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Groups glyphs of a page into rows by where they stand, not by the order in which they were drawn:
 * a print may be drawn backwards or in any order. Glyphs are told by their places in the content
 * order of the page.
 */
final class GlyphRows {

  /** Glyphs in a column that are no further apart than this, in font sizes, are set downwards. */
  private static final double COLUMN_PITCH = 1.8;

  private static final int COLUMN_LENGTH = 3;

  private final List<Glyph> glyphs;

  /** By the centres of their founders. */
  private final NavigableMap<Double, Filling> rows = new TreeMap<>();

  private GlyphRows(List<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  /** Some glyphs to which others are added. */
  private static final class Filling {
    private final double size;
    private int[] places = new int[16];
    private int count;

    /**
     * None yet.
     *
     * @param size of the first of them, in points
     */
    Filling(double size) {
      this.size = size;
    }

    void add(int place) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
      }
      places[count++] = place;
    }
  }

  /**
   * The rows, from the top.
   *
   * @param glyphs all of a page, in content order
   * @param places those that are grouped, rising
   */
  static List<GlyphRow> of(List<Glyph> glyphs, int[] places) {
    GlyphRows rows = new GlyphRows(glyphs);
    rows.group(places);
    List<GlyphRow> grouped = new ArrayList<>(rows.rows.size());
    rows.rows.forEach(
        (y, row) -> grouped.add(new GlyphRow(glyphs, Arrays.copyOf(row.places, row.count), y)));
    return grouped;
  }

  /**
   * The largest glyphs found the rows, and the others join the row whose founder they stand beside:
   * so a superscript joins its line and not the line above.
   */
  private void group(int[] places) {
    Map.@Nullable Entry<Double, Filling> row = null;
    for (int place : bySize(places)) {
      double y = glyphs.get(place).box().centerY();
      // Most glyphs stand at the very place of the one before them.
      row = row != null && row.getKey() == y ? row : nearest(y);
      if (row == null
          || Math.abs(row.getKey() - y) >= LineGrouping.WRITING.reach(row.getValue().size)) {
        row = Map.entry(y, new Filling(glyphs.get(place).size()));
        rows.put(y, row.getValue());
      }
      row.getValue().add(place);
    }
  }

  /** Glyphs from the largest, those of one size as they are. */
  private int[] bySize(int[] places) {
    NavigableMap<Double, Filling> sizes = new TreeMap<>(Comparator.reverseOrder());
    Filling last = null;
    for (int place : places) {
      double size = glyphs.get(place).size();
      if (last == null || last.size != size) {
        last = sizes.computeIfAbsent(size, Filling::new);
      }
      last.add(place);
    }
    int[] ordered = new int[places.length];
    int count = 0;
    for (Filling one : sizes.values()) {
      System.arraycopy(one.places, 0, ordered, count, one.count);
      count += one.count;
    }
    return ordered;
  }

  private Map.@Nullable Entry<Double, Filling> nearest(double y) {
    Map.Entry<Double, Filling> above = rows.floorEntry(y);
    if (above != null && above.getKey() == y) {
      return above;
    }
    Map.Entry<Double, Filling> below = rows.ceilingEntry(y);
    if (below == null || above == null) {
      return below == null ? above : below;
    }
    return below.getKey() - y < y - above.getKey() ? below : above;
  }

  /** Leaves out what is set downwards: a column of lone glyphs. */
  static List<GlyphRow> withoutColumns(List<GlyphRow> rows) {
    List<GlyphRow> kept = new ArrayList<>();
    int start = 0;
    while (start < rows.size()) {
      int end = start + 1;
      while (end < rows.size() && rows.get(end - 1).isOver(rows.get(end), COLUMN_PITCH)) {
        end++;
      }
      if (end - start < COLUMN_LENGTH) {
        kept.addAll(rows.subList(start, end));
      }
      start = end;
    }
    return kept;
  }
}
