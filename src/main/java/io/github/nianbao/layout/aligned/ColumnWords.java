package io.github.nianbao.layout.aligned;

import io.github.nianbao.line.CellText;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gives the words of a header to the columns that they lie over. */
final class ColumnWords {

  private ColumnWords() {}

  /**
   * Columns with the words that lie over them.
   *
   * @param bounds of the columns, from the left
   * @param header the words of the header, in blocks from the top
   * @param ofOneColumn whether some words may be those of a single column
   */
  static List<AlignedColumn> of(
      List<Extent> bounds, List<List<Run>> header, Predicate<Run> ofOneColumn) {
    List<StringBuilder> labels = bounds.stream().map(extent -> new StringBuilder()).toList();
    @Nullable Extent[] places = new Extent[bounds.size()];
    for (List<Run> block : header) {
      if (block.isEmpty()) {
        continue;
      }
      List<List<Glyph>> glyphs = new ArrayList<>();
      bounds.forEach(extent -> glyphs.add(new ArrayList<>()));
      for (Run run : block) {
        if (ofOneColumn.test(run)) {
          place(run, bounds, glyphs);
        }
      }
      for (int i = 0; i < bounds.size(); i++) {
        labels.get(i).append(Labels.normalise(CellText.of(glyphs.get(i))));
        places[i] = around(places[i], glyphs.get(i));
      }
    }
    List<AlignedColumn> columns = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i++) {
      Extent extent = bounds.get(i);
      Extent place = places[i];
      double width = place == null ? 0 : place.width();
      columns.add(
          new AlignedColumn(extent.x0(), extent.x1(), labels.get(i).toString(), width, place));
    }
    return columns;
  }

  /** Where some words of a label and others lie. */
  private static @Nullable Extent around(@Nullable Extent others, List<Glyph> words) {
    Extent all = others;
    for (Glyph glyph : words) {
      Extent own = new Extent(glyph.box().x0(), glyph.box().x1());
      all = all == null ? own : all.union(own);
    }
    return all;
  }

  /**
   * Words belong to the column of their middle, though they reach over its edge where figures are
   * set to one side of it; wider ones, which may be those of several columns, glyph by glyph.
   */
  private static void place(Run run, List<Extent> bounds, List<List<Glyph>> glyphs) {
    int column = columnAt(run.box().centerX(), bounds);
    if (column >= 0 && run.box().width() <= bounds.get(column).width()) {
      glyphs.get(column).addAll(run.glyphs());
      return;
    }
    for (Glyph glyph : run.glyphs()) {
      int own = columnAt(glyph.box().centerX(), bounds);
      if (own >= 0) {
        glyphs.get(own).add(glyph);
      }
    }
  }

  private static int columnAt(double x, List<Extent> bounds) {
    for (int i = 0; i < bounds.size(); i++) {
      if (bounds.get(i).contains(x)) {
        return i;
      }
    }
    return -1;
  }
}
