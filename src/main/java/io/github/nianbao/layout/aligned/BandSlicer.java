package io.github.nianbao.layout.aligned;

import io.github.nianbao.layout.region.SearchRegion;
import io.github.nianbao.line.Extent;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.figure.FiguresAcross;
import io.github.nianbao.token.figure.PrintedContent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Slices a page of a region at every place where a row may end: where no line of text lies, or
 * where a ruling line runs under the figures.
 */
final class BandSlicer {

  /** So much of a glyph's size, above and below its centre, is taken for ink. */
  private static final double INK = 0.3;

  /** How much of the columns of figures a ruling line must underline to close a row, of 1. */
  private static final double RULED = 0.6;

  /** Ruling lines nearer to one another than this, in points, are one. */
  private static final double SAME_RULING = 1.5;

  private static final int LABEL_COLUMNS = 3;

  private final SearchRegion.Part part;
  private final LabelColumns labelColumns;

  BandSlicer(SearchRegion.Part part, LabelColumns labelColumns) {
    this.part = part;
    this.labelColumns = labelColumns;
  }

  /** A place between two bands. */
  private record Cut(double y, boolean ruled) {}

  /** The bands between two places of the page, from the top, under the columns of a header. */
  List<RowBand> bands(double y0, double y1, AlignedHeader header) {
    List<Glyph> glyphs =
        part.glyphs().stream()
            .filter(glyph -> glyph.box().centerY() > y0 && glyph.box().centerY() < y1)
            .toList();
    if (glyphs.isEmpty()) {
      return List.of();
    }
    List<Cut> cuts = cuts(glyphs, y0, y1, header);
    List<RowBand> bands = new ArrayList<>();
    double[] places = cuts.stream().mapToDouble(Cut::y).toArray();
    List<List<Glyph>> between = new ArrayList<>();
    for (int i = 0; i + 1 < places.length; i++) {
      between.add(new ArrayList<>());
    }
    for (Glyph glyph : glyphs) {
      between.get(bandAt(places, glyph.box().centerY())).add(glyph);
    }
    for (int i = 0; i + 1 < places.length; i++) {
      bands.add(band(between.get(i), cuts.get(i), places[i + 1], header));
    }
    return bands;
  }

  /** Between which cuts a position lies: after the last one that is not below it. */
  private static int bandAt(double[] cuts, double y) {
    int low = 0;
    int high = cuts.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (cuts[middle] <= y) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Cut> cuts(List<Glyph> glyphs, double y0, double y1, AlignedHeader header) {
    double leaves = Math.min(header.x0(), labelColumns.leaves());
    List<Glyph> lines = new ArrayList<>();
    List<Glyph> groups = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      (glyph.box().centerX() >= leaves ? lines : groups).add(glyph);
    }
    double[] rulings = rulings(y0, y1, header);
    List<Cut> cuts = new ArrayList<>();
    cuts.add(new Cut(y0, false));
    double end = cut(lines, y0, y0, rulings, cuts);
    if (end > y0) {
      // Under the last row a label is none of a group that it might reach over.
      cut(groups, y0, end, rulings, cuts);
    }
    cuts.add(new Cut(y1, false));
    return cuts;
  }

  /**
   * Adds the cuts between lines, and between those before and the first of them.
   *
   * @param end where the lines before end; the upper edge where there are none
   * @return where they all end
   */
  private static double cut(
      List<Glyph> glyphs, double y0, double end, double[] rulings, List<Cut> cuts) {
    glyphs.sort(Comparator.comparingDouble(BandSlicer::top));
    double last = end;
    for (Glyph glyph : glyphs) {
      if (top(glyph) > last && last > y0) {
        cuts.add(cut(last, top(glyph), rulings));
      }
      last = Math.max(last, glyph.box().centerY() + INK * glyph.size());
    }
    return last;
  }

  private static double top(Glyph glyph) {
    return glyph.box().centerY() - INK * glyph.size();
  }

  private static Cut cut(double from, double to, double[] rulings) {
    for (double y : rulings) {
      if (y >= from && y <= to) {
        return new Cut(y, true);
      }
    }
    return new Cut((from + to) / 2, false);
  }

  /** The places where ruling lines, or pieces of them, run under most of the columns of figures. */
  private double[] rulings(double y0, double y1, AlignedHeader header) {
    List<RulingLine> horizontals =
        part.page().rules().stream()
            .filter(rule -> rule.horizontal() && rule.y0() > y0 && rule.y0() < y1)
            .sorted(Comparator.comparingDouble(RulingLine::y0))
            .toList();
    double x1 = rightEdge(horizontals, header);
    List<Double> places = new ArrayList<>();
    int start = 0;
    while (start < horizontals.size()) {
      int end = start;
      double y = horizontals.get(start).y0();
      while (end < horizontals.size() && horizontals.get(end).y0() - y < SAME_RULING) {
        end++;
      }
      double covered = covered(horizontals.subList(start, end), header.x0(), x1);
      if (covered >= RULED * (x1 - header.x0())) {
        places.add(y);
      }
      start = end;
    }
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Where the last column ends: its table may be narrower than what was made its own. */
  private static double rightEdge(List<RulingLine> horizontals, AlignedHeader header) {
    Extent label = header.columns().get(header.columns().size() - 1).labelPlace();
    double rules = horizontals.stream().mapToDouble(RulingLine::x1).max().orElse(header.x1());
    return label != null && rules >= label.x1() ? Math.min(rules, header.x1()) : header.x1();
  }

  private static double covered(List<RulingLine> rules, double x0, double x1) {
    double covered = 0;
    double end = x0;
    for (RulingLine rule :
        rules.stream().sorted(Comparator.comparingDouble(RulingLine::x0)).toList()) {
      double from = Math.max(end, rule.x0());
      double to = Math.min(x1, rule.x1());
      if (to > from) {
        covered += to - from;
        end = to;
      }
    }
    return covered;
  }

  private RowBand band(List<Glyph> glyphs, Cut upper, double y1, AlignedHeader header) {
    List<List<Glyph>> labels = new ArrayList<>();
    for (int i = 0; i < LABEL_COLUMNS; i++) {
      labels.add(new ArrayList<>());
    }
    List<Glyph> others = new ArrayList<>();
    List<List<Glyph>> values = new ArrayList<>();
    header.columns().forEach(column -> values.add(new ArrayList<>()));
    List<Glyph> units = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      double x = glyph.box().centerX();
      if (header.isOfUnits(x)) {
        units.add(glyph);
      } else if (x < header.x0()) {
        labels.get(labelColumns.columnAt(x)).add(glyph);
      } else {
        int column = header.columnAt(x);
        (column < 0 ? others : values.get(column)).add(glyph);
      }
    }
    int page = part.page().number();
    double top = upper.y;
    double bottom = y1;
    if (!glyphs.isEmpty()) {
      // The last band of a region goes on over whatever follows the table.
      Box text = Box.around(glyphs, Glyph::box);
      double size = glyphs.get(0).size();
      top = Math.max(top, text.y0() - size / 2);
      bottom = Math.min(bottom, text.y1() + size / 2);
    }
    BitSet doubtful = FiguresAcross.settle(header.edges(), values);
    List<ValueCell> cells = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      AlignedColumn column = header.columns().get(i);
      boolean blankFirst = i == 0 && values.get(i).isEmpty();
      double x0 = blankFirst ? labelEnd(labels, column.x0()) : column.x0();
      Box box = new Box(x0, top, column.x1(), bottom);
      CellContent content =
          doubtful.get(i)
              ? PrintedContent.doubtful(page, values.get(i), box)
              : PrintedContent.aligned(page, values.get(i), box, column.width());
      cells.add(new ValueCell(content, false));
    }
    List<CellContent> contents = new ArrayList<>();
    labels.forEach(label -> contents.add(PrintedContent.aligned(page, label, null, 0)));
    Box strip = new Box(0, upper.y, part.page().width(), y1);
    return new RowBand(
        new Provenance(page, strip),
        contents,
        units.isEmpty() ? null : PrintedContent.aligned(page, units, null, 0),
        cells,
        others.isEmpty() ? List.of() : List.of(PrintedContent.aligned(page, others, null, 0)),
        header.header(),
        upper.ruled);
  }

  /** Where the label of a row ends; ink between it and the first column is seen beside a blank. */
  private static double labelEnd(List<List<Glyph>> labels, double column) {
    return labels.stream()
        .flatMap(List::stream)
        .mapToDouble(glyph -> Math.min(glyph.box().x1(), column))
        .max()
        .orElse(column);
  }
}
