package io.github.nianbao.layout.aligned;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the print of bands of a table without ruling lines lies, band by band and for bands taken
 * together.
 */
final class BandBlocks {

  /** How much of the width of a column holds figures. */
  private static final double WIDTH = 0.8;

  /** A remark in brackets, or the part of one that lies in a line. */
  private static final Pattern REMARK = Pattern.compile("[(\\[][^)\\]]*[)\\]]?|^[^(\\[]*[)\\]]");

  private static final Pattern WORDS =
      Pattern.compile("[\\p{IsHan}&&[^" + Units.CHARACTERS + "无無不適适用]]");

  private final List<RowBand> bands;
  private final @Nullable Print[][] cells;
  private final @Nullable Print[][] labels;
  private final boolean[] foreign;

  /** Whether a band begins a row for certain: after a ruling line or a header. */
  private final boolean[] closed;

  /** Whether they are of a list that says nowhere what its figures count. */
  private final boolean uncounted;

  private final double[] widest;
  private final double usual;

  /**
   * What lies in one column, in points.
   *
   * @param y0 centre of its first line
   * @param y1 centre of its last line
   * @param width of its last line
   * @param glyph width of the first glyph of that
   * @param size font size
   */
  record Print(double y0, double y1, double width, double glyph, double size) {

    static @Nullable Print of(List<Glyph> glyphs) {
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
      return new Print(y0, y1, x1 - x0, first.box().width(), first.size());
    }

    static @Nullable Print join(@Nullable Print upper, @Nullable Print lower) {
      if (upper == null || lower == null) {
        return upper == null ? lower : upper;
      }
      return new Print(
          Math.min(upper.y0, lower.y0),
          Math.max(upper.y1, lower.y1),
          lower.width,
          lower.glyph,
          upper.size);
    }
  }

  /**
   * What lies in some bands taken together.
   *
   * @param cells in the columns of figures, without those where nothing lies
   * @param label in the last column of labels where something lies
   * @param brokenEarly how many figures go on in the next line though there was space in theirs
   * @param foreign in how many bands words lie that no cell holds
   */
  record Block(List<Print> cells, @Nullable Print label, int brokenEarly, int foreign) {

    double y0() {
      double y0 = label == null ? Double.MAX_VALUE : label.y0;
      for (Print cell : cells) {
        y0 = Math.min(y0, cell.y0);
      }
      return y0;
    }

    double y1() {
      double y1 = label == null ? 0 : label.y1;
      for (Print cell : cells) {
        y1 = Math.max(y1, cell.y1);
      }
      return y1;
    }
  }

  /**
   * Looks at bands.
   *
   * @param list whether they are of a list, each of whose rows has a label and figures of its own
   */
  BandBlocks(List<RowBand> bands, boolean list) {
    this.bands = bands;
    uncounted = list && bands.stream().allMatch(band -> band.unit() == null);
    int columns = bands.stream().mapToInt(band -> band.values().size()).max().orElse(0);
    cells = new Print[bands.size()][columns];
    labels = new Print[bands.size()][];
    widest = new double[columns];
    foreign = new boolean[bands.size()];
    closed = new boolean[bands.size()];
    for (int i = 0; i < bands.size(); i++) {
      closed[i] = i > 0 && closed(bands.get(i - 1), bands.get(i));
      labels[i] =
          bands.get(i).labels().stream()
              .map(CellContent::glyphs)
              .map(Print::of)
              .toArray(Print[]::new);
      List<ValueCell> values = bands.get(i).values();
      for (int c = 0; c < values.size(); c++) {
        Print cell = Print.of(values.get(c).content().glyphs());
        boolean words = cell != null && foreign(values.get(c).content().glyphs());
        cells[i][c] = cell;
        foreign[i] |= words;
        if (cell != null && !words) {
          widest[c] = Math.max(widest[c], cell.width);
        }
      }
    }
    usual = Arrays.stream(widest).sorted().skip(columns / 4).findFirst().orElse(0);
  }

  /** Whether some glyphs are words that no cell holds, such as a note under the table. */
  private static boolean foreign(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return WORDS.matcher(text).find() && WORDS.matcher(REMARK.matcher(text).replaceAll("")).find();
  }

  /** Whether words that no cell holds lie in the columns of figures of a band. */
  boolean foreign(int band) {
    return foreign[band];
  }

  /** Whether a band has a figure and says what that counts: no row has two such. */
  boolean counted(int band) {
    return bands.get(band).unit() != null && bands.get(band).hasValues();
  }

  /** Whether a band has a label and a figure, of a list whose rows have one each. */
  boolean isRow(int band) {
    return (uncounted || counted(band))
        && bands.get(band).hasLabel()
        && bands.get(band).hasValues();
  }

  private static boolean closed(RowBand upper, RowBand lower) {
    return upper.page() == lower.page()
        && (lower.ruled() || !upper.header().equals(lower.header()));
  }

  /**
   * What lies in a band, and in it and those after it, up to where a row begins for certain.
   *
   * @param maximum how many bands to take together
   * @return by how many bands are taken together, from one on
   */
  List<Block> blocks(int from, int maximum) {
    List<Block> blocks = new ArrayList<>();
    @Nullable Print[] together = new Print[widest.length];
    @Nullable Print[] last = new Print[widest.length];
    @Nullable Print[] label = new Print[labels[from].length];
    int broken = 0;
    int words = 0;
    int end = Math.min(bands.size(), from + maximum);
    boolean counted = false;
    for (int i = from; i < end && (i == from || !isNext(i, last, counted)); i++) {
      counted |= counted(i);
      for (int c = 0; c < widest.length; c++) {
        Print cell = cells[i][c];
        if (cell != null) {
          broken += brokenEarly(last[c], cell, i, c) ? 1 : 0;
          last[c] = cell;
          together[c] = Print.join(together[c], cell);
        }
      }
      for (int c = 0; c < label.length; c++) {
        label[c] = Print.join(label[c], labels[i][c]);
      }
      words += foreign[i] ? 1 : 0;
      blocks.add(new Block(present(together), last(label), broken, words));
    }
    return blocks;
  }

  /**
   * Whether a band begins another row than the ones over it for certain.
   *
   * @param last what lies in their columns
   * @param counted whether one of them has a figure and says what that counts
   */
  private boolean isNext(int band, @Nullable Print[] last, boolean counted) {
    if (closed[band] || (counted && counted(band))) {
      return true;
    }
    boolean next = uncounted;
    boolean figures = false;
    for (int c = 0; next && c < widest.length; c++) {
      Print cell = cells[band][c];
      figures |= cell != null;
      next = cell == null || brokenEarly(last[c], cell, band, c);
    }
    return next && figures;
  }

  private static List<Print> present(@Nullable Print[] prints) {
    List<Print> present = new ArrayList<>(prints.length);
    for (Print print : prints) {
      if (print != null) {
        present.add(print);
      }
    }
    return present;
  }

  private static @Nullable Print last(@Nullable Print[] prints) {
    int last = prints.length - 1;
    while (last > 0 && prints[last] == null) {
      last--;
    }
    return last < 0 ? null : prints[last];
  }

  /** Whether a figure goes on in a cell though there was space for that in the one above. */
  private boolean brokenEarly(@Nullable Print upper, Print lower, int band, int column) {
    return upper != null && upper.width + lower.glyph < width(band, column);
  }

  /** How wide a figure of a column can be: as its widest, or as those of most columns. */
  private double width(int band, int column) {
    Box bounds = Objects.requireNonNull(bands.get(band).header().columns().get(column).extent());
    double likely = Math.min(usual, WIDTH * (bounds.x1() - bounds.x0()));
    return Math.max(widest[column], likely) + 0.1;
  }
}
