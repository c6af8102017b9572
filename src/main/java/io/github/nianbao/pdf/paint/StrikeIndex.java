package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import java.util.Arrays;

/**
 * Finds the second strike of a fake bold: the same glyph drawn again a little beside the first, at
 * once or after the whole line.
 */
final class StrikeIndex {

  /** How far apart two strikes may be, in parts of the font size. */
  private static final double REACH = 0.25;

  /** How far apart two strikes may be, in parts of the advance: "ll" and "11" are two glyphs. */
  private static final double REACH_IN_ADVANCE = 0.5;

  /** Marks the end of a chain. */
  private static final int NONE = -1;

  // Of each glyph: what it is, the width of its cells, where it lies, the next of its bucket.
  private String[] texts = new String[512];
  private int[] scales = new int[512];
  private double[] xs = new double[512];
  private double[] ys = new double[512];
  private int[] next = new int[512];
  private int count;

  private int[] buckets = emptyBuckets(1024);

  // The width of cells for the size of the last glyph: most have that of the one before.
  private double lastSize = Double.NaN;
  private int scale;

  /** Cells in a point; a power of two, by which no place is rounded. */
  private double perPoint;

  /** Whether the glyph was drawn here before; if not, it is kept in mind. */
  boolean isSecondStrike(String text, Box box, double size, double advance) {
    double reach = Math.min(REACH * size, REACH_IN_ADVANCE * Math.abs(advance));
    if (size != lastSize) {
      // Cells grow by powers of two, wider than the reach by far, so that most glyphs have to look
      // into one or two; the rounding keeps two strikes of one size together.
      double rounded = Math.max(0.05, Math.round(size * 20) / 20.0) * REACH;
      lastSize = size;
      scale = Math.getExponent(rounded) + 3;
      perPoint = Math.scalb(1.0, -scale);
    }
    double x = box.centerX();
    double y = box.centerY();
    long lastColumn = cell(x + reach);
    long firstRow = cell(y - reach);
    long lastRow = cell(y + reach);
    for (long c = cell(x - reach); c <= lastColumn; c++) {
      for (long r = firstRow; r <= lastRow; r++) {
        if (isIn(bucket(text, scale, c, r), text, scale, x, y, reach)) {
          return true;
        }
      }
    }
    if (count == texts.length) {
      grow();
    }
    texts[count] = text;
    scales[count] = scale;
    xs[count] = x;
    ys[count] = y;
    keep(count++, bucket(text, scale, cell(x), cell(y)));
    return false;
  }

  /**
   * A glyph is not seen any more: another one at its place is no second strike.
   *
   * @param glyph how many had been kept in mind before it
   */
  void forget(int glyph) {
    texts[glyph] = "";
  }

  private long cell(double place) {
    return (long) Math.floor(place * perPoint);
  }

  private boolean isIn(int bucket, String text, int scale, double x, double y, double reach) {
    for (int i = buckets[bucket]; i != NONE; i = next[i]) {
      if (scales[i] == scale
          && Math.abs(xs[i] - x) < reach
          && Math.abs(ys[i] - y) < reach
          && texts[i].equals(text)) {
        return true;
      }
    }
    return false;
  }

  private int bucket(String text, int scale, long column, long row) {
    long hash = ((text.hashCode() * 31L + scale) * 31 + column) * 31 + row;
    hash *= 0x9E37_79B9_7F4A_7C15L;
    return (int) (hash >>> 40) & (buckets.length - 1);
  }

  private void keep(int glyph, int bucket) {
    next[glyph] = buckets[bucket];
    buckets[bucket] = glyph;
  }

  private void grow() {
    int size = 2 * count;
    texts = Arrays.copyOf(texts, size);
    scales = Arrays.copyOf(scales, size);
    xs = Arrays.copyOf(xs, size);
    ys = Arrays.copyOf(ys, size);
    next = Arrays.copyOf(next, size);
    buckets = emptyBuckets(2 * size);
    for (int i = 0; i < count; i++) {
      double wide = Math.scalb(1.0, scales[i]);
      long column = (long) Math.floor(xs[i] / wide);
      keep(i, bucket(texts[i], scales[i], column, (long) Math.floor(ys[i] / wide)));
    }
  }

  private static int[] emptyBuckets(int size) {
    int[] buckets = new int[size];
    Arrays.fill(buckets, NONE);
    return buckets;
  }
}
