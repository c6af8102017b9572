package io.github.nianbao.section;

import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which slices of a table without rulings may be one row: those whose label and figures, taken
 * together, stand as the cells of a row stand, all from its top, about its middle or down to its
 * bottom; and whose figures, where they go on in the next line, had no room left in theirs.
 */
final class AlignedFit implements RowAligner.SliceFit {

  private static final int MOST_SLICES = 12;

  /** What it costs that cells stand one font size off their place in the row. */
  private static final double OFF = 0.3;

  /** What it costs that a figure goes on in the next line though its own had room. */
  private static final double BROKEN_EARLY = 0.25;

  /** What it costs at most: some prints break every figure by hand. */
  private static final double ALL_BROKEN_EARLY = 0.6;

  /** What it costs that a page ends in a row. */
  private static final double PAGE_BREAK = 0.15;

  /** How much of the width of a column is room for figures. */
  private static final double WIDTH = 0.8;

  private static final double SKIPPED_FIGURES = 0.5;
  private static final double SKIPPED_LABEL = 0.1;

  /** What it costs to take words that no cell holds into a row. */
  private static final double FOREIGN = 0.6;

  /** A remark in brackets, or the part of one that stands in a line. */
  private static final Pattern REMARK = Pattern.compile("[(\\[][^)\\]]*[)\\]]?|^[^(\\[]*[)\\]]");

  private static final Pattern WORDS =
      Pattern.compile("[\\p{IsHan}&&[^个個件项項条條次宗份部起例百千万萬亿億元无無不适適用]]");

  /** How the cells of a row stand in it. */
  enum Stand {
    TOP,
    MIDDLE,
    BOTTOM;

    double of(double y0, double y1) {
      return switch (this) {
        case TOP -> y0;
        case MIDDLE -> (y0 + y1) / 2;
        case BOTTOM -> y1;
      };
    }
  }

  private final List<Slice> slices;
  private final Stand labels;
  private final Stand figures;
  private final boolean[] foreign;
  private final double[] widest;
  private final double usual;
  private final Line[][] lines;

  /** What a slice has in a column: where it stands and how wide it is. */
  private record Line(double y0, double y1, double width, double glyph, double size) {}

  private AlignedFit(List<Slice> slices, Stand labels, Stand figures) {
    this.slices = slices;
    this.labels = labels;
    this.figures = figures;
    int columns = slices.stream().mapToInt(slice -> slice.values().size()).max().orElse(0);
    lines = new Line[slices.size()][columns];
    widest = new double[columns];
    foreign = new boolean[slices.size()];
    for (int i = 0; i < slices.size(); i++) {
      List<ValueCell> values = slices.get(i).values();
      for (int c = 0; c < values.size(); c++) {
        lines[i][c] = line(values.get(c).glyphs());
        Line line = lines[i][c];
        boolean words = line != null && foreign(values.get(c).glyphs());
        foreign[i] |= words;
        if (line != null && !words) {
          widest[c] = Math.max(widest[c], line.width);
        }
      }
    }
    usual = Arrays.stream(widest).sorted().skip(columns / 4).findFirst().orElse(0);
  }

  /** All the ways in which the cells of a table may stand in its rows. */
  static List<RowAligner.SliceFit> all(List<Slice> slices) {
    List<RowAligner.SliceFit> fits = new ArrayList<>();
    for (Stand labels : Stand.values()) {
      for (Stand figures : Stand.values()) {
        fits.add(new AlignedFit(slices, labels, figures));
      }
    }
    return fits;
  }

  /** Whether some glyphs are words that no cell holds, such as a note under the table. */
  private static boolean foreign(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    String bare = REMARK.matcher(text).replaceAll("");
    return WORDS.matcher(bare).find();
  }

  private static @Nullable Line line(List<Glyph> glyphs) {
    if (glyphs.isEmpty()) {
      return null;
    }
    double x0 = Double.MAX_VALUE;
    double x1 = 0;
    double y0 = Double.MAX_VALUE;
    double y1 = 0;
    for (Glyph glyph : glyphs) {
      x0 = Math.min(x0, glyph.box().x0());
      x1 = Math.max(x1, glyph.box().x1());
      y0 = Math.min(y0, glyph.box().centerY());
      y1 = Math.max(y1, glyph.box().centerY());
    }
    Glyph first = glyphs.get(0);
    return new Line(y0, y1, x1 - x0, first.box().width(), first.size());
  }

  @Override
  public boolean ruled() {
    return false;
  }

  @Override
  public int mostSlices() {
    return MOST_SLICES;
  }

  @Override
  public boolean joins(int from, int to) {
    if (to - from < 2) {
      return true;
    }
    Slice upper = slices.get(to - 2);
    Slice lower = slices.get(to - 1);
    return upper.header() == lower.header() && !lower.ruled() || upper.page() != lower.page();
  }

  @Override
  public double skipped(int slice, boolean within) {
    if (foreign[slice]) {
      return 0;
    }
    return slices.get(slice).hasValues()
        ? SKIPPED_FIGURES
        : within && slices.get(slice).hasLabel() ? SKIPPED_LABEL : 0;
  }

  @Override
  public double cost(int from, int to) {
    double cost = brokenEarly(from, to);
    for (int i = from; i < to; i++) {
      cost += foreign[i] ? FOREIGN : 0;
    }
    int end = from + 1;
    while (end < to && slices.get(end).page() == slices.get(from).page()) {
      end++;
    }
    if (end == to) {
      return cost + OFF * off(from, to, true, true);
    }
    // What a page break leaves of a row still shows where the row begins.
    return cost + PAGE_BREAK + OFF * off(from, end, labels == Stand.TOP, figures == Stand.TOP);
  }

  /** How far, in font sizes, the cells of a row stand off their place in it. */
  private double off(int from, int to, boolean withLabel, boolean withFigures) {
    List<Line> cells = new ArrayList<>();
    for (int c = 0; c < widest.length; c++) {
      Line cell = null;
      for (int i = from; i < to; i++) {
        cell = join(cell, lines[i][c]);
      }
      if (cell != null) {
        cells.add(cell);
      }
    }
    Line label = label(from, to);
    if (cells.isEmpty()) {
      return 0;
    }
    double y0 = label == null ? Double.MAX_VALUE : label.y0;
    double y1 = label == null ? 0 : label.y1;
    for (Line cell : cells) {
      y0 = Math.min(y0, cell.y0);
      y1 = Math.max(y1, cell.y1);
    }
    double off = 0;
    for (Line cell : cells) {
      off += Math.abs(figures.of(cell.y0, cell.y1) - figures.of(y0, y1)) / cell.size;
    }
    off = withFigures ? off / cells.size() : 0;
    if (label != null && withLabel) {
      off += Math.abs(labels.of(label.y0, label.y1) - labels.of(y0, y1)) / label.size;
    }
    return off;
  }

  private static @Nullable Line join(@Nullable Line upper, @Nullable Line lower) {
    if (upper == null || lower == null) {
      return upper == null ? lower : upper;
    }
    return new Line(upper.y0, lower.y1, lower.width, lower.glyph, upper.size);
  }

  private @Nullable Line label(int from, int to) {
    for (int column = slices.get(from).labels().size() - 1; column >= 0; column--) {
      List<Glyph> glyphs = new ArrayList<>();
      for (int i = from; i < to; i++) {
        glyphs.addAll(slices.get(i).labels().get(column));
      }
      Line line = line(glyphs);
      if (line != null) {
        return line;
      }
    }
    return null;
  }

  /** What the line breaks in the figures of a row cost that nothing called for. */
  private double brokenEarly(int from, int to) {
    double cost = 0;
    for (int c = 0; c < widest.length; c++) {
      Line last = null;
      for (int i = from; i < to; i++) {
        Line line = lines[i][c];
        if (line != null && last != null && last.width + line.glyph < room(i, c)) {
          cost += BROKEN_EARLY;
        }
        last = line == null ? last : line;
      }
    }
    return Math.min(cost, ALL_BROKEN_EARLY);
  }

  /** How wide a figure of a column can be: as its widest, or as those of most columns. */
  private double room(int slice, int column) {
    Header.Column bounds = slices.get(slice).header().columns().get(column);
    double likely = Math.min(usual, WIDTH * (bounds.x1() - bounds.x0()));
    return Math.max(widest[column], likely) + 0.1;
  }
}
