package io.github.nianbao.scan.image;

import java.util.ArrayList;
import java.util.List;

/**
 * A level picture whose ruling lines were found.
 *
 * @param across the lines across it
 * @param upwards the lines up and down
 * @param rest the picture without them
 */
public record RuledPicture(List<Stroke> across, List<Stroke> upwards, Grey rest) {

  /** Lines are looked for in a picture of no more pixels to a point. */
  private static final double ENOUGH = 3.4;

  /** A line ends up to so many points before the one that it is meant to meet. */
  private static final double REACH = 4;

  /** A line of this length, in points, that meets a single other one may be the edge of a table. */
  private static final double LONG = 72;

  /**
   * Finds the ruling lines of a picture.
   *
   * @param scale pixels to a point
   */
  public static RuledPicture of(Grey picture, double scale) {
    Grey small = picture;
    int factor = 1;
    while (scale / factor > ENOUGH) {
      small = small.halved();
      factor *= 2;
    }
    List<Strokes.Found> across = new ArrayList<>(Strokes.across(small, scale / factor));
    List<Strokes.Found> upwards =
        new ArrayList<>(Strokes.across(transposed(small), scale / factor));
    boolean changed = true;
    double reach = REACH * scale / factor;
    double longOnes = LONG * scale / factor;
    while (changed) {
      List<Strokes.Found> others = List.copyOf(upwards);
      changed = across.removeIf(line -> !isRuling(line.stroke(), others, reach, longOnes));
      List<Strokes.Found> kept = List.copyOf(across);
      changed |= upwards.removeIf(line -> !isRuling(line.stroke(), kept, reach, longOnes));
    }
    across = trimmed(across, upwards, reach);
    upwards = trimmed(upwards, across, reach);
    Grey rest = picture.copy();
    for (Strokes.Found line : across) {
      for (int[] run : line.pixels()) {
        erase(rest, run[1] * factor, run[0] * factor, run[2] * factor, (run[0] + 1) * factor);
      }
    }
    for (Strokes.Found line : upwards) {
      for (int[] run : line.pixels()) {
        erase(rest, run[0] * factor, run[1] * factor, (run[0] + 1) * factor, run[2] * factor);
      }
    }
    return new RuledPicture(strokes(across, factor), strokes(upwards, factor), rest);
  }

  private static List<Stroke> strokes(List<Strokes.Found> lines, int factor) {
    return lines.stream()
        .map(Strokes.Found::stroke)
        .map(
            s ->
                new Stroke(s.at() * factor, s.from() * factor, s.to() * factor, s.width() * factor))
        .toList();
  }

  private static Grey transposed(Grey picture) {
    int width = picture.width();
    int height = picture.height();
    byte[] light = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        light[x * height + y] = picture.light()[y * width + x];
      }
    }
    return new Grey(height, width, light);
  }

  /** Whether a line meets others as those of a table do. */
  private static boolean isRuling(
      Stroke line, List<Strokes.Found> others, double reach, double longOnes) {
    int met = 0;
    for (Strokes.Found one : others) {
      Stroke other = one.stroke();
      boolean meets =
          other.at() >= line.from() - reach
              && other.at() <= line.to() + reach
              && line.at() >= other.from() - reach
              && line.at() <= other.to() + reach;
      met += meets ? 1 : 0;
    }
    return met > 1 || (met == 1 && line.length() > longOnes);
  }

  /**
   * The lines without ends that meet nothing, as where a character stands right under a line; ends
   * that other lines have beside them are those of a table that goes on on another page.
   */
  private static List<Strokes.Found> trimmed(
      List<Strokes.Found> lines, List<Strokes.Found> others, double reach) {
    List<Strokes.Found> trimmed = new ArrayList<>();
    for (Strokes.Found line : lines) {
      Stroke own = line.stroke();
      double first = Double.POSITIVE_INFINITY;
      double last = Double.NEGATIVE_INFINITY;
      for (Strokes.Found one : others) {
        Stroke other = one.stroke();
        boolean meets =
            other.at() >= own.from() - reach
                && other.at() <= own.to() + reach
                && own.at() >= other.from() - reach
                && own.at() <= other.to() + reach;
        first = meets ? Math.min(first, other.at()) : first;
        last = meets ? Math.max(last, other.at()) : last;
      }
      boolean openBefore = first - own.from() > reach && !isShared(own.from(), true, lines, reach);
      boolean openAfter = own.to() - last > reach && !isShared(own.to(), false, lines, reach);
      double from = openBefore ? first : own.from();
      double to = openAfter ? last : own.to();
      trimmed.add(line.between(from, to));
    }
    return trimmed;
  }

  /** Whether several lines begin, or end, at a place. */
  private static boolean isShared(
      double place, boolean begin, List<Strokes.Found> lines, double reach) {
    return lines.stream()
            .map(Strokes.Found::stroke)
            .filter(line -> Math.abs((begin ? line.from() : line.to()) - place) <= reach)
            .count()
        > 2;
  }

  /** Makes a part white, with one pixel more on each side. */
  private static void erase(Grey picture, int x0, int y0, int x1, int y1) {
    for (int y = Math.max(0, y0 - 1); y < Math.min(picture.height(), y1 + 1); y++) {
      for (int x = Math.max(0, x0 - 1); x < Math.min(picture.width(), x1 + 1); x++) {
        picture.set(x, y, 255);
      }
    }
  }
}
