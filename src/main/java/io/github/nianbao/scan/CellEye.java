package io.github.nianbao.scan;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Raster;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.scan.image.Grey;
import io.github.nianbao.scan.image.Paper;
import io.github.nianbao.scan.image.Stain;
import io.github.nianbao.scan.image.Stains;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at cells of a page that was drawn: each by itself, wherever its text is said to be. */
public final class CellEye {

  /** Ink of at least so much of the font size one way is a character or a part of one. */
  private static final double SPECK = 0.07;

  /** What lies at an edge and is so thin, in points, is what is left of a ruling line. */
  private static final double THIN = 1.2;

  /** Digits of one figure are alike in height up to this, of the tallest. */
  private static final double ALIKE = 0.85;

  /** What is lower than this, of the tallest, is a separator or a dash. */
  private static final double LOW = 0.5;

  /** A dash is so much wider than high. */
  private static final double DASH = 2;

  /** Digits that are wider than this, of their height, are drawn out. */
  private static final double WIDE = 0.85;

  /** And so wide digits usually are. */
  private static final double USUAL = 0.62;

  private final Recogniser recogniser;
  private final Grey page;
  private final double scale;

  /**
   * @param picture of the page as displayed
   * @param turn of the page from there to how it was read
   */
  public CellEye(Recogniser recogniser, Raster picture, Rotation turn) {
    this.recogniser = recogniser;
    page = new Grey(picture.columns(), picture.rows(), picture.light()).turned(turn.quarters());
    scale = picture.scale();
  }

  /**
   * What is seen in a cell.
   *
   * @param text a figure that two readers see, or a mark; empty where there is no ink
   * @param confidence how sure the less sure of them is, from 0 to 1
   */
  public record Glance(String text, double confidence) {}

  /**
   * Looks at a cell.
   *
   * @param cell in points, on the page as read, without the lines around it
   * @param size of its font, in points
   * @return null where nothing is sure: readers do not agree, ink is no part of a figure, or it
   *     runs out of the cell
   */
  public @Nullable Glance at(Box cell, double size) {
    double em = size * scale;
    if (em < ScanReader.LARGE) {
      return null;
    }
    Grey picture = Paper.evened(cut(cell), scale);
    List<Stain> ink = ink(picture, em);
    if (ink == null || ink.isEmpty()) {
      return ink == null ? null : new Glance("", 1);
    }
    double wide = wide(ink, em);
    if (wide > WIDE) {
      picture = narrowed(picture, USUAL / wide);
      ink = ink(picture, em);
    }
    return ink == null || ink.isEmpty() ? null : read(picture, ink, em);
  }

  /** The ink of a cell; null where some of it runs out of the cell. */
  private @Nullable List<Stain> ink(Grey picture, double em) {
    List<Stain> ink = new ArrayList<>();
    for (Stain stain : Stains.in(picture)) {
      if (isLineAtEdge(stain, picture)) {
        continue;
      }
      if (isAtEdge(stain, picture)) {
        return null;
      }
      if (Math.max(stain.width(), stain.height()) >= SPECK * em) {
        ink.add(stain);
      }
    }
    return ink;
  }

  private @Nullable Glance read(Grey picture, List<Stain> ink, double em) {
    if (!InkLine.of(ink, em).stream().allMatch(CellEye::isOfOneSize)) {
      return null;
    }
    CellReader.Read read = new CellReader(picture, recogniser, em).read(ink);
    boolean large = read.glyphs().stream().allMatch(glyph -> glyph.size() >= ScanReader.LARGE);
    String text = read.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    boolean sure = read.figure() && large && !text.contains(Glyph.UNKNOWN);
    return sure ? new Glance(text, read.confidence()) : null;
  }

  /** How wide the usual one of the digits is, of its height; 0 for a dash, which is none. */
  private static double wide(List<Stain> ink, double em) {
    int height = ink.stream().mapToInt(Stain::height).max().orElse(1);
    if (height < LOW * em) {
      return 0;
    }
    double[] wide =
        ink.stream()
            .filter(stain -> stain.height() >= ALIKE * height)
            .mapToDouble(stain -> (double) stain.width() / stain.height())
            .sorted()
            .toArray();
    return wide[wide.length / 2];
  }

  /** A picture less wide, as digits are usually set that an image shows drawn out. */
  private static Grey narrowed(Grey picture, double share) {
    int width = Math.max(1, (int) Math.round(picture.width() * share));
    double step = (double) picture.width() / width;
    byte[] light = new byte[width * picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < width; x++) {
        int from = (int) Math.floor(x * step);
        int to = Math.max(from + 1, (int) Math.round((x + 1) * step));
        int sum = 0;
        for (int u = from; u < to; u++) {
          sum += picture.at(u, y);
        }
        light[y * width + x] = (byte) (sum / (to - from));
      }
    }
    return new Grey(width, picture.height(), light);
  }

  private Grey cut(Box cell) {
    int x0 = (int) Math.floor(cell.x0() * scale);
    int y0 = (int) Math.floor(cell.y0() * scale);
    int width = Math.max(1, Math.min(page.width(), (int) Math.ceil(cell.x1() * scale)) - x0);
    int height = Math.max(1, Math.min(page.height(), (int) Math.ceil(cell.y1() * scale)) - y0);
    byte[] light = new byte[width * height];
    Arrays.fill(light, (byte) 255);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        light[y * width + x] = (byte) page.at(x0 + x, y0 + y);
      }
    }
    return new Grey(width, height, light);
  }

  private static boolean isAtEdge(Stain stain, Grey picture) {
    return stain.x0() == 0
        || stain.y0() == 0
        || stain.x1() == picture.width()
        || stain.y1() == picture.height();
  }

  private boolean isLineAtEdge(Stain stain, Grey picture) {
    boolean upper = stain.y1() <= THIN * scale;
    boolean lower = stain.y0() >= picture.height() - THIN * scale;
    boolean left = stain.x1() <= THIN * scale;
    boolean right = stain.x0() >= picture.width() - THIN * scale;
    return upper || lower || left || right;
  }

  /** Whether the digits of a line are equally tall, so that none is the sign of a note. */
  private static boolean isOfOneSize(InkLine line) {
    Stain whole = line.whole();
    for (Stain stain : line.stains()) {
      boolean tall = stain.height() >= ALIKE * whole.height();
      boolean dash = stain.width() >= DASH * stain.height();
      boolean separator =
          stain.height() < LOW * whole.height() && stain.y0() > whole.y0() + LOW * whole.height();
      if (!tall && !dash && !separator) {
        return false;
      }
    }
    return true;
  }
}
